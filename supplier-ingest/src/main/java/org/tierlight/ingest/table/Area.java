package org.tierlight.ingest.table;

import java.util.Locale;
import java.util.Optional;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.form.Value;
import org.tierlight.vocabulary.Country;

/**
 * A country, or what statistics count as one: all that is traded from or to it stands on the map as
 * one supplier that is called no company.
 *
 * @param number as the statistics name it
 * @param country empty for what is no country of today
 */
public record Area(String number, Optional<Country> country, String name) {

  /** Never the id of a company: nobody else is given one that begins so. */
  String id() {
    return country
        .map(code -> "country:" + code.code())
        .orElseGet(() -> "area:baci-" + number.toLowerCase(Locale.ROOT));
  }

  Value body() {
    return new Filled()
        .text("id", id())
        .text("name", name + " (all trade of the area, no company)")
        .text("country", country.map(Country::code))
        .value();
  }
}
