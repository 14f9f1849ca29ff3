package org.tierlight.gateway.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tierlight.gateway.keys.KeyEvent;
import org.tierlight.gateway.keys.KeyLog;

/**
 * Key events in a file, a line of JSON each, only ever added to. A line that was torn by a crash
 * had not been promised to anybody and is cut off at start.
 */
public final class KeyFile implements KeyLog, AutoCloseable {

  private final FileChannel channel;
  private final List<KeyEvent> events;

  private KeyFile(FileChannel channel, List<KeyEvent> events) {
    this.channel = channel;
    this.events = events;
  }

  /**
   * Opens the file, or makes it; only its owner may read it.
   *
   * @throws IllegalStateException if another process has it open, or a line is damaged
   */
  public static KeyFile open(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(
              path,
              Set.of(CREATE, READ, WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      lock(channel, path);
      return new KeyFile(channel, read(channel, path));
    } catch (IOException fault) {
      throw new UncheckedIOException("the key file cannot be opened: " + path, fault);
    }
  }

  @Override
  public synchronized List<KeyEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public synchronized void append(KeyEvent event) {
    try {
      write(ByteBuffer.wrap((KeyEventJson.encode(event) + "\n").getBytes(UTF_8)));
      channel.force(true);
      events.add(event);
    } catch (IOException fault) {
      throw new UncheckedIOException("the key could not be stored", fault);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void write(ByteBuffer line) throws IOException {
    long before = channel.size();
    channel.position(before);
    try {
      while (line.hasRemaining()) {
        channel.write(line);
      }
    } catch (IOException fault) {
      channel.truncate(before);
      throw fault;
    }
  }

  private static void lock(FileChannel channel, Path path) throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw new IllegalStateException("another gateway uses the key file " + path);
      }
    } catch (OverlappingFileLockException ours) {
      throw new IllegalStateException("this process already uses the key file " + path, ours);
    }
  }

  private static List<KeyEvent> read(FileChannel channel, Path path) throws IOException {
    String text = new String(Files.readAllBytes(path), UTF_8);
    int whole = text.lastIndexOf('\n') + 1;
    channel.truncate(text.substring(0, whole).getBytes(UTF_8).length);
    List<KeyEvent> events = new ArrayList<>();
    for (String line : text.substring(0, whole).lines().toList()) {
      events.add(KeyEventJson.decode(line));
    }
    return events;
  }
}
