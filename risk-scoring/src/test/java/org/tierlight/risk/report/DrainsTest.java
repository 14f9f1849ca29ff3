package org.tierlight.risk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Position;

class DrainsTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final Drains drains = new Drains(10);

  @Test
  void aFactIsFoundInTheDrainThatTookItIn() {
    drains.begin(upTo(4));
    drains.end(upTo(5));
    drains.end(upTo(8));
    assertThat(drains.of(fact(4))).isEmpty();
    assertThat(drains.of(fact(5))).hasValueSatisfying(one -> assertThat(one.records()).isOne());
    assertThat(drains.of(fact(7)))
        .hasValueSatisfying(one -> assertThat(one.records()).isEqualTo(3));
    assertThat(drains.of(fact(9))).isEmpty();
  }

  @Test
  void whatIsLongPastIsForgottenAndNotGuessed() {
    drains.begin(upTo(-1));
    LongStream.range(0, 30).forEach(offset -> drains.end(upTo(offset)));
    assertThat(drains.of(fact(19))).isEmpty();
    assertThat(drains.of(fact(20))).isPresent();
  }

  @Test
  void aDrainWithoutNewFactsIsNotOneOfAFact() {
    drains.begin(upTo(0));
    drains.end(upTo(1));
    drains.end(upTo(1));
    assertThat(drains.of(fact(1))).hasValueSatisfying(one -> assertThat(one.records()).isOne());
  }

  private static Reached upTo(long offset) {
    return new Reached(NOW, offset < 0 ? List.of() : List.of(fact(offset)));
  }

  private static Position fact(long offset) {
    return new Position("facts.shipments", 0, offset);
  }
}
