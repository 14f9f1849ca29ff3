package org.tierlight.risk.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.vocabulary.SupplierId;

/** Answers whether a supplier is connected to a listed one, and what comes through another. */
@RestController
final class ExposuresController {

  private final AskedViews views;

  ExposuresController(AskedViews views) {
    this.views = views;
  }

  @GetMapping("/v1/suppliers/{id}/exposures")
  ExposureView exposures(@PathVariable String id, AskedExposure question) {
    AskedViews.Asked asked = views.at(question.validAt(), question.knownAt());
    SolvedWorld world = asked.view().world();
    AskedExposure.Read read = question.read(world::lists);
    return supplier(id)
        .flatMap(supplier -> world.exposure(supplier, read.sought(), read.tiers()))
        .map(exposure -> ExposureView.of(id, read, exposure, Basis.of(asked)))
        .orElseThrow(() -> Unanswered.UnknownSupplier.at(asked.moment()));
  }

  @GetMapping("/v1/suppliers/{id}/risk/through")
  PassingView through(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String supplier,
      @RequestParam(required = false) @Nullable String validAt,
      @RequestParam(required = false) @Nullable String knownAt) {
    String through = AskedExposure.required("supplier", supplier);
    AskedViews.Asked asked = views.at(validAt, knownAt);
    SolvedWorld world = asked.view().world();
    return supplier(id)
        .flatMap(from -> supplier(through).flatMap(by -> world.passing(from, by)))
        .map(passing -> PassingView.of(id, through, passing, Basis.of(asked)))
        .orElseThrow(() -> Unanswered.UnknownSupplier.at(asked.moment()));
  }

  private static Optional<SupplierId> supplier(String id) {
    return Optional.of(id).filter(SupplierId::isValid).map(SupplierId::new);
  }
}
