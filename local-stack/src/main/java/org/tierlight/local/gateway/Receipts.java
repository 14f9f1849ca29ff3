package org.tierlight.local.gateway;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads receipts from one object, an array or a line each. */
final class Receipts {

  private static final ObjectReader READER = JsonMapper.shared().readerFor(Receipt.class);

  private Receipts() {}

  static List<Receipt> read(InputStream body) {
    List<Receipt> receipts = new ArrayList<>();
    try (JsonParser parser = READER.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          receipts.add(READER.readValue(parser));
        }
      }
    }
    return receipts;
  }
}
