package org.tierlight.local.gateway;

import java.io.InputStream;
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

  private final Consumer<Receipt> each;
  private long told;

  Receipts(Consumer<Receipt> each) {
    this.each = each;
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
