package org.tierlight.ingest.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierlight.ingest.form.Value;

/**
 * What a column means.
 *
 * @param path the field it fills, as names from the outside in; empty for a column that is known
 *     and passed over
 */
record Column(List<String> path, Type type) {

  static final Column NOTHING = new Column(List.of(), Type.TEXT);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,30},\\d{1,30}");

  /** Twelve and a half, or twelve thousand five hundred. */
  private static final Pattern DOUBTFUL = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,])\\d{3}");

  Column {
    path = List.copyOf(path);
  }

  boolean isPassedOver() {
    return path.isEmpty();
  }

  /**
   * The value of a cell; what is not of the column's type stays text, for the rules to refuse.
   *
   * @param delimiter what stands between cells; where it is no comma, one may stand before decimals
   */
  Value value(String cell, char delimiter) {
    String text = cell.strip();
    return switch (type) {
      case TEXT -> new Value.Text(text);
      case NUMBER, AMOUNT ->
          number(delimiter != ',' && COMMA.matcher(text).matches() ? point(text) : text);
      case FLAG -> flag(text).<Value>map(Value.Flag::new).orElse(new Value.Text(text));
      case LIST -> new Value.Items(list(text));
    };
  }

  /**
   * Whether a sign before three digits may mark thousands as well as decimals. A comma may in any
   * table that it does not delimit; a point where semicolons do, since whoever writes those writes
   * decimals behind a comma.
   */
  boolean isDoubtful(String cell, char delimiter) {
    Matcher found = DOUBTFUL.matcher(cell.strip());
    return type == Type.AMOUNT
        && found.matches()
        && (found.group(1).equals(",") ? delimiter != ',' : delimiter == ';');
  }

  private static String point(String text) {
    return text.replace(',', '.');
  }

  private static Value number(String text) {
    return NUMBER.matcher(text).matches()
        ? new Value.Decimal(new BigDecimal(text))
        : new Value.Text(text);
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> Optional.of(true);
      case "false", "no", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static List<Value> list(String text) {
    return Arrays.stream(text.split("[|;]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .<Value>map(Value.Text::new)
        .toList();
  }

  /** How a cell is read. */
  enum Type {
    TEXT,
    /** A number that is never a thousand or more. */
    NUMBER,
    /** A number without such a bound. */
    AMOUNT,
    FLAG,
    /** Parts between {@code |} or {@code ;}. */
    LIST
  }
}
