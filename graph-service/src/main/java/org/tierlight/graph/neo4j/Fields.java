package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some values as the lines of one text, whatever signs they hold; one may be absent. Neo4j writes
 * one long text in half the time of ten properties (docs/adr/0093).
 */
final class Fields {

  /** No escaped value is a single backslash. */
  private static final String ABSENT = "\\";

  private final Iterator<String> lines;

  private Fields(Iterator<String> lines) {
    this.lines = lines;
  }

  static String write(List<@Nullable String> values) {
    return values.stream().map(Fields::line).collect(joining("\n"));
  }

  private static String line(@Nullable String value) {
    return value == null ? ABSENT : value.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /** Values to be taken in the order in which they were written. */
  static Fields of(String text) {
    return new Fields(List.of(text.split("\n", -1)).iterator());
  }

  /** The next value, which is there. */
  String next() {
    return requireNonNull(nextIfAny());
  }

  /** The next value; absent where none was written, or the text is of a time when none was. */
  @Nullable String nextIfAny() {
    if (!lines.hasNext()) {
      return null;
    }
    String line = lines.next();
    if (line.indexOf('\\') < 0) {
      return line;
    }
    return line.equals(ABSENT) ? null : unescaped(line);
  }

  private static String unescaped(String line) {
    StringBuilder value = new StringBuilder(line.length());
    for (int place = 0; place < line.length(); place++) {
      char sign = line.charAt(place);
      if (sign == '\\') {
        place++;
        sign = line.charAt(place) == 'n' ? '\n' : '\\';
      }
      value.append(sign);
    }
    return value.toString();
  }
}
