package org.tierlight.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * What a supplier makes, where, and of which parts of whom, as planned: one level of a bill of
 * material. Of two statements about one part the later (by time, then id) holds. No score follows
 * from it.
 *
 * @param supplierId who makes the part
 * @param partId names the part to everybody
 * @param partNumber names the part at its maker; absent where nobody said
 * @param name what the maker calls it; absent where nobody said
 * @param sites where it is made; absent where nobody said
 * @param components all that is bought for it, so that an empty list says: nothing; absent where
 *     nobody said
 */
public record PartPlanned(
    SupplierId supplierId,
    String partId,
    @Nullable String partNumber,
    @Nullable String name,
    @Nullable List<String> sites,
    @Nullable List<Component> components)
    implements SupplierFact {

  public PartPlanned {
    sites = sites == null ? null : List.copyOf(sites);
    components = components == null ? null : List.copyOf(components);
  }

  /**
   * A part that goes into another.
   *
   * @param supplierId whom the plan names as its supplier
   * @param since from when it is planned; absent where nobody said
   * @param until until when; absent where nobody said
   */
  public record Component(
      String partId, SupplierId supplierId, @Nullable Instant since, @Nullable Instant until) {}
}
