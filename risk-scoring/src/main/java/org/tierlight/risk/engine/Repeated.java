package org.tierlight.risk.engine;

import org.jspecify.annotations.Nullable;
import org.tierlight.risk.model.Profile;

/**
 * Gives one object for what many descriptions repeat: countries, regions, lists of codes. It
 * remembers what came last, so it never grows, and what is not shared is still right.
 */
final class Repeated {

  private static final int REMEMBERED = 1_021;

  private final @Nullable Object[] latest = new Object[REMEMBERED];

  /** The same description, of shared parts. */
  Profile profile(Profile told) {
    return new Profile(
        told.name(),
        told.country() == null ? null : shared(told.country()),
        told.region() == null ? null : shared(told.region()),
        shared(told.isic()),
        shared(told.hs()),
        told.primaryProducer(),
        told.declaredPurchases(),
        told.disclosure());
  }

  /** What is equal to a value is of its kind: records, and lists of records that cannot change. */
  @SuppressWarnings("unchecked")
  private <T> T shared(T value) {
    int place = Math.floorMod(value.hashCode(), latest.length);
    Object known = latest[place];
    if (known != null && known.equals(value)) {
      return (T) known;
    }
    latest[place] = value;
    return value;
  }
}
