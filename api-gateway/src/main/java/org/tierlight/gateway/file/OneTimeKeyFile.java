package org.tierlight.gateway.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Leaves the first admin key in a file that only its owner may read. */
public final class OneTimeKeyFile {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private OneTimeKeyFile() {}

  /**
   * Writes the key; whoever looks sees the whole key or no file. It is on disk before this returns.
   */
  public static void write(Path path, String key) {
    try {
      Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path draft =
          Files.createTempFile(
              folder, "key", ".draft", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      writeToDisk(draft, key + "\n");
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
      writeToDisk(folder);
    } catch (IOException fault) {
      throw new UncheckedIOException("the admin key could not be written to " + path, fault);
    }
  }

  /** What an earlier start left; empty where others may have read or written it too. */
  public static Optional<String> read(Path path) {
    try {
      return Files.isRegularFile(path) && Files.getPosixFilePermissions(path).equals(OWNER_ONLY)
          ? Optional.of(Files.readString(path).strip())
          : Optional.empty();
    } catch (IOException fault) {
      throw new UncheckedIOException("the admin key cannot be read from " + path, fault);
    }
  }

  private static void writeToDisk(Path file, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(file, WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  // Without this the file's name may not outlive a loss of power, though its content does.
  private static void writeToDisk(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }
}
