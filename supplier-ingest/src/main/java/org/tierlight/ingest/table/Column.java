package org.tierlight.ingest.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  Column {
    path = List.copyOf(path);
  }

  boolean isPassedOver() {
    return path.isEmpty();
  }

  /**
   * The value of a cell; what is not of the column's type stays text, for the rules to refuse.
   *
   * @param decimalCommas whether a comma in a number can only stand before decimals
   */
  Value value(String cell, boolean decimalCommas) {
    String text = cell.strip();
    return switch (type) {
      case TEXT -> new Value.Text(text);
      case NUMBER -> number(decimalCommas && COMMA.matcher(text).matches() ? point(text) : text);
      case FLAG -> flag(text).<Value>map(Value.Flag::new).orElse(new Value.Text(text));
      case LIST -> new Value.Items(list(text));
    };
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
    NUMBER,
    FLAG,
    /** Parts between {@code |} or {@code ;}. */
    LIST
  }
}
