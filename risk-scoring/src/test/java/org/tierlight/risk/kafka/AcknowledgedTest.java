package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

/** A broker that is away is waited for; what no broker will ever take is a fault of ours. */
class AcknowledgedTest {

  private static final ProducerRecord<byte[], byte[]> RECORD =
      new ProducerRecord<>("alerts", new byte[1]);

  @Test
  void aRecordThatIsTooLargeIsNoFaultOfTheBroker() {
    assertThatThrownBy(() -> refusing(new RecordTooLargeException()).send(RECORD))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void aBrokerThatIsAwayIsOne() {
    assertThatThrownBy(() -> refusing(new TimeoutException()).send(RECORD))
        .isInstanceOf(KafkaException.class);
  }

  private static Acknowledged refusing(RuntimeException reason) {
    return new Acknowledged(
        new MockProducer<>() {
          @Override
          public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
            return CompletableFuture.failedFuture(reason);
          }
        });
  }
}
