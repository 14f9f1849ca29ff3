package org.tierlight.local.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first row of a table, as far as it tells what the table holds.
 *
 * @param isPlain whether the table is UTF-8 with commas, and can be cut into batches here
 */
record Header(List<String> names, boolean isPlain) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  Header {
    names = List.copyOf(names);
  }

  static Header of(byte[] start) {
    Charset wide = Encoding.wide(start);
    String line =
        new String(start, wide)
            .lines()
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse("");
    char delimiter = ',';
    for (char each : DELIMITERS) {
      delimiter = count(line, each) > count(line, delimiter) ? each : delimiter;
    }
    boolean isPlain =
        delimiter == ',' && wide.equals(StandardCharsets.UTF_8) && Encoding.isUtf8(start);
    String[] names = line.replace("\"", "").split(Pattern.quote(String.valueOf(delimiter)));
    return new Header(Arrays.asList(names), isPlain);
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }
}
