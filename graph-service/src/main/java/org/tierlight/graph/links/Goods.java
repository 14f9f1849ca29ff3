package org.tierlight.graph.links;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.HsCode;

/**
 * The product that a link carries.
 *
 * @param code absent where nobody said which
 */
public record Goods(@Nullable HsCode code) implements Comparable<Goods> {

  /** Nobody said which. */
  public static final Goods UNKNOWN = new Goods(null);

  private static final Comparator<Goods> ORDER = comparing(Goods::word);

  /** The code as {@link HsText} writes it; empty where nobody said which. */
  public String word() {
    return code == null ? "" : HsText.write(code);
  }

  /**
   * The goods of a word.
   *
   * @throws IllegalArgumentException if it is no such word
   */
  public static Goods ofWord(String word) {
    return word.isEmpty() ? UNKNOWN : new Goods(HsText.read(word));
  }

  @Override
  public int compareTo(Goods other) {
    return ORDER.compare(this, other);
  }
}
