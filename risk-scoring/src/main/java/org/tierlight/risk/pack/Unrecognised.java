package org.tierlight.risk.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tierlight.risk.pack.KnownForms.KnownForm;

/** Says of a file of no known form what was seen in it. */
final class Unrecognised {

  private static final String NO_FORM =
      "The file has none of the publishers' forms that are known here";

  /** By their first bytes, and what to do with them. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "\u00d0\u00cf\u0011\u00e0",
          "it is a workbook of the old form (.xls): save it as .xlsx or as CSV",
          "\u001f\u008b",
          "it is compressed: unpack it first",
          "%PDF",
          "it is a PDF: a table is read as CSV or .xlsx only");

  private static final String UTF_16 =
      "it looks like UTF-16 without a byte order mark: save it as UTF-8";
  private static final String NO_TEXT =
      "it holds NUL bytes, so it is no text: save a table as CSV in UTF-8, or as .xlsx";
  private static final int ROWS = 30;

  private record Near(KnownForm form, List<String> missing) {
    int found() {
      return form.headings().size() - missing.size();
    }
  }

  private Unrecognised() {}

  /**
   * The reason in words.
   *
   * @param content empty where nothing could take the file for its technology
   */
  static String words(Opening opening, Optional<Content> content) {
    String seen =
        signature(opening)
            .or(() -> content.map(Unrecognised::seen))
            .orElseGet(() -> opening.hasEverySecondByteZero() ? UTF_16 : NO_TEXT);
    return NO_FORM + ": " + seen;
  }

  private static Optional<String> signature(Opening opening) {
    return SIGNATURES.entrySet().stream()
        .filter(signature -> opening.isBinary(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String seen(Content content) {
    return switch (content) {
      case Tables(List<Table> tables) -> seen(tables);
      case Entities _ -> "its objects have no id, schema and properties";
    };
  }

  private static String seen(List<Table> tables) {
    List<String> parts = new ArrayList<>();
    nearest(tables)
        .ifPresent(
            near ->
                parts.add(
                    "it is most like %s, but for the missing %s"
                        .formatted(
                            near.form().format().title(), String.join(", ", near.missing()))));
    tables.stream()
        .flatMap(table -> table.rows().stream())
        .filter(Predicate.not(TableRow::isBlank))
        .findFirst()
        .ifPresent(row -> parts.add(width(row)));
    return parts.isEmpty() ? "it holds no rows" : String.join("; ", parts);
  }

  /** Nothing of the row itself: in a file of no known form it may be a person's. */
  private static String width(TableRow row) {
    return "its first row has %d columns, and no known form has these headings"
        .formatted(row.cells().size());
  }

  /** The form with the most of its headings in one row, if they are at least half of them. */
  private static Optional<Near> nearest(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream().limit(ROWS))
        .flatMap(row -> KnownForms.tables().stream().map(form -> near(form, row)))
        .filter(near -> near.found() * 2 >= near.form().headings().size())
        .max(Comparator.comparingInt(Near::found));
  }

  private static Near near(KnownForm form, TableRow row) {
    List<String> keys = row.cells().stream().map(Columns::key).toList();
    return new Near(
        form,
        form.headings().stream().filter(heading -> !keys.contains(Columns.key(heading))).toList());
  }
}
