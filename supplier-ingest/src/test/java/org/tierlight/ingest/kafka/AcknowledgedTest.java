package org.tierlight.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.intake.LogUnavailable;

class AcknowledgedTest {

  private static final List<ProducerRecord<byte[], byte[]>> ONE =
      List.of(new ProducerRecord<>("facts.lots", new byte[0]));

  @Test
  void aRecordThatIsTooLargeIsNoOutage() {
    assertThatThrownBy(() -> broker(new RecordTooLargeException("larger than 1048576")).send(ONE))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(RecordTooLargeException.class);
  }

  @Test
  void aBrokerThatDoesNotAnswerIsOne() {
    assertThatThrownBy(() -> broker(new TimeoutException("away")).send(ONE))
        .isInstanceOf(LogUnavailable.class);
  }

  @Test
  void whatIsConfirmedIsToldWhereItStands() {
    var producer =
        new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    assertThat(new Acknowledged(producer).send(ONE).getFirst().topic()).isEqualTo("facts.lots");
  }

  private static Acknowledged broker(RuntimeException answer) {
    var producer =
        new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    producer.sendException = answer;
    return new Acknowledged(producer);
  }
}
