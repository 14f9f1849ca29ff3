package org.tierlight.graph.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.batches.Partition;
import org.tierlight.vocabulary.Position;

class ArrivalsTest {

  private final Arrivals arrivals = new Arrivals();

  @Test
  void whoWaitsForSeveralPositionsWaitsForTheLast() throws InterruptedException {
    Arrivals.Arrival arrival = arrivals.at(List.of(at("a", 3), at("b", 0)));
    arrivals.applied(Map.of(new Partition("a", 0), 7L));
    assertThat(arrival.await(Duration.ZERO)).isFalse();
    arrivals.applied(Map.of(new Partition("b", 0), 0L));
    assertThat(arrival.await(Duration.ZERO)).isTrue();
  }

  @Test
  void whatIsThereAlreadyIsNotWaitedFor() throws InterruptedException {
    arrivals.applied(Map.of(new Partition("a", 0), 3L));
    assertThat(arrivals.at(List.of(at("a", 3))).await(Duration.ZERO)).isTrue();
    assertThat(arrivals.at(List.of(at("a", 4))).await(Duration.ZERO)).isFalse();
    assertThat(arrivals.reached(List.of(at("a", 4), at("b", 1)))).containsExactly(at("a", 3));
  }

  private static Position at(String topic, long offset) {
    return new Position(topic, 0, offset);
  }
}
