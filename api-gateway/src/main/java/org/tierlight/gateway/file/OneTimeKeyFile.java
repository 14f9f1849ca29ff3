package org.tierlight.gateway.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Leaves the first admin key in a file that only its owner may read. */
public final class OneTimeKeyFile {

  private OneTimeKeyFile() {}

  /** Writes the key; whoever looks sees the whole key or no file. */
  public static void write(Path path, String key) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft =
          Files.createTempFile(
              folder,
              "key",
              ".draft",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(draft, key + "\n");
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException fault) {
      throw new UncheckedIOException("the admin key could not be written to " + path, fault);
    }
  }
}
