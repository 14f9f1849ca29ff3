package org.tierlight.gateway.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tierlight.gateway.AlertsOnTheBroker;
import org.tierlight.gateway.Awaiting;
import org.tierlight.gateway.alerts.Alert;
import org.tierlight.gateway.alerts.AlertTail;
import org.tierlight.gateway.alerts.AlertTail.Reading;
import org.tierlight.gateway.health.PartState;
import org.tierlight.testkit.Broker;

@ExtendWith(OutputCaptureExtension.class)
class AlertFollowerIT {

  private final String servers = Broker.shared().bootstrapServers();
  private final AlertTail tail = new AlertTail(1 << 20);

  @Test
  void aBugThatOneRecordMeetsIsToldAndTheNextRecordIsFollowed(CapturedOutput output) {
    try (BrokerAlerts followed =
            new BrokerAlerts(
                servers, (short) 1, tail, new SimpleMeterRegistry(), Clock.systemUTC());
        AlertsOnTheBroker alerts = new AlertsOnTheBroker(servers)) {
      Awaiting.until("the alerts are followed", () -> state(followed).available());
      long before = tail.end().orElseThrow();
      tail.whenPast(before, AlertFollowerIT::plantedBug);

      alerts.raise("bug-1");

      Awaiting.until("readiness tells", () -> state(followed).reason().contains("planted bug"));
      assertThat(state(followed).available()).isFalse();
      assertThat(output).contains("IndexOutOfBoundsException: planted bug", "plantedBug(");
      long next = alerts.raise("bug-2");
      Awaiting.until("the next is followed", () -> tail.end().orElseThrow() > next);
      assertThat(tail.from(before, 10)).isInstanceOf(Reading.Next.class);
      assertThat(suppliers(tail.from(before, 10))).containsExactly("bug-1", "bug-2");
      Awaiting.until("readiness tells that it goes on", () -> state(followed).available());
    }
  }

  private static void plantedBug() {
    throw new IndexOutOfBoundsException("planted bug");
  }

  private static PartState state(BrokerAlerts alerts) {
    return alerts.probe().toCompletableFuture().join();
  }

  private static List<String> suppliers(Reading reading) {
    return switch (reading) {
      case Reading.Next next ->
          next.alerts().stream().map(Alert::supplierId).map(Object::toString).toList();
      case Reading.Older older -> List.of();
      case Reading.NotOpen notOpen -> List.of();
    };
  }
}
