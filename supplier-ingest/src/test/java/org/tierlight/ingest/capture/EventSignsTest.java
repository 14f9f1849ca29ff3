package org.tierlight.ingest.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.json.JsonDecoder;

class EventSignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'EPCISDocument'}",
        "{'@context': []}",
        "{'type': 'ObjectEvent'}",
        "{'type': 'https://mill.example/Weighed', 'eventTime': '2026-02-28T10:00:00Z'}",
        "[{'type': 'ObjectEvent'}]",
        "{'specversion': '1.0', 'data': {'type': 'EPCISDocument'}}",
        "{'specversion': '1.0', 'data': [{'type': 'm:Weighed', 'eventTime': 'x'}]}",
        "{'specversion': '1.0', 'data': ' <EventList/>'}",
        "{'specversion': '1.0', 'data_base64': 'BASE64({'type': 'EPCISDocument'})'}",
        "{'specversion': '1.0', 'data_base64': 'BASE64({'type': 'm:Weighed', 'eventTime': 'x'})'}",
        "{'specversion': '1.0', 'data_base64': 'BASE64(<EventList/>)'}",
        "[{'specversion': '1.0', 'data': {}}, {'specversion': '1.0', 'data': {'@context': 1}}]"
      })
  void whatIsMeantAsEventsIsToldByItsShape(String json) {
    assertThat(areIn(json)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'LINK_DECLARED', 'sellerId': 'a', 'description': 'ObjectEvent'}",
        "{'specversion': '1.0', 'type': 'ObjectEvent', 'data': {'sellerId': 'a'}}",
        "{'specversion': '1.0', 'data': 'sold'}",
        "{'specversion': '1.0', 'data_base64': 'BASE64({'description': 'eventTime'})'}",
        "{'specversion': '1.0', 'data_base64': '?'}",
        "[{'specversion': '1.0', 'data': {'sellerId': 'a'}}]",
        "'EPCISDocument'",
        "[]"
      })
  void aShipmentIsNot(String json) {
    assertThat(areIn(json)).isFalse();
  }

  private static boolean areIn(String json) {
    String plain = json.replace('\'', '"');
    int from = plain.indexOf("BASE64(");
    int to = plain.lastIndexOf(')');
    String encoded =
        from < 0
            ? plain
            : plain.substring(0, from)
                + Base64.getEncoder().encodeToString(plain.substring(from + 7, to).getBytes(UTF_8))
                + plain.substring(to + 1);
    return new JsonDecoder().decode(encoded.getBytes(UTF_8))
            instanceof Decoded.Understood(var value)
        && EventSigns.areIn(value);
  }
}
