package org.tierlight.ingest;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;
import org.tierlight.identity.Thresholds;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.intake.FactLog;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.PastFacts;
import org.tierlight.ingest.kafka.Acknowledged;
import org.tierlight.ingest.kafka.Inbound;
import org.tierlight.ingest.kafka.KafkaFactLog;
import org.tierlight.ingest.kafka.KafkaIdentityLog;
import org.tierlight.ingest.kafka.KafkaPastFacts;
import org.tierlight.ingest.kafka.KeyTail;
import org.tierlight.ingest.kafka.Recognising;
import org.tierlight.ingest.kafka.SupplierTail;
import org.tierlight.ingest.likeness.Deciding;
import org.tierlight.ingest.likeness.IdentityLog;
import org.tierlight.ingest.likeness.KnownSuppliers;
import org.tierlight.ingest.likeness.Recognition;
import org.tierlight.ingest.receipt.Tally;
import org.tierlight.ingest.submission.Kind;

/** Puts the Kafka edge together; the functions are bound to their topics in application.yaml. */
@Configuration(proxyBeanMethods = false)
class KafkaWiring {

  @Bean
  Acknowledged acknowledged(IngestSettings settings) {
    return Acknowledged.to(settings.kafka());
  }

  @Bean
  FactLog factLog(Acknowledged broker) {
    return new KafkaFactLog(broker);
  }

  @Bean(destroyMethod = "close")
  PastFacts pastFacts(IngestSettings settings) {
    return new KafkaPastFacts(settings.kafka());
  }

  /** Inbound topics are read only when repeated submissions would be recognised. */
  @Bean
  @Primary
  KeyTail keyTail(IngestSettings settings, KeyIndex index, PatientLifecycle lifecycle) {
    return new KeyTail(settings.kafka(), settings.kafkaReplicas(), index, lifecycle::release);
  }

  @Bean
  ApplicationListener<ApplicationStartedEvent> startOfTails(KeyTail keys, SupplierTail suppliers) {
    return _ -> {
      keys.start();
      suppliers.start();
    };
  }

  @Bean
  IdentityLog identityLog(Acknowledged broker) {
    return new KafkaIdentityLog(broker);
  }

  @Bean
  Deciding deciding(KnownSuppliers known, IdentityLog log) {
    return new Deciding(known, log);
  }

  @Bean
  SupplierTail supplierTail(
      IngestSettings settings, KnownSuppliers known, ObjectProvider<Recognising> recognising) {
    return new SupplierTail(
        settings.kafka(), settings.kafkaReplicas(), known, () -> recognising.getObject().start());
  }

  @Bean
  Recognising recognising(
      IngestSettings settings, KnownSuppliers known, SupplierTail tail, IdentityLog log) {
    Recognition recognition = new Recognition(Thresholds.PUBLISHED);
    return new Recognising(settings.kafka(), known, recognition, tail, log);
  }

  @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
  PatientLifecycle lifecycleProcessor(
      @Value("${spring.lifecycle.timeout-per-shutdown-phase}") Duration timeout) {
    PatientLifecycle lifecycle = new PatientLifecycle();
    lifecycle.setTimeoutPerShutdownPhase(timeout.toMillis());
    return lifecycle;
  }

  @Bean
  Inbound inbound(
      Intake intake,
      Capture capture,
      Acknowledged broker,
      KeyTail tail,
      Tally tally,
      Decoder json,
      InstantSource clock) {
    return new Inbound(intake, capture, broker, tail, tally, json, clock);
  }

  @Bean
  Consumer<Message<List<byte[]>>> inboundSuppliers(Inbound inbound) {
    return poll -> inbound.take(Kind.SUPPLIER, records(poll));
  }

  @Bean
  Consumer<Message<List<byte[]>>> inboundShipments(Inbound inbound) {
    return poll -> inbound.take(Kind.SHIPMENT, records(poll));
  }

  /** Hands the records on as they are: quarantine keeps their bytes, headers and position. */
  @Bean
  BatchMessagingMessageConverter rawRecords() {
    BatchMessagingMessageConverter converter = new BatchMessagingMessageConverter();
    converter.setRawRecordHeader(true);
    return converter;
  }

  /** Without this the container gives up after ten tries and skips the poll. */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryForEver() {
    return (container, _, _) -> {
      ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
      backOff.setMaxInterval(5_000);
      backOff.setMaxElapsedTime(Long.MAX_VALUE);
      container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
      container.getContainerProperties().setShutdownTimeout(3_000);
    };
  }

  @SuppressWarnings("unchecked") // the converter above puts exactly these records there
  private static List<ConsumerRecord<byte[], byte[]>> records(Message<?> poll) {
    return (List<ConsumerRecord<byte[], byte[]>>)
        requireNonNull(poll.getHeaders().get(KafkaHeaders.RAW_DATA));
  }
}
