package org.tierlight.graph.parts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * A part as its maker plans it.
 *
 * @param maker the record of the supplier that makes it
 * @param sites where it is made; absent where nobody said
 * @param components all that is bought for it; absent where nobody said
 */
public record Part(
    String id,
    SupplierId maker,
    @Nullable String number,
    @Nullable String name,
    @Nullable List<String> sites,
    @Nullable List<Component> components) {

  public Part {
    sites = sites == null ? null : List.copyOf(sites);
    components = components == null ? null : List.copyOf(components);
  }

  /** The components that are known. */
  List<Component> known() {
    return components == null ? List.of() : components;
  }

  /** A part that goes into another, and whom the plan names as its supplier. */
  public record Component(
      String part, SupplierId supplier, @Nullable Instant since, @Nullable Instant until) {}
}
