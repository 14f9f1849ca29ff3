package org.tierlight.ingest.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/**
 * One row of a bill.
 *
 * @param isInferred whether the buyer was concluded from who is to be told
 * @param notes what was left out of it
 */
record BillLine(Cells cells, boolean isInferred, List<Problem> notes) {

  /** US customs writes the month first. */
  private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

  private static final Pattern CODE = Pattern.compile("\\d[\\d.]{3,}");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,6})?");

  /** Two digits for a chapter and two for each step below it, with points between steps. */
  private static final Pattern STEPS = Pattern.compile("((\\d\\d)+\\.?){1,7}");

  private static final int MOST_DIGITS = 14;
  private static final int LONGEST = 200;
  private static final int EACH_CELL = 32;

  BillLine {
    notes = List.copyOf(notes);
  }

  /** How many characters are held of the row; a cell counts for more than what stands in it. */
  long length() {
    List<String> row = cells.row().cells();
    return row.stream().mapToLong(String::length).sum() + (long) EACH_CELL * row.size();
  }

  /** As ISO 8601 has it where it is a date that is understood; else as it was sent. */
  String date() {
    String text = cells.text(BillColumns.DATE).orElse("");
    try {
      if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
        return LocalDate.parse(text, US).toString();
      }
      return text.matches("\\d{8}")
          ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).toString()
          : text;
    } catch (DateTimeException unreadable) {
      return text;
    }
  }

  /** The one product of six digits at most; empty where none is said, or it is not certain. */
  static String hs(Cells cells, List<Problem> notes) {
    String cell = cells.text(BillColumns.HS).orElse("");
    List<String> codes = CODE.matcher(cell).results().map(MatchResult::group).distinct().toList();
    List<String> products = codes.stream().map(BillLine::product).distinct().toList();
    String why = doubt(products);
    if (!why.isEmpty()) {
      notes.add(cells.problem(ProblemCode.LEFT_OUT, why, BillColumns.HS));
    }
    return why.isEmpty() ? products.getFirst() : "";
  }

  private static String doubt(List<String> products) {
    if (products.isEmpty()) {
      return "names no product code; it stays unknown";
    }
    if (products.contains("")) {
      return "is no code in pairs of digits, as where a spreadsheet dropped a zero; the product"
          + " stays unknown";
    }
    return products.size() > 1 ? "names several products" : "";
  }

  /**
   * Six digits at most; empty where the digits are no pairs. A zero may be lost at the start or at
   * the end, and what is left may be the code of something else.
   */
  private static String product(String code) {
    String digits = code.replace(".", "");
    return STEPS.matcher(code).matches() && digits.length() <= MOST_DIGITS
        ? digits.substring(0, Math.min(6, digits.length()))
        : "";
  }

  String description() {
    return cut(cells.text(BillColumns.DESCRIPTION).orElse(""), 1000);
  }

  String from() {
    return cut(cells.text(BillColumns.FROM).orElse(""), LONGEST);
  }

  String to() {
    return cut(cells.text(BillColumns.TO).orElse(""), LONGEST);
  }

  Optional<String> container() {
    return cells.text(BillColumns.CONTAINER);
  }

  Optional<String> unit() {
    return cells.text(BillColumns.UNIT).map(text -> cut(text, 20));
  }

  Optional<BigDecimal> quantity() {
    return number(BillColumns.QUANTITY);
  }

  Optional<BigDecimal> weight() {
    return number(BillColumns.WEIGHT);
  }

  private Optional<BigDecimal> number(String... columns) {
    return cells
        .text(columns)
        .filter(text -> NUMBER.matcher(text).matches())
        .map(text -> new BigDecimal(text.replace(",", "")));
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
