package org.tierlight.graph.suppliers;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a supplier works, as far as it is known; never all empty. */
public record Site(
    @Nullable String address, @Nullable Place place, @Nullable String gln, @Nullable String osId) {

  /** A point on the globe, in degrees. */
  public record Place(double latitude, double longitude) {}

  /** The site of what is known, or empty where nothing is. */
  public static Optional<Site> of(
      @Nullable String address,
      @Nullable Place place,
      @Nullable String gln,
      @Nullable String osId) {
    boolean known = Stream.of(address, place, gln, osId).anyMatch(part -> part != null);
    return known ? Optional.of(new Site(address, place, gln, osId)) : Optional.empty();
  }
}
