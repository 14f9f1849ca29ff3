package org.tierlight.risk.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.audit.Comparisons;
import org.tierlight.risk.audit.Moment;
import org.tierlight.vocabulary.SupplierId;

/** Answers why a supplier's score is not what it was. */
@RestController
final class DiffController {

  private final Comparisons comparisons;
  private final InstantSource clock;

  DiffController(Comparisons comparisons, InstantSource clock) {
    this.comparisons = comparisons;
    this.clock = clock;
  }

  @GetMapping("/v1/suppliers/{id}/risk/diff")
  DiffView diff(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    List<Moment> moments = AskedMoment.pair(from, to, clock.instant());
    Moment first = moments.getFirst();
    Moment last = moments.getLast();
    return Optional.of(id)
        .filter(SupplierId::isValid)
        .flatMap(known -> comparisons.compare(new SupplierId(known), first, last))
        .map(comparison -> DiffView.of(comparison, first, last))
        .orElseThrow(() -> Unanswered.UnknownSupplier.at(Optional.of(last)));
  }
}
