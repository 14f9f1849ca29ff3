package org.tierlight.graph.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Tier;

/** A supplier as exports have it; without a tier where nobody is in the middle. */
record ExportedNode(
    String id,
    String name,
    @Nullable String country,
    @Nullable Integer tier,
    boolean undeclared,
    Views.@Nullable ScoreView score,
    @Nullable Band band,
    @Nullable Boolean opaque) {

  static ExportedNode of(Summary supplier, @Nullable Tier tier) {
    Optional<Summary.Risk> risk = Optional.ofNullable(supplier.risk());
    return new ExportedNode(
        supplier.id().value(),
        supplier.name(),
        supplier.country(),
        tier == null ? null : tier.distance(),
        supplier.undeclared(),
        Views.ScoreView.of(risk.map(Summary.Risk::exposure).orElse(null)),
        risk.map(Summary.Risk::band).orElse(null),
        risk.map(Summary.Risk::opaque).orElse(null));
  }
}
