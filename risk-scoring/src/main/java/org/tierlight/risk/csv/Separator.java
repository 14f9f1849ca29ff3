package org.tierlight.risk.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what parts the cells of a table: the sign that stands equally often in the most of the
 * first lines. Names and days hold commas too, but not in every line the same number; titles above
 * a header hold none.
 */
final class Separator {

  private static final List<Character> SIGNS = List.of(',', ';', '\t');
  private static final int FIRST_LINES = 30;
  private static final int LOOK = 256 << 10;

  /** How many lines have one number of a sign. */
  private record Regularity(char sign, long lines, int number) {}

  private Separator() {}

  static char of(String text) {
    List<String> lines = lines(text);
    return SIGNS.stream()
        .map(sign -> regularity(sign, lines))
        .max(
            Comparator.comparingLong(Regularity::lines)
                .thenComparingInt(Regularity::number)
                .thenComparing(Regularity::sign, Comparator.reverseOrder()))
        .map(Regularity::sign)
        .orElseThrow();
  }

  private static Regularity regularity(char sign, List<String> lines) {
    return lines.stream()
        .map(line -> (int) line.chars().filter(letter -> letter == sign).count())
        .filter(number -> number > 0)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(most -> new Regularity(sign, most.getValue(), most.getKey()))
        .orElse(new Regularity(sign, 0, 0));
  }

  /** The first lines without what stands in quotes, which may be line ends too. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int place = 0; place < Math.min(LOOK, text.length()); place++) {
      char letter = text.charAt(place);
      quoted ^= letter == '"';
      if (!quoted && letter == '\n') {
        lines.add(line.toString());
        line.setLength(0);
      } else if (!quoted) {
        line.append(letter);
      }
      if (lines.size() == FIRST_LINES) {
        return lines;
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
