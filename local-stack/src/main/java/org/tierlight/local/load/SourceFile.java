package org.tierlight.local.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.tierlight.json.BrokenJson;
import org.tierlight.local.gateway.Content;
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

  static final int LOOK = 64 << 10;
  private static final int LONGEST_MARK = 3;

  /** The fields of an entity of FollowTheMoney. */
  private static final Set<String> ENTITY = Set.of("schema", "properties");

  /** Rows of one bill must not part. */
  private static final Set<String> BILLS = Set.of("shipper", "shippername");

  private static final Set<String> STATISTICS = Set.of("t", "i", "j", "k", "v", "q");

  /** Reads a first value, whatever follows. */
  private static final JsonMapper FIRST =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** How items are written. */
  public enum Format {
    CSV("row"),
    NDJSON("line"),
    /** A list, or several values one behind the other. */
    JSON("item"),
    /** A table that only the service can read; it goes in one piece. */
    TABLE("row"),
    /** A table in a workbook; it goes in one piece. */
    WORKBOOK("row"),
    /** Entities of FollowTheMoney; they go in one piece, addresses first and links last. */
    ENTITIES("line"),
    /** The same as a list, or indented. */
    ENTITY_LIST("item");

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
  public static SourceFile of(Path path, Optional<Kind> told) throws IOException {
    byte[] start = start(path);
    if (Encoding.isWorkbook(start)) {
      return new SourceFile(path, kind(SheetHeader.of(path), told), Format.WORKBOOK);
    }
    String text = new String(start, StandardCharsets.UTF_8).stripLeading();
    if (text.isEmpty()) {
      throw new UnreadableFile("the file is empty");
    }
    return switch (text.charAt(0)) {
      case '{', '[' -> json(path, text, told);
      case '<' -> throw new UnreadableFile(markup(text));
      default -> table(path, Header.of(start), told);
    };
  }

  /** Looks into a file whose kind its content tells. */
  public static SourceFile of(Path path) throws IOException {
    return of(path, Optional.empty());
  }

  /** Whether its columns can be mapped. */
  boolean hasColumns() {
    return switch (format) {
      case CSV, TABLE, WORKBOOK -> true;
      case NDJSON, JSON, ENTITIES, ENTITY_LIST -> false;
    };
  }

  /** The type of content to send it as. */
  public String contentType() {
    return switch (format) {
      case CSV, TABLE -> "text/csv";
      case NDJSON, JSON -> "application/x-ndjson";
      case WORKBOOK -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case ENTITIES, ENTITY_LIST -> "application/x-ftm+ndjson";
    };
  }

  /**
   * Its bytes where it goes in one piece; empty where it goes in batches.
   *
   * @throws UnreadableFile if it is a list that is no JSON to its end
   */
  Optional<Content> whole() throws IOException {
    return switch (format) {
      case CSV, NDJSON, JSON -> Optional.empty();
      case TABLE, WORKBOOK -> Optional.of(() -> Files.newInputStream(path));
      // Without the mark, which would stand in the middle once the lines are sorted.
      case ENTITIES -> Optional.of(EntityOrder.of(this::open));
      case ENTITY_LIST -> Optional.of(EntityOrder.of(checked(() -> new JsonLines(open()))));
    };
  }

  /** Nothing goes out before all of it was read once. */
  private static Content checked(Content lines) throws IOException {
    try (InputStream in = lines.open()) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return lines;
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
      case TABLE, WORKBOOK, ENTITIES, ENTITY_LIST ->
          throw new IllegalStateException(format + " goes in one piece");
    };
  }

  private static InputStream open(Path path) throws IOException {
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(path), LONGEST_MARK);
    byte[] start = in.readNBytes(LONGEST_MARK);
    int mark = Encoding.mark(start);
    in.unread(start, mark, start.length - mark);
    return in;
  }

  private static byte[] start(Path path) throws IOException {
    try (InputStream in = open(path)) {
      byte[] start = in.readNBytes(LOOK);
      Encoding.obstacle(start)
          .ifPresent(
              what -> {
                throw new UnreadableFile(what);
              });
      return start;
    }
  }

  private static SourceFile json(Path path, String text, Optional<Kind> told) {
    String first = text.charAt(0) == '[' ? text.substring(1) : firstLine(text);
    boolean isLines = text.charAt(0) == '{' && isOneObject(first);
    Set<String> fields = fields(isLines ? first : text.charAt(0) == '[' ? first : text);
    if (fields.containsAll(ENTITY)) {
      return new SourceFile(path, Kind.SUPPLIERS, isLines ? Format.ENTITIES : Format.ENTITY_LIST);
    }
    return new SourceFile(path, kind(fields, told), isLines ? Format.NDJSON : Format.JSON);
  }

  private static SourceFile table(Path path, Header header, Optional<Kind> told) {
    Kind kind = kind(Kind.folded(header.names().stream()), told);
    // Who has to say that a table holds shipments may have other names for the columns of bills.
    boolean isBills =
        Kind.folded(header.names().stream()).stream().anyMatch(BILLS::contains)
            || (kind == Kind.SHIPMENTS && told.isPresent());
    return new SourceFile(
        path,
        kind,
        header.isPlain() && !isBills && !isStatistics(header) && kind != Kind.GRIEVANCES
            ? Format.CSV
            : Format.TABLE);
  }

  /** Areas are described once in a table, beside its rows. */
  private static boolean isStatistics(Header header) {
    return Kind.folded(header.names().stream()).containsAll(STATISTICS);
  }

  private static String markup(String text) {
    if (text.contains("xforms") || text.contains("h:html")) {
      return "this is an empty form (XForm), no answers: collect with it, and export the answers"
          + " as CSV without columns about people";
    }
    return text.contains("EPCIS")
        ? "this is an EPCIS document: POST /v1/epcis/capture takes it"
        : "this is XML or HTML of a kind that is not taken here";
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

  private static Set<String> fields(String text) {
    try (JsonParser parser = FIRST.createParser(text)) {
      parser.nextToken();
      JsonNode first = FIRST.readTree(parser);
      return Kind.folded(first.propertyNames().stream());
    } catch (JacksonException malformed) {
      throw new UnreadableFile("is no JSON: " + BrokenJson.words(malformed));
    }
  }

  private static Kind kind(Set<String> fields, Optional<Kind> told) {
    Familiar.of(fields)
        .ifPresent(
            what -> {
              throw new UnreadableFile(what);
            });
    return told.or(() -> Kind.of(fields))
        .orElseThrow(
            () ->
                new UnreadableFile(
                    "neither suppliers (name …), shipments (sellerId, buyerId …), evidence"
                        + " (sourceClass …) nor cases of HTCDS (vic_MethodsOfControl …) by its"
                        + " column names: say what it is with --as, and what its columns mean with"
                        + " --map (docs/messages.md). Of grievances only tables of HTCDS are loaded"
                        + " from files: send others one at a time to POST /v1/grievances"));
  }
}
