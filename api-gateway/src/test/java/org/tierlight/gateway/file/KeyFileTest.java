package org.tierlight.gateway.file;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.gateway.keys.ApiKey;
import org.tierlight.gateway.keys.KeyEvent;
import org.tierlight.gateway.keys.Scope;

class KeyFileTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final KeyEvent ISSUED =
      new KeyEvent.KeyIssued(
          new ApiKey(
              "0123456789ab", "erp", Set.of(Scope.RISK_READ), NOW, NOW.plusSeconds(9), "ff"));
  private static final KeyEvent REVOKED = new KeyEvent.KeyRevoked("0123456789ab", NOW);

  private final Path folder;

  KeyFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatWasAppendedIsThereAfterARestart() throws IOException {
    append(ISSUED, REVOKED);

    assertThat(reopened()).containsExactly(ISSUED, REVOKED);
  }

  @Test
  void aTornLastLineIsCutOffAndWritingGoesOn() throws IOException {
    append(ISSUED);
    Files.writeString(path(), "{\"event\":\"REVO", APPEND);

    append(REVOKED);

    assertThat(reopened()).containsExactly(ISSUED, REVOKED);
  }

  @Test
  void aDamagedLineStopsTheStart() throws IOException {
    append(ISSUED);
    Files.writeString(path(), "rubbish\n", APPEND);

    assertThatThrownBy(() -> KeyFile.open(path()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not readable");
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    append(ISSUED);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
        .isEqualTo("rw-------");
  }

  @Test
  void twoGatewaysNeverWriteTheSameFile() throws IOException {
    try (KeyFile first = KeyFile.open(path())) {
      assertThat(first.events()).isEmpty();
      assertThatThrownBy(() -> KeyFile.open(path())).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aLineOfTheFirstReleaseStaysReadable() throws IOException {
    Files.writeString(
        path(),
        """
        {"event":"ISSUED","id":"0123456789ab","name":"erp","scopes":["risk:read"],\
        "createdAt":"2026-01-01T00:00:00Z","expiresAt":"2026-01-01T00:00:09Z","sha256":"ff"}
        {"event":"REVOKED","id":"0123456789ab","at":"2026-01-01T00:00:00Z"}
        """);

    assertThat(reopened()).containsExactly(ISSUED, REVOKED);
  }

  @Test
  void theOneTimeKeyIsWholeAndPrivate() throws IOException {
    Path file = folder.resolve("admin");

    OneTimeKeyFile.write(file, "tl_x");

    assertThat(file).hasContent("tl_x");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("admin");
  }

  private Path path() {
    return folder.resolve("keys.jsonl");
  }

  private void append(KeyEvent... events) throws IOException {
    try (KeyFile file = KeyFile.open(path())) {
      List.of(events).forEach(file::append);
    }
  }

  private List<KeyEvent> reopened() throws IOException {
    try (KeyFile file = KeyFile.open(path())) {
      return file.events();
    }
  }
}
