package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.gateway.keys.ApiKey;
import org.tierlight.gateway.keys.KeyEvent;
import org.tierlight.gateway.keys.KeyLog;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.keys.Scope;

class FirstKeyTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final Disk disk = new Disk();
  private final Random random = new Random(7);
  private final Path file;

  FirstKeyTest(@TempDir Path folder) {
    this.file = folder.resolve("admin-key");
  }

  @Test
  void aKeyThatWasLeftButNotStoredIsTakenUpByTheNextStart() throws IOException {
    disk.isFull = true;
    assertThatThrownBy(() -> start(NOW)).isInstanceOf(UncheckedIOException.class);
    String left = Files.readString(file);

    disk.isFull = false;
    Keys keys = start(NOW);

    assertThat(file).hasContent(left);
    assertThat(keys.verify(left.strip(), NOW).map(ApiKey::scopes))
        .hasValueSatisfying(scopes -> assertThat(scopes).contains(Scope.ADMIN));
  }

  @Test
  void aKeyThatCannotBeLeftIsNotStoredEither() throws IOException {
    Files.createDirectory(file);
    Files.createFile(file.resolve("in-the-way"));

    assertThatThrownBy(() -> start(NOW)).isInstanceOf(UncheckedIOException.class);

    assertThat(disk.events).isEmpty();
  }

  @Test
  void anotherStartChangesNothing() throws IOException {
    start(NOW);
    String left = Files.readString(file);

    start(NOW);

    assertThat(file).hasContent(left);
    assertThat(disk.events).hasSize(1);
  }

  @Test
  void whatRanOutIsNotBroughtBackFromItsFile() throws IOException {
    start(NOW);
    String old = Files.readString(file).strip();
    Instant later = NOW.plus(Duration.ofDays(400));

    Keys keys = start(later);

    assertThat(keys.verify(old, later)).isEmpty();
    assertThat(keys.verify(Files.readString(file).strip(), later)).isPresent();
  }

  @Test
  void aKeyThatOthersCouldHaveReadIsNotTakenUp() throws IOException {
    disk.isFull = true;
    assertThatThrownBy(() -> start(NOW)).isInstanceOf(UncheckedIOException.class);
    String seen = Files.readString(file).strip();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    disk.isFull = false;
    Keys keys = start(NOW);

    assertThat(keys.verify(seen, NOW)).isEmpty();
    assertThat(keys.verify(Files.readString(file).strip(), NOW)).isPresent();
  }

  private Keys start(Instant now) {
    Keys keys = new Keys(disk, random);
    FirstKey.handOut(keys, file, now);
    return keys;
  }

  /** Keeps events over a start, and nothing while it is full. */
  private static final class Disk implements KeyLog {

    private final List<KeyEvent> events = new ArrayList<>();
    private boolean isFull;

    @Override
    public List<KeyEvent> events() {
      return List.copyOf(events);
    }

    @Override
    public void append(KeyEvent event) {
      if (isFull) {
        throw new UncheckedIOException(new IOException("no space left"));
      }
      events.add(event);
    }
  }
}
