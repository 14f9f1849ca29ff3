package org.tierlight.risk.legal;

import java.util.Optional;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Region;

/**
 * Where a law or an order applies: a country, or one of its regions.
 *
 * @param name as people know it
 */
public record Area(String name, Origin place) {

  /** Whether somebody's place lies in an area. */
  public enum Reach {
    INSIDE,
    OUTSIDE,
    UNKNOWN
  }

  /**
   * @throws IllegalArgumentException unless the place is a country or a region
   */
  public Area {
    if (place.country().isEmpty()) {
      throw new IllegalArgumentException("an area lies in a country");
    }
  }

  /** The area of a code of ISO 3166-1 or 3166-2; empty where there is none such. */
  public static Optional<Area> ofCode(String code, String name) {
    Optional<Origin> place =
        code.indexOf('-') < 0
            ? Country.ofCode(code).map(Origin::in)
            : Region.ofCode(code).map(Origin::in);
    return place.map(known -> new Area(name, known));
  }

  /**
   * The area of a code by its own name: a country's English one, a region's code, for the standard
   * names it in its country's languages.
   */
  public static Optional<Area> ofCode(String code) {
    return ofCode(code, code)
        .map(
            area ->
                new Area(
                    area.place.region().isPresent() ? area.code() : country(area), area.place));
  }

  private static String country(Area area) {
    return area.place.country().orElseThrow().englishName();
  }

  /** The name with the code behind it; the code alone where there is no other name. */
  public String called() {
    return name.equals(code()) ? name : "%s (%s)".formatted(name, code());
  }

  /** The code of the region, else of the country. */
  public String code() {
    return place.region().map(Region::code).orElseGet(() -> place.country().orElseThrow().code());
  }

  /** Whether a place lies in the area. */
  public Reach reach(Origin origin) {
    if (origin.country().isEmpty()) {
      return Reach.UNKNOWN;
    }
    if (!origin.country().equals(place.country())) {
      return Reach.OUTSIDE;
    }
    return place.region().map(region -> reach(region, origin)).orElse(Reach.INSIDE);
  }

  private static Reach reach(Region region, Origin origin) {
    return origin
        .region()
        .map(named -> named.equals(region) ? Reach.INSIDE : Reach.OUTSIDE)
        .orElse(Reach.UNKNOWN);
  }
}
