package org.tierlight.gateway.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.gateway.alerts.Alert;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;

/** Decodes records of alerts; one that cannot be read is counted and named, and holds nobody up. */
final class AlertRecords {

  private static final Logger LOG = LoggerFactory.getLogger(AlertRecords.class);

  private final Counter unreadable;

  AlertRecords(MeterRegistry meters) {
    this.unreadable = meters.counter("tierlight.alerts.unreadable");
  }

  List<Alert> decode(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    List<Alert> alerts = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      decode(record, alerts);
    }
    return alerts;
  }

  private void decode(ConsumerRecord<byte[], byte[]> record, List<Alert> alerts) {
    try {
      AlertRaised raised = FactRecords.read(record, AlertRaised.class).content();
      alerts.add(alert(raised, record.offset()));
    } catch (UnreadableMessage poison) {
      unreadable.increment();
      LOG.warn("No alert at {}: {}", FactRecords.position(record), poison.code());
    } catch (RuntimeException odd) {
      // Decoding depends on the bytes alone: what fails once fails for ever.
      unreadable.increment();
      LOG.error("No alert at {}", FactRecords.position(record), odd);
    }
  }

  private static Alert alert(AlertRaised raised, long position) {
    return new Alert(
        position, raised.supplierId(), raised.rule(), AlertShape.of(raised, position).json());
  }
}
