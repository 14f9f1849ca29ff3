package org.tierlight.graph.places;

import java.util.List;
import org.tierlight.graph.suppliers.Site.Place;

/**
 * The line between two places as a map with longitudes from -180 to 180 shows it: the shorter way
 * round, cut in two where that crosses the antimeridian (RFC 7946, section 3.1.9).
 */
public record Track(List<List<Place>> parts) {

  private static final double ANTIMERIDIAN = 180;

  public Track {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /** The line between two places. */
  public static Track between(Place from, Place to) {
    double eastward = to.longitude() - from.longitude();
    if (Math.abs(eastward) <= ANTIMERIDIAN) {
      return new Track(List.of(List.of(from, to)));
    }
    double side = Math.copySign(ANTIMERIDIAN, -eastward);
    double beforeCut = side - from.longitude();
    double length = eastward + 2 * side;
    if (beforeCut == 0) {
      return new Track(List.of(List.of(at(from.latitude(), -side), to)));
    }
    if (beforeCut == length) {
      return new Track(List.of(List.of(from, at(to.latitude(), side))));
    }
    double cut = from.latitude() + (to.latitude() - from.latitude()) * beforeCut / length;
    return new Track(List.of(List.of(from, at(cut, side)), List.of(at(cut, -side), to)));
  }

  private static Place at(double latitude, double longitude) {
    return new Place(latitude, longitude);
  }
}
