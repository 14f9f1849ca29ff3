package org.tierlight.local;

import java.time.Duration;
import java.util.List;
import org.tierlight.local.stack.Health;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waits until the engine and the map have read all that was accepted. */
final class Settling {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

  /** A service measures its lag from time to time only: one look may see the moment before. */
  private static final int QUIET_LOOKS = 4;

  private final LocalPorts ports;
  private final Progress progress;

  Settling(LocalPorts ports, Progress progress) {
    this.ports = ports;
    this.progress = progress;
  }

  void await() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int quiet = 0;
    while (quiet < QUIET_LOOKS) {
      long risk = lag(Part.RISK);
      long graph = lag(Part.GRAPH);
      quiet = risk == 0 && graph == 0 ? quiet + 1 : 0;
      progress.show("still to be read: scores %d, map %d".formatted(risk, graph));
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the scores did not settle within five minutes");
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
    progress.end("Scores and map are current after " + progress.seconds() + " s.");
  }

  /** One number, or one for each topic. */
  private static long sum(JsonNode lag) {
    return lag.isNumber() ? lag.asLong() : lag.valueStream().mapToLong(Settling::sum).sum();
  }

  /** What a service has not read yet, or -1 where it does not say. */
  private long lag(Part part) {
    try {
      JsonNode health = JsonMapper.shared().readTree(Health.of(ports.of(part)).reasons());
      List<JsonNode> found = health.findValues("lag");
      return found.isEmpty() ? -1 : found.stream().mapToLong(Settling::sum).sum();
    } catch (JacksonException silent) {
      return -1;
    }
  }
}
