package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Refusal;
import org.tierlight.vocabulary.Position;

class QuarantineRecordsTest {

  private static final int A_PRODUCER_SENDS = 1 << 20;
  private static final Refusal REFUSAL =
      new Refusal(new Position("inbound.shipments", 2, 7), "TOO_LONG", "/a", "is too long");

  @Test
  void whatFitsIsKeptAsItCame() {
    Headers came = new RecordHeaders().add("ce_id", "7".getBytes(UTF_8));
    byte[] content = new byte[1_000_000];

    ProducerRecord<byte[], byte[]> kept =
        QuarantineRecords.write(new byte[] {1}, content, came, REFUSAL);

    assertThat(kept.key()).containsExactly(1);
    assertThat(kept.value()).isSameAs(content);
    assertThat(QuarantineRecords.original(read(kept)).toArray()).isEqualTo(came.toArray());
    assertThat(QuarantineRecords.refusal(read(kept))).contains(REFUSAL);
  }

  @Test
  void ofWhatNoProducerSendsTheReasonTheSizeAndADigestStay() {
    byte[] content = new byte[2 << 20];

    ProducerRecord<byte[], byte[]> kept =
        QuarantineRecords.write(null, content, new RecordHeaders(), REFUSAL);

    assertThat(kept.value()).isNull();
    Refusal refusal = QuarantineRecords.refusal(read(kept)).orElseThrow();
    assertThat(refusal.position()).isEqualTo(REFUSAL.position());
    assertThat(refusal.code()).isEqualTo("TOO_LONG");
    assertThat(refusal.message())
        .startsWith("is too long (")
        .contains("2097152 bytes")
        .contains("5647f05ec18958947d32874eeb788fa396a05d0bab7c1b71f112ceb7e9b31eee");
  }

  @Test
  void nothingIsEverLargerThanAProducerSends() {
    String long1 = "x".repeat(700_000);
    Refusal wordy = new Refusal(REFUSAL.position(), "UNKNOWN_FIELD", "/" + long1, long1 + " no");
    Headers large = new RecordHeaders().add("h", new byte[A_PRODUCER_SENDS]);
    for (int bytes = A_PRODUCER_SENDS - 6_000; bytes < A_PRODUCER_SENDS + 50; bytes += 25) {
      assertThat(
              RecordSize.of(
                  QuarantineRecords.write(null, new byte[bytes], new RecordHeaders(), wordy)))
          .isLessThan(A_PRODUCER_SENDS - 500);
    }
    assertThat(RecordSize.of(QuarantineRecords.write(null, new byte[9], large, REFUSAL)))
        .isLessThan(9_000);
    assertThat(
            RecordSize.of(
                QuarantineRecords.write(new byte[A_PRODUCER_SENDS], null, large, REFUSAL)))
        .isLessThan(9_000);
  }

  @Test
  void theLargestFactIsKeptWholeWhateverTheReason() {
    Refusal wordy =
        new Refusal(REFUSAL.position(), "UNKNOWN_TYPE", "汉".repeat(9_000), "汉".repeat(9_000));

    assertThat(
            QuarantineRecords.write(
                    null, new byte[RecordSize.LARGEST_FACT], new RecordHeaders(), wordy)
                .value())
        .hasSize(RecordSize.LARGEST_FACT);
  }

  private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
    return new ConsumerRecord<>(
        record.topic(),
        0,
        0,
        0,
        TimestampType.LOG_APPEND_TIME,
        0,
        0,
        record.key(),
        record.value(),
        record.headers(),
        Optional.empty());
  }
}
