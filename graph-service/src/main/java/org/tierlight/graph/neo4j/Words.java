package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.tierlight.graph.suppliers.Spelling;

/**
 * A person's words as a Lucene query: every word must be met, in names and identifiers before
 * addresses, best as it stands, next as a beginning, last with one letter wrong. Spelled words are
 * letters and digits alone, so there is nothing to escape.
 */
final class Words {

  private static final int SHORTEST_FUZZY = 4;

  private Words() {}

  static String query(String words) {
    return Arrays.stream(words.strip().split("[\\s\\p{Z}]+", -1))
        .map(Spelling::sought)
        .filter(spelled -> !spelled.isEmpty())
        .map(Words::clause)
        .collect(joining(" "));
  }

  private static String clause(List<String> spelled) {
    return spelled.size() == 1 ? word(spelled.getFirst()) : phrase(spelled);
  }

  private static String word(String word) {
    String fuzzy = word.length() < SHORTEST_FUZZY ? "" : " OR words:" + word + "~1";
    return "+(words:\"%1$s\"^8 OR words:%1$s*^4%2$s OR places:\"%1$s\"^2 OR places:%1$s*)"
        .formatted(word, fuzzy);
  }

  /** What is one word to a person: of an id or a script without spaces each part in its order. */
  private static String phrase(List<String> parts) {
    String whole = String.join(" ", parts);
    String begun = Spelling.isCut(parts.getLast()) ? "" : " OR " + begun(parts);
    return "+(words:\"%1$s\"^8%2$s OR places:\"%1$s\"^2)".formatted(whole, begun);
  }

  /** The last part of an id may be only begun. */
  private static String begun(List<String> parts) {
    return parts.subList(0, parts.size() - 1).stream()
        .map(part -> "+words:\"" + part + "\" ")
        .collect(joining("", "(", "+words:" + parts.getLast() + "*)"));
  }
}
