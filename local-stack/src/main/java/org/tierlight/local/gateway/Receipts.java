package org.tierlight.local.gateway;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back for some items.
 *
 * @param outage the problem that stands in place of the remaining receipts
 */
record Receipts(List<Receipt> receipts, Optional<Refused> outage) {

  /** More lines follow each. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  Receipts {
    receipts = List.copyOf(receipts);
  }

  /** Reads one line a receipt; the last line may be a problem, or be cut off. */
  static Receipts read(InputStream body) {
    List<Receipt> receipts = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonNode line = JSON.readTree(parser);
        if (line.path("status").isNumber()) {
          return new Receipts(receipts, Optional.of(Refused.of(line)));
        }
        receipts.add(JSON.treeToValue(line, Receipt.class));
      }
    } catch (JacksonIOException | UnexpectedEndOfInputException cutOff) {
      return new Receipts(receipts, Optional.of(Refused.inPlaceOf(cutOff)));
    }
    return new Receipts(receipts, Optional.empty());
  }
}
