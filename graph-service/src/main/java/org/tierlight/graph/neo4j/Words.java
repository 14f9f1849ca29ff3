package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A person's words as a Lucene query: every word must be met, best as it stands, next as a
 * beginning, last with one letter wrong.
 */
final class Words {

  private static final Pattern SPECIAL = Pattern.compile("([+\\-!(){}\\[\\]^\"~*?:\\\\/&|<>=])");
  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int SHORTEST_FUZZY = 4;

  private Words() {}

  static String query(String words) {
    return Arrays.stream(words.strip().split("\\s+", -1))
        .filter(word -> SAYS_SOMETHING.matcher(word).find())
        .map(Words::clause)
        .collect(joining(" "));
  }

  private static String clause(String word) {
    String escaped = SPECIAL.matcher(word).replaceAll("\\\\$1");
    String fuzzy = word.length() < SHORTEST_FUZZY ? "" : " OR " + escaped + "~1";
    return "+(\"" + escaped + "\"^4 OR " + escaped + "*^2" + fuzzy + ")";
  }
}
