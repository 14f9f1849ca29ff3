package org.tierlight.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.tierlight.gateway.alerts.AlertTail;
import org.tierlight.gateway.alerts.Alerts;
import org.tierlight.gateway.kafka.BrokerAlerts;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.web.AlertPages;
import org.tierlight.gateway.web.AlertStream;

/** Wires the alerts, from the broker to the subscribers. */
@Configuration(proxyBeanMethods = false)
class AlertWiring {

  @Bean
  AlertTail alertTail(GatewaySettings settings) {
    return new AlertTail(settings.alertMemory());
  }

  @Bean
  BrokerAlerts brokerAlerts(
      GatewaySettings settings, AlertTail tail, MeterRegistry meters, InstantSource clock) {
    return new BrokerAlerts(settings.kafka(), settings.kafkaReplicas(), tail, meters, clock);
  }

  @Bean
  AlertPages alertPages(AlertTail tail, BrokerAlerts broker) {
    return new AlertPages(new Alerts(tail, broker.log()));
  }

  @Bean
  AlertStream alertStream(
      AlertTail tail,
      BrokerAlerts broker,
      Keys keys,
      InstantSource clock,
      GatewaySettings settings) {
    return new AlertStream(tail, broker.log(), keys, clock, settings.heartbeat());
  }

  @Bean
  StreamsEnd streamsEnd(AlertStream stream) {
    return new StreamsEnd(stream);
  }

  /** Ends the streams before the server waits for the requests under way to end. */
  record StreamsEnd(AlertStream stream) {

    @EventListener
    void end(ContextClosedEvent closing) {
      stream.close();
    }
  }
}
