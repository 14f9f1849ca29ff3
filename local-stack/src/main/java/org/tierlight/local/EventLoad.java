package org.tierlight.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Refused;
import tools.jackson.databind.JsonNode;

/** Sends documents of EPCIS to be captured, and says what became of their events. */
final class EventLoad {

  private static final int LOOK = 16 << 10;

  /** More is refused by the gateway, and not sent. */
  private static final long MOST_BYTES = 1 << 20;

  private static final Pattern SIGN =
      Pattern.compile(
          "EPCIS(Query|MasterData)?Document\\b|epcis-context\\.jsonld|\"eventTimeZoneOffset\"");

  private final GatewayClient gateway;
  private final PrintWriter out;

  EventLoad(GatewayClient gateway, PrintWriter out) {
    this.gateway = gateway;
    this.out = out;
  }

  /** Whether a file begins as such a document does. */
  static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
      return SIGN.matcher(start).find();
    }
  }

  /** True if every event has a receipt. */
  boolean send(Path file) throws IOException, InterruptedException {
    if (Files.size(file) > MOST_BYTES) {
      out.println(file + ": a document of EPCIS has at most 1 MiB: send its events in several");
      return false;
    }
    try {
      say(file, gateway.capture(Files.readAllBytes(file)));
      return true;
    } catch (Refused refused) {
      out.println(file + ": " + refused.getMessage());
      return false;
    }
  }

  private void say(Path file, JsonNode job) {
    job.path("errors")
        .valueStream()
        .forEach(
            error ->
                out.println(
                    "  %s: %s"
                        .formatted(
                            error.path("title").asString(), error.path("detail").asString())));
    out.println(
        "%s: events, %d accepted, %d duplicate, %d refused"
            .formatted(
                file,
                job.path("accepted").asInt(),
                job.path("duplicate").asInt(),
                job.path("rejected").asInt()));
  }
}
