package org.tierlight.local.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a list of JSON objects, however long, into one line each. */
final class JsonLines extends InputStream {

  /** Decimals stay as they were written; more items follow each. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonParser parser;
  private long items;
  private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

  JsonLines(InputStream in) {
    this.parser = JSON.createParser(in);
  }

  @Override
  public int read() throws IOException {
    int next = line.read();
    return next < 0 && readLine() ? line.read() : next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = line.read(bytes, offset, length);
    return count < 0 && readLine() ? line.read(bytes, offset, length) : count;
  }

  @Override
  public void close() {
    parser.close();
  }

  private boolean readLine() {
    items++;
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return false;
      }
      JsonNode item = JSON.readTree(parser);
      line = new ByteArrayInputStream((item + "\n").getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (JacksonException malformed) {
      throw new UnreadableFile("is no JSON: " + malformed.getOriginalMessage(), items);
    }
  }
}
