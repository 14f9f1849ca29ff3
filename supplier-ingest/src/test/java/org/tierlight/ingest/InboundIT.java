package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.kafka.FactRecords;

/** What procurement systems stream on the inbound topics of a real broker. */
@ExtendWith(SharedIngest.class)
class InboundIT {

  private static final String SHIPMENT =
      """
      {"id": "%s", "sellerId": "mill-3", "buyerId": "inbound-buyer", "shippedAt": "2026-03-01"}""";

  private final RunningIngest ingest;
  private final Log log;

  InboundIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void plainStructuredAndBinaryRecordsBecomeFacts() {
    log.send(record("inbound.shipments", SHIPMENT.formatted("in-plain")));
    log.send(
        record(
            "inbound.shipments",
            """
            {"specversion": "1.0", "id": "77", "source": "/erp/in", "type": "shipment",
             "time": "2026-03-02T00:00:00Z", "data": %s}"""
                .formatted(SHIPMENT.formatted("in-structured"))));
    ProducerRecord<byte[], byte[]> binary =
        record("inbound.shipments", SHIPMENT.formatted("in-binary"));
    header(binary, "ce_specversion", "1.0");
    header(binary, "ce_id", "78");
    header(binary, "ce_source", "/erp/in");
    header(binary, "ce_type", "shipment");
    header(binary, "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    log.send(binary);

    Await.until("three facts", () -> facts("in-plain", "in-structured", "in-binary").size() == 3);
    assertThat(facts("in-structured").getFirst().envelope().time())
        .isEqualTo("2026-03-02T00:00:00Z");
    assertThat(facts("in-binary").getFirst().envelope().id()).isEqualTo("78");
    assertThat(facts("in-binary").getFirst().envelope().trace())
        .hasToString("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  }

  @Test
  void poisonGoesToQuarantineAsItWasAndBlocksNobody() {
    ProducerRecord<byte[], byte[]> broken =
        new ProducerRecord<>("inbound.suppliers", 0, "k".getBytes(UTF_8), new byte[] {(byte) 0xff});
    header(broken, "x-own", "kept");
    log.send(broken);
    log.send(record("inbound.suppliers", "{\"name\": \"A\", \"country\": \"Atlantis\"}"));
    log.send(record("inbound.suppliers", "[".repeat(100_000)));
    log.send(new ProducerRecord<>("inbound.suppliers", 0, null, null));
    log.send(record("inbound.suppliers", "{\"id\": \"after-poison\", \"name\": \"A\"}"));

    Await.until("quarantined", () -> quarantined("inbound.suppliers").size() == 4);
    List<ConsumerRecord<byte[], byte[]>> refused = quarantined("inbound.suppliers");
    assertThat(refused.stream().map(each -> text(each, "tierlight_code")))
        .containsExactlyInAnyOrder("NOT_UTF8", "UNKNOWN_COUNTRY", "TOO_DEEP", "MALFORMED_JSON");
    ConsumerRecord<byte[], byte[]> bytes =
        refused.stream()
            .filter(each -> text(each, "tierlight_code").equals("NOT_UTF8"))
            .findFirst()
            .orElseThrow();
    assertThat(bytes.value()).isEqualTo(new byte[] {(byte) 0xff});
    assertThat(bytes.key()).isEqualTo("k".getBytes(UTF_8));
    assertThat(text(bytes, "x-own")).isEqualTo("kept");
    assertThat(text(bytes, "tierlight_position")).startsWith("inbound.suppliers-0@");
    Await.until(
        "the good one after them",
        () ->
            ingest
                .post("/v1/suppliers", "{\"id\": \"after-poison\", \"name\": \"A\"}")
                .body()
                .contains("DUPLICATE"));
  }

  @Test
  void whatIsSentTwiceIsTakenOnceAndTheCountsBalance() {
    double before = counted("inbound.shipments");
    List<String> ids = IntStream.range(0, 300).mapToObj(each -> "twice-" + each).toList();
    for (int round = 0; round < 2; round++) {
      ids.forEach(id -> log.send(record("inbound.shipments", SHIPMENT.formatted(id))));
    }
    log.send(
        record("inbound.shipments", SHIPMENT.formatted("twice-1").replace("mill-3", "mill-4")));

    Await.until("all counted", () -> counted("inbound.shipments") - before >= 601);
    assertThat(facts(ids.toArray(String[]::new))).hasSize(300);
    assertThat(quarantined("inbound.shipments").stream().map(each -> text(each, "tierlight_code")))
        .containsExactly("ID_CONFLICT");
  }

  private double counted(String door) {
    return ingest
        .call("GET", "/metrics", "")
        .body()
        .lines()
        .filter(line -> line.startsWith("tierlight_ingest_items_total{door=\"" + door))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private List<Fact<ShipmentFact>> facts(String... ids) {
    List<String> wanted = List.of(ids);
    return log.all("facts.shipments").stream()
        .map(record -> FactRecords.read(record, ShipmentFact.class))
        .filter(
            fact ->
                fact.content() instanceof ShipmentRecorded shipment
                    && wanted.contains(shipment.shipmentId()))
        .toList();
  }

  private List<ConsumerRecord<byte[], byte[]>> quarantined(String topic) {
    return log.all("quarantine").stream()
        .filter(record -> text(record, "tierlight_position").startsWith(topic))
        .toList();
  }

  private static ProducerRecord<byte[], byte[]> record(String topic, String json) {
    return new ProducerRecord<>(topic, json.getBytes(UTF_8));
  }

  private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }

  private static String text(ConsumerRecord<byte[], byte[]> record, String header) {
    return new String(record.headers().lastHeader(header).value(), UTF_8);
  }
}
