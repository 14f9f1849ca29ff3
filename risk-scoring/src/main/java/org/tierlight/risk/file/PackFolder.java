package org.tierlight.risk.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tierlight.risk.shelf.PackKeeper;

/**
 * A directory with one file a pack, named by its hash: written beside, forced to disk, renamed, and
 * the directory forced too. What lies there under a hash has it, or is found out when it is read.
 */
public final class PackFolder implements PackKeeper {

  private final Path folder;

  /** Over a directory that is made when it is first needed. */
  public PackFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Stored read(String sha256) {
    try {
      byte[] file = Files.readAllBytes(path(sha256));
      return hash(file).equals(sha256)
          ? new Stored.Sound(file)
          : new Stored.Lost("its file in the store of packs is damaged");
    } catch (NoSuchFileException missing) {
      return new Stored.Lost("its file is not in the store of packs");
    } catch (IOException unreadable) {
      return new Stored.Lost("its file in the store of packs cannot be read");
    }
  }

  @Override
  public synchronized boolean keep(String sha256, byte[] file) {
    if (read(sha256) instanceof Stored.Sound) {
      return false;
    }
    try {
      Files.createDirectories(folder);
      Path beside = folder.resolve(sha256 + ".part");
      write(beside, file);
      Files.move(beside, path(sha256), ATOMIC_MOVE);
      force(folder);
      return true;
    } catch (IOException failure) {
      throw new UncheckedIOException("the store of packs cannot be written", failure);
    }
  }

  private Path path(String sha256) {
    return folder.resolve(sha256);
  }

  private static void write(Path path, byte[] file) throws IOException {
    try (FileChannel channel = FileChannel.open(path, CREATE, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(file);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, READ)) {
      channel.force(true);
    }
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
