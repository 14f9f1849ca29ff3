package org.tierlight.graph.suppliers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * All that the map knows about one supplier.
 *
 * @param profile absent where nobody has declared the supplier
 * @param records other records that are part of it
 * @param score absent as long as the engine has not spoken
 */
public record Dossier(
    SupplierId id,
    @Nullable Profile profile,
    @Nullable Score score,
    Trading trading,
    List<SupplierId> records) {

  public Dossier {
    records = List.copyOf(records);
  }

  /**
   * How many it buys from and sells to, and when it was first and last seen trading.
   *
   * @param truncated whether there are more than were counted
   */
  public record Trading(
      long directSuppliers,
      long directBuyers,
      @Nullable Instant firstSeen,
      @Nullable Instant lastSeen,
      boolean truncated) {}

  /** The declared name, or the id. */
  public String name() {
    return Optional.ofNullable(profile).map(Profile::name).orElse(id.value());
  }
}
