package org.tierlight.graph.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.graph.tiers.Ways;
import org.tierlight.vocabulary.SupplierId;

/** Around which supplier somebody asks, which ways, how far, and as of when. */
record Around(SupplierId supplier, Ways ways, int tiers, Moment moment) {

  /** Reads {@code direction}, {@code tiers}, {@code validAt} and {@code knownAt}. */
  static Around of(String name, @Nullable String supplier, Parameters parameters, Instant now) {
    @Nullable Ways ways = parameters.word("direction", Ways.class);
    return new Around(
        parameters.supplier(name, supplier),
        ways == null ? Ways.UPSTREAM : ways,
        parameters.tiers(),
        AskedMoment.of(parameters, now));
  }

  Sought<Surroundings> ask(Questions questions) {
    return ways.around(questions, supplier, tiers, moment);
  }
}
