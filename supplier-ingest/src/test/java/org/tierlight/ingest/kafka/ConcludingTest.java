package org.tierlight.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Decision;
import org.tierlight.ingest.likeness.Conclusion;
import org.tierlight.ingest.likeness.Ruling;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

class ConcludingTest {

  private static final SupplierId KEPT = new SupplierId("kept");

  private final List<String> steps = new ArrayList<>();

  private static Conclusion said(SupplierId id) {
    return new Ruling(
        new Decision(id, KEPT, Relation.SAME, false, Instant.EPOCH, "same-" + id),
        "rule",
        "alike",
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Optional<Conclusion> drawn(SupplierId id) {
    steps.add("drawn " + id);
    if (id.value().equals("odd")) {
      throw new IllegalArgumentException("cannot be compared");
    }
    return Optional.of(said(id));
  }

  @Test
  void eachConclusionIsWrittenThenKnownBeforeTheNextIsDrawn() throws InterruptedException {
    Concluding concluding =
        new Concluding(
            this::drawn,
            said -> steps.add("written " + said.record()),
            said -> steps.add("known " + said.record()));

    concluding.conclude(new SupplierId("a"), "facts.suppliers/0/1");
    concluding.conclude(new SupplierId("b"), "facts.suppliers/0/2");

    assertThat(steps)
        .containsExactly("drawn a", "written a", "known a", "drawn b", "written b", "known b");
  }

  @Test
  void aSupplierThatCannotBeComparedIsPassedOverAndCounted() throws InterruptedException {
    Concluding concluding =
        new Concluding(this::drawn, _ -> {}, said -> steps.add("known " + said.record()));

    concluding.conclude(new SupplierId("odd"), "facts.suppliers/0/1");
    concluding.conclude(new SupplierId("b"), "facts.suppliers/0/2");

    assertThat(steps).containsExactly("drawn odd", "drawn b", "known b");
    assertThat(concluding.passedOver()).isEqualTo(1);
  }

  @Test
  void whatIsNotWrittenIsNotKnown() {
    Concluding concluding =
        new Concluding(
            this::drawn,
            _ -> {
              throw new InterruptedException("stopped");
            },
            said -> steps.add("known " + said.record()));

    assertThatThrownBy(() -> concluding.conclude(new SupplierId("a"), "facts.suppliers/0/1"))
        .isInstanceOf(InterruptedException.class);
    assertThat(steps).containsExactly("drawn a");
  }
}
