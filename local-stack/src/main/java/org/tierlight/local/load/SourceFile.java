package org.tierlight.local.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file whose kind and format were told from its first bytes.
 *
 * @param kind what its items are
 * @param format how they are written
 */
public record SourceFile(Path path, Kind kind, Format format) {

  private static final int LOOK = 64 << 10;
  private static final int LONGEST_MARK = 3;

  /** Reads a first value, whatever follows. */
  private static final JsonMapper FIRST =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** How items are written. */
  public enum Format {
    CSV("row"),
    NDJSON("line"),
    /** A list, or several values one behind the other. */
    JSON("item");

    private final String word;

    Format(String word) {
      this.word = word;
    }

    /** What to call the places of items. */
    public String word() {
      return word;
    }
  }

  /**
   * Looks into a file.
   *
   * @throws UnreadableFile if its first bytes are no items that we know
   */
  public static SourceFile of(Path path) throws IOException {
    String start = start(path);
    if (start.isEmpty()) {
      throw new UnreadableFile("the file is empty");
    }
    return switch (start.charAt(0)) {
      case '{' ->
          isOneObject(firstLine(start))
              ? new SourceFile(path, kindOfJson(firstLine(start)), Format.NDJSON)
              : new SourceFile(path, kindOfJson(start), Format.JSON);
      case '[' -> new SourceFile(path, kindOfJson(start.substring(1)), Format.JSON);
      default -> new SourceFile(path, kindOfTable(firstLine(start)), Format.CSV);
    };
  }

  /** The type of content to send it as. */
  public String contentType() {
    return switch (format) {
      case CSV -> "text/csv";
      case NDJSON, JSON -> "application/x-ndjson";
    };
  }

  /** Its bytes, without the mark of UTF-8. */
  InputStream open() throws IOException {
    return open(path);
  }

  /** Its items; a table's header is none. */
  Batches batches(InputStream in) throws IOException {
    return switch (format) {
      case CSV -> {
        Rows rows = Rows.ofTable(in);
        yield new Batches(rows, rows.next().map(Row::bytes).orElse(new byte[0]));
      }
      case NDJSON -> new Batches(Rows.ofLines(in), new byte[0]);
      case JSON -> new Batches(Rows.ofLines(new JsonLines(in)), new byte[0]);
    };
  }

  private static InputStream open(Path path) throws IOException {
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(path), LONGEST_MARK);
    byte[] start = in.readNBytes(LONGEST_MARK);
    int mark = Encoding.mark(start);
    in.unread(start, mark, start.length - mark);
    return in;
  }

  private static String start(Path path) throws IOException {
    try (InputStream in = open(path)) {
      byte[] start = in.readNBytes(LOOK);
      Encoding.obstacle(start)
          .ifPresent(
              what -> {
                throw new UnreadableFile(what);
              });
      return new String(start, StandardCharsets.UTF_8).stripLeading();
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static boolean isOneObject(String line) {
    try {
      return JsonMapper.shared().readTree(line).isObject();
    } catch (JacksonException continued) {
      return false;
    }
  }

  private static Kind kindOfJson(String text) {
    try (JsonParser parser = FIRST.createParser(text)) {
      parser.nextToken();
      JsonNode first = FIRST.readTree(parser);
      return kind(first.propertyNames().stream());
    } catch (JacksonException malformed) {
      throw new UnreadableFile("is no JSON: " + malformed.getOriginalMessage());
    }
  }

  private static Kind kindOfTable(String header) {
    if (!header.contains(",") && header.matches(".*[;\\t].*")) {
      throw new UnreadableFile(
          "its cells are not separated by commas: save it as CSV with commas between the cells");
    }
    return kind(Arrays.stream(header.replace("\"", "").split(",")));
  }

  private static Kind kind(Stream<String> fieldNames) {
    return Kind.of(fieldNames)
        .orElseThrow(
            () ->
                new UnreadableFile(
                    "neither suppliers (name …), shipments (sellerId, buyerId …) nor evidence"
                        + " (sourceClass …): see docs/messages.md. Grievances are not loaded from"
                        + " files: send them one at a time to POST /v1/grievances"));
  }
}
