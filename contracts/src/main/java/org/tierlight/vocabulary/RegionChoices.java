package org.tierlight.vocabulary;

import java.util.List;
import java.util.Locale;

/** Says which codes could be meant where a code is no region's. */
public final class RegionChoices {

  private static final int MOST = 60;

  private RegionChoices() {}

  /** The codes of the country with which a text begins, as far as a reader takes them in. */
  public static String instead(String text) {
    String start = text.strip().toUpperCase(Locale.ROOT).split("-", 2)[0];
    return start.length() == 2
        ? Country.ofCode(start).map(RegionChoices::of).orElse("a code such as CN-XJ")
        : "a code such as CN-XJ";
  }

  private static String of(Country country) {
    List<String> codes = RegionCodes.SHIPPED.of(country.code());
    if (codes.isEmpty()) {
      return country.code() + " has no regions there: name the country alone";
    }
    String first = String.join(", ", codes.subList(0, Math.min(MOST, codes.size())));
    return codes.size() > MOST
        ? "one of %s and %d more".formatted(first, codes.size() - MOST)
        : "one of " + first;
  }
}
