package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.gateway.keys.Scope;
import org.tierlight.testkit.Broker;

class AlertsOutageIT {

  @Test
  void aStreamOutlivesTheBrokerAndGoesOnWithoutAGap(@TempDir Path data) {
    try (Broker broker = Broker.start();
        GatewayUnderTest gateway = gateway(data, broker);
        Subscriber subscriber =
            new Subscriber(
                gateway
                    .request("/v1/alerts/stream", gateway.keyFor(Scope.ALERTS_READ))
                    .timeout(Duration.ofMinutes(5)))) {
      Awaiting.until("the stream has begun", () -> !subscriber.lastEventId().isEmpty());
      raise(broker, 3);
      Awaiting.until("three came", () -> subscriber.events().size() == 3);

      broker.kill();
      Awaiting.until("the outage is told", () -> !kafkaIsReady(gateway));
      assertThat(list(gateway)).isEqualTo(503);
      int beats = subscriber.heartbeats();
      Awaiting.until("it beats on", () -> subscriber.heartbeats() > beats + 2);
      assertThat(subscriber.hasEnded()).isFalse();

      broker.restart();
      raise(broker, 2);
      Awaiting.until("two more came", () -> subscriber.events().size() == 5);

      assertThat(subscriber.positions()).isEqualTo(List.of(0L, 1L, 2L, 3L, 4L));
      Awaiting.until("the broker is ready again", () -> kafkaIsReady(gateway));
      assertThat(list(gateway)).isEqualTo(200);
    }
  }

  private static GatewayUnderTest gateway(Path data, Broker broker) {
    return GatewayUnderTest.on(data)
        .with("tierlight.kafka", broker.bootstrapServers())
        .with("tierlight.heartbeat", "300ms")
        .start();
  }

  private static void raise(Broker broker, int count) {
    try (AlertsOnTheBroker alerts = new AlertsOnTheBroker(broker.bootstrapServers())) {
      alerts.raiseMany(count);
    }
  }

  private static int list(GatewayUnderTest gateway) {
    return gateway.get("/v1/alerts", gateway.adminKey()).statusCode();
  }

  private static boolean kafkaIsReady(GatewayUnderTest gateway) {
    return gateway
        .send(gateway.request("/readyz"))
        .body()
        .contains("\"part\":\"kafka\",\"available\":true");
  }
}
