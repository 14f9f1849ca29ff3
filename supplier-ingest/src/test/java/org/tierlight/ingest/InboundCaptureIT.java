package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Captures.ENVELOPE;
import static org.tierlight.ingest.Captures.JSON;
import static org.tierlight.ingest.Captures.XML;
import static org.tierlight.ingest.RunningIngest.json;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events of EPCIS that come over Kafka. */
@ExtendWith(SharedIngest.class)
class InboundCaptureIT {

  private final Captures captures;
  private final Log log;

  InboundCaptureIT(SharedIngest.Started shared) {
    captures = new Captures(shared);
    log = shared.log();
  }

  @Test
  void inboundCloudEventsWithEventsAreOpenedToo() {
    String own = JSON.formatted("", "in-own").replace("ObjectEvent", "urn:mill:Weighed");
    log.send(inbound(ENVELOPE.formatted("5", JSON.formatted("", "in-ce"))));
    log.send(inbound("[" + ENVELOPE.formatted("6", own) + "]"));

    for (String event : List.of(JSON.formatted("", "in-ce"), own)) {
      Await.until("known", () -> captures.isKnown(event));
    }
  }

  @Test
  void inboundRecordsOfEventsAreTakenWholeOrQuarantinedWhole() {
    log.send(inbound(XML.formatted("inbound")));
    log.send(inbound(JSON.formatted("", "inbound-json")));
    log.send(
        inbound(
            "[%s, %s]"
                .formatted(
                    JSON.formatted("", "in-1"),
                    JSON.formatted("", "in-2").replace("OBSERVE", "SEE"))));

    Await.until("in quarantine", () -> !quarantined("MALFORMED_EPCIS").isEmpty());
    assertThat(text(quarantined("MALFORMED_EPCIS").getFirst(), "tierlight_pointer"))
        .isEqualTo("/1/action");
    Await.until("known", () -> captures.isKnown(JSON.formatted("", "inbound")));
    Await.until("known too", () -> captures.isKnown(JSON.formatted("", "inbound-json")));
    assertThat(
            json(captures.capture(JSON.formatted("", "in-1"), "application/json"))
                .path("accepted")
                .asInt())
        .isEqualTo(1);
  }

  private List<ConsumerRecord<byte[], byte[]>> quarantined(String code) {
    return log.all("quarantine").stream()
        .filter(record -> text(record, "tierlight_code").equals(code))
        .toList();
  }

  private static ProducerRecord<byte[], byte[]> inbound(String value) {
    return new ProducerRecord<>("inbound.shipments", value.getBytes(UTF_8));
  }

  private static String text(ConsumerRecord<byte[], byte[]> record, String header) {
    return new String(record.headers().lastHeader(header).value(), UTF_8);
  }
}
