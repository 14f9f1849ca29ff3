package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** What the live engine certified comes out of the log once more, on a real broker. */
class ReplayIT {

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "replay");
  private final Path data = DataFolder.fresh();
  private final RunningService service = RunningService.on(broker, data).awaitReady();

  @BeforeEach
  void aSmallNetwork() {
    log.supplier("replay-farm", "UZ", "0116", "5201", true);
    log.supplier("replay-mill", "VN", "1311", "5205", false);
    log.supplier("replay-brand", "DE", "1410", "6109", false);
    log.shipment("replay-s1", "replay-farm", "replay-mill", 70_000);
    log.shipment("replay-s2", "replay-mill", "replay-brand", 30_000);
    log.evidence("replay-e1", "replay-farm", SourceClass.VERIFIED, 0.8);
    log.flush();
  }

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void theLogOfThatMomentGivesTheSameHashWhateverCameSince() {
    JsonNode certified = certified();
    log.evidence("replay-later", "replay-mill", SourceClass.VERIFIED, 0.9);
    log.flush();

    Replayed byName = replay("--snapshot", certified.get("id").asString());
    Replayed byTime = replay("--known-at", certified.get("knownAt").asString());
    Replayed now = replay();

    String hash = "sha256 " + certified.get("sha256").asString();
    assertThat(byName.said()).contains(hash, "The same as certified.");
    assertThat(byName.status()).isZero();
    assertThat(byTime.said()).contains(hash);
    assertThat(now.said()).contains("sha256 ").doesNotContain(hash);
  }

  @Test
  void aShuffledAndDuplicatedCopyOfTheLogGivesTheSameHashTwice() throws IOException {
    JsonNode certified = certified();
    String knownAt = certified.get("knownAt").asString();
    Path plain = data.resolve("plain.ndjson");
    Path copy = data.resolve("copy.ndjson");
    Path other = data.resolve("other.ndjson");
    export(plain, "--known-at", knownAt);
    export(copy, "--known-at", knownAt, "--shuffle", "7", "--duplicate", "0.3");
    export(other, "--shuffle", "8", "--duplicate", "1");

    assertThat(Files.readAllLines(copy)).hasSizeGreaterThan(Files.readAllLines(plain).size());
    assertThat(Files.readAllLines(other).subList(0, 5))
        .isNotEqualTo(Files.readAllLines(plain).subList(0, 5));
    String hash = "sha256 " + certified.get("sha256").asString();
    for (Path file : List.of(plain, copy, other)) {
      assertThat(replay("--log", file.toString(), "--known-at", knownAt).said()).contains(hash);
    }
    assertThat(
            replay("--log", copy.toString(), "--snapshot", certified.get("id").asString()).said())
        .contains("The same as certified.");
  }

  /** Earlier releases did not say at the end of an export how far it goes; a snapshot does. */
  @Test
  void anExportWithoutItsEndsIsReplayedWithItsSnapshot() throws IOException {
    JsonNode certified = certified();
    Path file = data.resolve("older.ndjson");
    export(file);
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, lines.size() - 1));

    assertThat(
            replay("--log", file.toString(), "--snapshot", certified.get("id").asString()).said())
        .contains("The same as certified.");
  }

  @Test
  void aLineThatIsNoRecordIsNamedAndNothingIsWorkedOut() throws IOException {
    Path file = data.resolve("bad.ndjson");
    export(file);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(1, "{\"topic\":");
    Files.write(file, lines);

    Replayed ran = replay("--log", file.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.said()).contains("bad.ndjson, line 2").doesNotContain("sha256");
  }

  @Test
  void aLogThatLacksARecordProvesNothing() throws IOException {
    Path file = data.resolve("part.ndjson");
    export(file);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.contains("\"facts.evidence\"") && line.contains("\"offset\":0,"));
    Files.write(file, lines);

    Replayed ran = replay("--log", file.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.said()).contains("The files lack facts.evidence-").doesNotContain("sha256");
  }

  @Test
  void aLogOfWhichTheEndWasCutOffProvesNothing() throws IOException {
    Path file = data.resolve("whole.ndjson");
    export(file);
    List<String> lines = Files.readAllLines(file);
    for (int kept : List.of(0, 1, lines.size() / 2, lines.size() - 1)) {
      Path cut = Files.write(data.resolve("cut.ndjson"), lines.subList(0, kept));

      Replayed ran = replay("--log", cut.toString());

      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.said()).contains("do not say how far they go").doesNotContain("sha256");
    }
  }

  @Test
  void anExportKnowsNothingOfWhatCameLater() {
    Path file = data.resolve("then.ndjson");
    Instant then = Instant.now();
    export(file, "--known-at", then.toString());
    String later = then.plusMillis(1).toString();

    Replayed beyond = replay("--log", file.toString(), "--known-at", later);

    assertThat(beyond.status()).isEqualTo(1);
    assertThat(beyond.said()).contains("known at " + then).doesNotContain("sha256");
    assertThat(replay("--log", file.toString()).said())
        .isEqualTo(replay("--known-at", then.toString()).said());
  }

  @Test
  void partOfALaterExportIsNotTakenWithAnEarlierOne() throws IOException {
    Path earlier = data.resolve("earlier.ndjson");
    export(earlier);
    log.evidence("replay-since", "replay-mill", SourceClass.VERIFIED, 0.9);
    log.flush();
    Path later = data.resolve("later.ndjson");
    export(later);
    List<String> lines = Files.readAllLines(later);
    Path cut = Files.write(data.resolve("cut.ndjson"), lines.subList(0, lines.size() - 1));

    Replayed ran = replay("--log", earlier.toString(), "--log", cut.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.said()).contains("go on behind their end").doesNotContain("sha256");
    assertThat(replay("--log", earlier.toString(), "--log", later.toString()).status()).isZero();
  }

  @Test
  void anExportNeverOverwrites() throws IOException {
    Path file = Files.writeString(data.resolve("mine.ndjson"), "mine");

    assertThat(replay("--export", file.toString()).status()).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--known-at yesterday",
        "--known-at",
        "--known-at 1960-01-01T00:00:00Z",
        "--known-at 2062-01-01T00:00:00Z",
        "--valid-at 2062-01-01",
        "--valid-at -999999999-01-01",
        "--shuffle 1",
        "--export x --duplicate 1.5",
        "--export x --shuffle y",
        "--snapshot x --known-at 2026-01-01T00:00:00Z",
        "--colour red"
      })
  void whatCannotBeReadIsSaidWithWhatCould(String arguments) {
    Replayed ran = replay(arguments.split(" "));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.said()).contains("replay [--known-at INSTANT]");
  }

  @Test
  void aSnapshotThatIsNotKeptHereIsSaidToBeSo() {
    assertThat(replay("--snapshot", "2026-01-01-daily"))
        .isEqualTo(new Replayed(1, "No snapshot 2026-01-01-daily is kept here.\n"));
  }

  private JsonNode certified() {
    return service.post("/v1/audit/snapshots").body();
  }

  private void export(Path file, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--export", file.toString()));
    arguments.addAll(List.of(more));
    assertThat(replay(arguments.toArray(String[]::new)).status()).isZero();
  }

  private Replayed replay(String... arguments) {
    return Replayed.of(broker, data, arguments);
  }
}
