package org.tierlight.graph.suppliers;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;

/** What all suppliers of a list have in common; each is absent where it makes no difference. */
public record Filters(
    @Nullable Country country,
    @Nullable Region region,
    @Nullable IsicCode sector,
    @Nullable Band band,
    @Nullable Boolean opaque,
    @Nullable Boolean undeclared) {

  /** All suppliers. */
  public static final Filters NONE = new Filters(null, null, null, null, null, null);

  /** The same without the filter of a facet. */
  public Filters without(Facet facet) {
    return new Filters(
        facet == Facet.COUNTRY ? null : country,
        facet == Facet.REGION ? null : region,
        facet == Facet.SECTOR ? null : sector,
        facet == Facet.BAND ? null : band,
        facet == Facet.OPAQUE ? null : opaque,
        facet == Facet.UNDECLARED ? null : undeclared);
  }

  /** The filters in some lines: equal for equal filters. */
  String fingerprint() {
    return Stream.of(
            country == null ? null : country.code(),
            region == null ? null : region.code(),
            sector == null ? null : sector.code(),
            band,
            opaque,
            undeclared)
        .map(part -> Objects.toString(part, ""))
        .collect(Collectors.joining("\n"));
  }
}
