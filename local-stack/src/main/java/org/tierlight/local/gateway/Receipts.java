package org.tierlight.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads receipts as they come back, and tells of each once, however often all of them come. */
final class Receipts {

  /** More lines follow each. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);

  private final Consumer<Receipt> each;
  private long told;

  Receipts(Consumer<Receipt> each) {
    this.each = each;
  }

  /** One sending of all items. */
  interface Attempt {

    /** The problem that stands in place of the remaining receipts. */
    Optional<Refused> read(Receipts receipts) throws IOException, InterruptedException;
  }

  /**
   * Sends until every item has a receipt.
   *
   * @throws Refused if the gateway refuses the whole, or the log or the gateway stays away
   */
  static void tell(Consumer<Receipt> each, Attempt attempt)
      throws IOException, InterruptedException {
    Receipts receipts = new Receipts(each);
    for (int tries = 1; ; tries++) {
      Optional<Refused> outage = receipts.outage(attempt);
      if (outage.isEmpty()) {
        return;
      }
      if (tries == GatewayClient.MOST_TRIES) {
        throw outage.get();
      }
      Thread.sleep(OUTAGE_PAUSE);
    }
  }

  private Optional<Refused> outage(Attempt attempt) throws IOException, InterruptedException {
    try {
      return attempt.read(this);
    } catch (GatewayAway away) {
      return Optional.of(Refused.inPlaceOf(away));
    }
  }

  /** Reads an answer that may refuse the whole. */
  Optional<Refused> read(int status, InputStream body) throws IOException {
    if (status >= 400) {
      throw Refused.of(status, body.readAllBytes());
    }
    return read(body);
  }

  /**
   * Reads all of them from the first one on, one a line; the last line may be a problem, or be cut
   * off.
   *
   * @return the problem that stands in place of the remaining receipts
   */
  Optional<Refused> read(InputStream body) {
    long seen = 0;
    try (JsonParser parser = JSON.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonNode line = JSON.readTree(parser);
        if (line.path("status").isNumber()) {
          return Optional.of(Refused.of(line));
        }
        seen++;
        if (seen > told) {
          told++;
          each.accept(JSON.treeToValue(line, Receipt.class));
        }
      }
    } catch (JacksonIOException | UnexpectedEndOfInputException cutOff) {
      return Optional.of(Refused.inPlaceOf(cutOff));
    }
    return Optional.empty();
  }
}
