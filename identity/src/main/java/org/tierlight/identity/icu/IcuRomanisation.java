package org.tierlight.identity.icu;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.tierlight.identity.Romanisation;

/** The romanisation of ICU: pinyin for Han characters, BGN-like tables for other scripts. */
public final class IcuRomanisation implements Romanisation {

  private static final String RULES =
      "NFKC; Russian-Latin/BGN; Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower; NFC";

  private final Transliterator transliterator = Transliterator.getInstance(RULES);

  /** With the tables of Unicode CLDR. */
  public IcuRomanisation() {}

  @Override
  public String roman(String text) {
    // Most names are in plain letters already, and the tables take a millisecond.
    return text.chars().allMatch(letter -> letter < 128)
        ? text.toLowerCase(Locale.ROOT)
        : transliterator.transliterate(text);
  }
}
