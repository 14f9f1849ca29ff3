package org.tierlight.graph.links;

import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/** HS codes as one word: bare digits for the present edition, {@code HS2017:520100} for another. */
public final class HsText {

  private HsText() {}

  /** The word of a code. */
  public static String write(HsCode code) {
    return code.edition() == HsEdition.HS2022
        ? code.digits()
        : code.edition().name() + ":" + code.digits();
  }

  /**
   * The code of a word.
   *
   * @throws IllegalArgumentException if it is no such word
   */
  public static HsCode read(String word) {
    int colon = word.indexOf(':');
    return colon < 0
        ? new HsCode(word, HsEdition.HS2022)
        : new HsCode(word.substring(colon + 1), HsEdition.valueOf(word.substring(0, colon)));
  }
}
