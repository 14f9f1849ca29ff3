package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.Await;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.Ticks;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.testkit.Broker;

/** Faults of our own, planted: each is told with its trace, and none passes unseen. */
class FaultIT {

  private final Logger logger = (Logger) LoggerFactory.getLogger("org.tierlight.ingest.kafka");
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();
  private final String bootstrapServers = Broker.shared().bootstrapServers();
  private final Acknowledged broker = Acknowledged.to(bootstrapServers);

  @BeforeEach
  void listen() {
    told.start();
    logger.addAppender(told);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(told);
    broker.close();
  }

  @Test
  void aRecordThatOurCodeStumblesOverIsToldWithTheTrace() {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>("inbound.suppliers", 0, 99, null, "{}".getBytes(UTF_8));

    inbound(
            _ -> {
              throw new IllegalStateException("planted");
            })
        .take(Kind.SUPPLIER, List.of(record));

    assertThat(told.list).hasSize(2);
    assertThat(told.list.getLast().getFormattedMessage()).contains("inbound.suppliers-0@99");
    assertThat(told.list)
        .allMatch(event -> event.getThrowableProxy().getMessage().equals("planted"));
  }

  /** A broker takes more than a producer sends where it comes compressed, or nearly as much. */
  @ParameterizedTest
  @ValueSource(ints = {(1 << 20) - 300, 2 << 20})
  void aRefusedRecordThatIsTooLargeForQuarantineHoldsNobodyUp(int bytes) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            "inbound.suppliers",
            0,
            bytes,
            null,
            ("{\"name\": \"" + "x".repeat(bytes)).getBytes(UTF_8));

    assertThatCode(() -> inbound(new JsonDecoder()).take(Kind.SUPPLIER, List.of(record)))
        .doesNotThrowAnyException();
    assertThat(told.list).isEmpty();
  }

  @Test
  void aRecordThatIsTooLargeIsNeverTakenForAnOutage() {
    var large = new ProducerRecord<byte[], byte[]>("facts.lots", new byte[2 << 20]);

    assertThatThrownBy(() -> broker.send(List.of(large)))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(RecordTooLargeException.class);
  }

  @Test
  void aKeyTailThatEndsIsAHindranceWithItsReason() {
    ProducerRecord<byte[], byte[]> fact =
        new ProducerRecord<>("facts.suppliers", "planted".getBytes(UTF_8), "{}".getBytes(UTF_8));
    FactHeaders.add(fact.headers(), new Fingerprint(1, 1), 1);
    broker.send(List.of(fact));

    try (KeyTail tail = new KeyTail(bootstrapServers, (short) 1, withoutTopics(), () -> {})) {
      tail.start();
      Await.until("ended", () -> tail.hindrances().toString().contains("no facts stand in"));
    }

    assertThat(told.list.getLast().getThrowableProxy().getMessage()).contains("no facts stand in");
  }

  private static KeyIndex withoutTopics() {
    return new KeyIndex(List.of());
  }

  private Inbound inbound(Decoder json) {
    InstantSource clock = InstantSource.fixed(Rules.NOW);
    Intake intake =
        new Intake(
            Rules.EXAMINER,
            new Claims(withoutTopics()),
            new KafkaFactLog(broker),
            new Ticks(clock::instant));
    return new Inbound(
        intake,
        new Capture(_ -> new EventDocument.Events(List.of()), intake),
        broker,
        List::of,
        (_, _, _) -> {},
        json,
        clock);
  }
}
