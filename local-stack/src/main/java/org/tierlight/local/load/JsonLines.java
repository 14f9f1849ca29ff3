package org.tierlight.local.load;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tierlight.json.BrokenJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a list of JSON objects, however long, into one line each. */
final class JsonLines extends LineStream {

  /** Decimals stay as they were written; more items follow each. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonParser parser;
  private long items;

  JsonLines(InputStream in) {
    this.parser = JSON.createParser(in);
  }

  @Override
  public void close() {
    parser.close();
  }

  @Override
  Optional<byte[]> nextLine() {
    items++;
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return Optional.empty();
      }
      JsonNode item = JSON.readTree(parser);
      return Optional.of((item + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (JacksonException malformed) {
      throw new UnreadableFile("is no JSON: " + BrokenJson.words(malformed), items);
    }
  }
}
