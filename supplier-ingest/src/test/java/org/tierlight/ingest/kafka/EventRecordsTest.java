package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.capture.Captured;
import org.tierlight.ingest.capture.ErrorBehaviour;
import org.tierlight.ingest.epcis.EpcisDocuments;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.Ticks;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.message.kafka.RecordSize;

/** What of an event is written, and that its weight is measured so, wherever it lies. */
class EventRecordsTest {

  private static final String LONG = "https://mill.example/" + "x".repeat(229);
  private static final String EVENT =
      """
      {'@context': {'a': '%s'}, 'type': 'ObjectEvent', 'action': 'ADD',
       'eventTime': '2026-02-28T10:00:00Z', 'eventTimeZoneOffset': '+01:00',
       'epcList': ['urn:epc:id:sgtin:0614141.107346.1'], %s}""";

  private final MockProducer<byte[], byte[]> sent =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final Capture capture =
      new Capture(
          new EpcisDocuments(),
          new Intake(
              Rules.EXAMINER,
              new Claims(new KeyIndex(List.of("facts.lots"))),
              new KafkaFactLog(new Acknowledged(sent)),
              new Ticks(() -> Rules.NOW)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a:x': [MANY]",
        "'a:x': {'a:y': {'a:z': [MANY]}}",
        "'ilmd': {'a:x': [MANY]}",
        "'readPoint': {'id': 'urn:x:1', 'a:x': [MANY]}",
        "'bizLocation': {'id': 'urn:x:1', 'a:x': {'a:y': [MANY]}}",
        "'certificationInfo': [MANY]",
        "'errorDeclaration': {'declarationTime': '2026-03-01T00:00:00Z', 'a:x': [MANY]}",
        "'errorDeclaration': {'declarationTime': '2026-03-01T00:00:00Z',"
            + " 'correctiveEventIDs': [MANY]}",
        "'bizTransactionList': [TYPED]",
        "'persistentDisposition': {'set': [MANY]}",
        "'quantityList': [AMOUNTS]",
        "'sensorElementList': [{'sensorReport': [{'value': 1}], 'a:x': [MANY]}]",
        "'sensorElementList': [{'sensorReport': [{'value': 1}], 'sensorMetadata': {'a:x': [MANY]}}]",
        "'sensorElementList': [{'sensorReport': [{'value': 1, 'a:x': [MANY]}]}]",
        "'sensorElementList': [{'sensorReport': [REPORTS]}]"
      })
  void whereverTheWeightLiesTheEventIsRefusedAndNothingIsClaimed(String fields) {
    assertThat(taken(filled(fields, 1)).status()).isEqualTo(Receipt.Status.ACCEPTED);
    int before = sent.history().size();

    for (int time = 0; time < 2; time++) {
      Receipt refused = taken(filled(fields, 5_000));
      assertThat(refused.problems().getFirst().code()).isEqualTo(ProblemCode.TOO_LONG);
    }
    assertThat(sent.history()).hasSize(before);
  }

  @Test
  void aRecordOfAMillionBytesIsTakenAndOneByteMoreIsNot() {
    taken(withId(1, 1));
    int room = (int) (RecordSize.LARGEST_FACT - RecordSize.of(sent.history().getFirst()));

    assertThat(taken(withId(2, 2 + room)).problems().getFirst().code())
        .isEqualTo(ProblemCode.TOO_LONG);
    assertThat(taken(withId(2, 1 + room)).status()).isEqualTo(Receipt.Status.ACCEPTED);
    assertThat(RecordSize.of(sent.history().getLast())).isEqualTo(RecordSize.LARGEST_FACT);
  }

  @Test
  void ofWordsInFieldsOfUsersOnlyTheNamesOfTheFieldsAreWritten() {
    String fields =
        """
        'a:note': 'Ada Example', 'a:lot': 'L-7',
        'ilmd': {'a:deep': {'a:note': ['Ada Example', 'CN', 'ada7@mill.example']}},
        'readPoint': {'id': 'urn:x:1', 'a:note': 'Ada Example'},
        'sensorElementList': [{'sensorReport': [
            {'stringValue': 'Ada Example', 'deviceID': 'Ada', 'uom': 'CEL', 'value': 1}]}]""";

    Receipt receipt = taken(EVENT.formatted("https://mill.example/", fields));
    String written = new String(sent.history().getFirst().value(), UTF_8);

    assertThat(receipt.notes()).extracting(Problem::code).contains(ProblemCode.LEFT_OUT);
    assertThat(written).doesNotContain("Ada").doesNotContain("ada7");
    assertThat(written)
        .contains("\"name\":\"note\",\"text\":\"\"")
        .contains("\"text\":\"L-7\"")
        .contains("\"text\":\"CN\"")
        .contains("\"stringValue\":\"\"")
        .contains("\"uom\":\"CEL\"");
  }

  private static String withId(int serial, int length) {
    return EVENT
        .formatted("https://mill.example/", "'eventID': 'urn:" + "x".repeat(length) + "'")
        .replace("107346.1", "107346." + serial);
  }

  /** Each member is a few bytes as it is sent and some 300 as it is kept. */
  private static String filled(String fields, int count) {
    String members =
        fields
            .replace("MANY", list("'a:%d'", count))
            .replace("TYPED", list("{'bizTransaction': 'a:%d'}", count))
            .replace("AMOUNTS", list("{'epcClass': 'a:%d'}", count))
            .replace("REPORTS", list("{'deviceID': 'a:%d'}", count));
    return EVENT.formatted(LONG, members);
  }

  private static String list(String form, int count) {
    StringBuilder list = new StringBuilder();
    for (int each = 0; each < count; each++) {
      list.append(each == 0 ? "" : ",").append(form.formatted(each));
    }
    return list.toString();
  }

  private Receipt taken(String document) {
    var taken =
        capture.take(
            document.replace('\'', '"').getBytes(UTF_8), Rules.PLAIN, ErrorBehaviour.ROLLBACK);
    return ((Captured.Answered) taken).receipts().getFirst();
  }
}
