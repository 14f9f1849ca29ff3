package org.tierlight.ingest;

import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.kafka.Acknowledged;
import org.tierlight.ingest.kafka.Inbound;
import org.tierlight.ingest.kafka.KafkaQuarantineLog;
import org.tierlight.ingest.kafka.MessageFields;
import org.tierlight.ingest.kafka.QuarantineReading;
import org.tierlight.ingest.kafka.QuarantineTail;
import org.tierlight.ingest.kafka.ReplayDoor;
import org.tierlight.ingest.quarantine.Deadline;
import org.tierlight.ingest.quarantine.Decisions;
import org.tierlight.ingest.quarantine.Disclosure;
import org.tierlight.ingest.quarantine.Door;
import org.tierlight.ingest.quarantine.FieldNames;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.ingest.quarantine.QuarantineLog;
import org.tierlight.ingest.quarantine.Turns;

/** Puts together what shows refused records and decides on them. */
@Configuration(proxyBeanMethods = false)
class QuarantineWiring {

  /** The gateway takes a call for broken in which nothing moves for 15 seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  @Bean
  Quarantine quarantine() {
    return new Quarantine();
  }

  @Bean
  Turns turns() {
    return new Turns(UUID.randomUUID().toString());
  }

  @Bean
  QuarantineTail quarantineTail(IngestSettings settings, Quarantine records, Turns turns) {
    return new QuarantineTail(settings.kafka(), settings.kafkaReplicas(), records, turns);
  }

  @Bean
  ApplicationListener<ApplicationStartedEvent> startOfQuarantine(QuarantineTail tail) {
    return _ -> tail.start();
  }

  @Bean
  QuarantineReading quarantineReading(IngestSettings settings) {
    return new QuarantineReading(settings.kafka());
  }

  @Bean
  QuarantineLog quarantineLog(QuarantineReading reading, Acknowledged broker) {
    return new KafkaQuarantineLog(reading, broker);
  }

  @Bean
  Door replayDoor(QuarantineReading reading, Inbound inbound, Acknowledged broker) {
    return new ReplayDoor(reading, inbound, broker);
  }

  @Bean
  Decisions decisions(Quarantine records, Door door, QuarantineLog log, Turns turns) {
    return new Decisions(records, door, log, turns, () -> Deadline.in(PATIENCE, System::nanoTime));
  }

  @Bean
  Disclosure disclosure(Decoder json) {
    return new Disclosure(json, MessageFields.and(FieldNames.OF_SUBMISSIONS));
  }
}
