package org.tierlight.risk.pack;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The header of a table: which column bears which heading. */
final class Columns {

  /** Publishers set titles and banners above the header; none known has more than fourteen rows. */
  private static final int HEADER_WITHIN = 30;

  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^a-z0-9]+");

  private final Table table;
  private final int header;
  private final Map<String, Integer> places;

  private Columns(Table table, int header) {
    this.table = table;
    this.header = header;
    this.places = places(table.rows().get(header));
  }

  /** The columns of the first table that has all of these headings in one of its first rows. */
  static Optional<Columns> find(Content content, String... headings) {
    return switch (content) {
      case Tables found ->
          found.tables().stream().flatMap(table -> in(table, headings).stream()).findFirst();
      case Entities none -> Optional.empty();
    };
  }

  /** The columns of a table, if one of its first rows has all of these headings. */
  static Optional<Columns> in(Table table, String... headings) {
    List<String> wanted = Stream.of(headings).map(Columns::key).toList();
    return IntStream.range(0, Math.min(HEADER_WITHIN, table.rows().size()))
        .mapToObj(row -> new Columns(table, row))
        .filter(columns -> columns.places.keySet().containsAll(wanted))
        .findFirst();
  }

  Table table() {
    return table;
  }

  /** The rows under the header that are not blank. */
  List<TableRow> rows() {
    return table.rows().stream()
        .skip(header + 1L)
        .filter(Predicate.not(TableRow::isBlank))
        .toList();
  }

  /** The row above the header, if there is one. */
  Optional<TableRow> above() {
    return header == 0 ? Optional.empty() : Optional.of(table.rows().get(header - 1));
  }

  TableRow header() {
    return table.rows().get(header);
  }

  Place place(TableRow row) {
    return new Place(table.name(), row.number());
  }

  /** A cell by its heading; empty where the column or the cell is not there. */
  String text(TableRow row, String heading) {
    Integer place = places.get(key(heading));
    return place == null ? "" : row.cell(place);
  }

  /** The headings as they are written. */
  List<String> headings() {
    return header().cells();
  }

  /** A heading without case, accents, blanks and punctuation. */
  static String key(String heading) {
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return OTHER_THAN_LETTERS.matcher(plain).replaceAll("");
  }

  private static Map<String, Integer> places(TableRow header) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int column = 0; column < header.cells().size(); column++) {
      places.putIfAbsent(key(header.cell(column)), column);
    }
    return places;
  }
}
