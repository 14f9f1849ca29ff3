package org.tierlight.graph.origins;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/** Gathers where trails end; parts that end at one place for one reason are one. */
final class Ends {

  private record Place(String supplier, TrailEnd.Why why) {

    static final Comparator<Place> ORDER = comparing(Place::supplier).thenComparing(Place::why);
  }

  private final Map<Place, TrailEnd> ends = new TreeMap<>(Place.ORDER);

  void add(@Nullable SupplierId supplier, TrailEnd.Why why, Part part) {
    if (part.sum() > 0) {
      ends.merge(
          new Place(String.valueOf(supplier), why),
          new TrailEnd(supplier, why, part.known(), part.accounted()),
          (one, other) ->
              new TrailEnd(
                  supplier, why, one.known() + other.known(), one.accounted() + other.accounted()));
    }
  }

  List<TrailEnd> all() {
    return List.copyOf(ends.values());
  }
}
