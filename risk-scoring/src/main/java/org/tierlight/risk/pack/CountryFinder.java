package org.tierlight.risk.pack;

import java.util.Optional;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;

/**
 * Finds the country of a row by its code and its name. Codes of the publisher's own (ADO, ZAR) are
 * passed by; a code and a name that mean different countries find none.
 */
final class CountryFinder {

  private static final int LONGEST_NAME = 60;

  private final CountryNames names;

  CountryFinder(CountryNames names) {
    this.names = names;
  }

  Optional<Country> byName(String name) {
    return names.find(name);
  }

  /** The country of a row, which is otherwise rejected. */
  Optional<Country> find(String code, String name, Place place, PackDraft draft) {
    Optional<Country> byCode = code.isEmpty() ? Optional.empty() : Country.ofCode(code);
    Optional<Country> byName = names.find(name);
    if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
      draft.reject(place, "", "code and name mean different countries");
      return Optional.empty();
    }
    Optional<Country> found = byCode.or(() -> byName);
    if (found.isEmpty()) {
      draft.reject(place, "", "no country is known as \"%s\"".formatted(shortened(name)));
    }
    return found;
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
