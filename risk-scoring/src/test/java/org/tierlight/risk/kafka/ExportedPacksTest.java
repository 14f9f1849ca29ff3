package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.Topic;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.vocabulary.Position;

/** A snapshot's position among the packs says which of them it was made with. */
class ExportedPacksTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void ofTwoPacksOfOneStampOnlyTheOneUpToThePositionCounts() throws IOException {
    Activation first = activation("ituc");
    Activation second = activation("wgi");
    Path file =
        Files.write(
            folder.resolve("log.ndjson"), List.of(line(first, 0), line(second, 1), ends(2)));
    ExportedHistory log = ExportedHistory.of(List.of(file));

    assertThat(log.packs().read(NOON).inForce()).containsExactly(first, second);
    assertThat(log.upTo(List.of(at(0))).packs().read(NOON).inForce()).containsExactly(first);
    assertThat(log.upTo(List.of()).packs().read(NOON).inForce()).isEmpty();
  }

  @Test
  void theFilesAreReadOnceForAllQuestions() throws IOException {
    Path file =
        Files.write(folder.resolve("log.ndjson"), List.of(line(activation("wgi"), 0), ends(1)));
    var packs = ExportedHistory.of(List.of(file)).packs();
    Files.delete(file);

    assertThat(packs.read(NOON).inForce()).hasSize(1);
    assertThat(packs.read(NOON.minusSeconds(1)).inForce()).isEmpty();
  }

  private static String line(Activation activation, long offset) {
    return LogLine.of(LogRecords.at(PackRecords.write(activation), offset, NOON)).text();
  }

  private static String ends(long offset) {
    return LogRecords.ends(Map.of(Topic.FACTS_PACKS.topicName(), offset));
  }

  private static Position at(long offset) {
    return new Position(Topic.FACTS_PACKS.topicName(), 0, offset);
  }

  private static Activation activation(String pack) {
    return new Activation(
        pack, pack, "", PackFormat.WGI, "ab".repeat(32), 1, 1, 0, NOON, "analyst");
  }
}
