package org.tierlight.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the country that a code or a name means. A name that two countries bear finds none.
 *
 * <p>One table for everybody: a supplier's country and the country of a list must never differ by a
 * spelling.
 */
public final class CountryNames {

  private static final String TABLE = "country-names.csv";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Country> bySpelling;

  /**
   * @param bySpelling names as people write them
   */
  public CountryNames(Map<String, Country> bySpelling) {
    Map<String, Country> folded = new HashMap<>();
    bySpelling.forEach((spelling, country) -> folded.put(fold(spelling), country));
    this.bySpelling = Map.copyOf(folded);
  }

  /**
   * The names of the table that ships with the vocabulary: UN, ISO, World Bank, trade, and more.
   */
  public static CountryNames shipped() {
    return new CountryNames(
        ShippedTable.rows(TABLE)
            .collect(Collectors.toMap(cells -> cells[0], cells -> new Country(cells[1]))));
  }

  /** The country of an alpha-2 or alpha-3 code or a name, or empty where it is none. */
  public Optional<Country> find(String text) {
    return Country.ofCode(text).or(() -> Optional.ofNullable(bySpelling.get(fold(text))));
  }

  /** A text without case, accents and punctuation. */
  static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace("&", " and ");
    return GAPS.matcher(lower).replaceAll(" ").strip();
  }
}
