package org.tierlight.ingest.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between cells.
 *
 * @param isSaid whether the first line says so, as spreadsheets write it, and is no row
 */
record Delimiter(char sign, boolean isSaid) {

  private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
  private static final Pattern SAID = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?\\s*");

  /** Of the known signs the one that parts the first line into most cells. */
  static Delimiter of(byte[] start) {
    String line =
        new String(start, ISO_8859_1)
            .lines()
            .filter(each -> !each.isBlank())
            .findFirst()
            .orElse("");
    Matcher said = SAID.matcher(line);
    if (said.matches()) {
      return new Delimiter(said.group(1).charAt(0), true);
    }
    String unquoted = line.replaceAll("\"[^\"]*\"", "");
    char most = ',';
    for (char sign : KNOWN) {
      most = count(unquoted, sign) > count(unquoted, most) ? sign : most;
    }
    return new Delimiter(most, false);
  }

  String word() {
    return switch (sign) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      default -> "bar";
    };
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }
}
