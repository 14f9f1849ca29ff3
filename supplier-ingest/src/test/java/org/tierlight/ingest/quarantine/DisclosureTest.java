package org.tierlight.ingest.quarantine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.json.JsonDecoder;

class DisclosureTest {

  private final Disclosure disclosure =
      new Disclosure(new JsonDecoder(), FieldNames.OF_SUBMISSIONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"name\": \"Mill\", \"country\": \"Atlantis\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"data\": {\"name\": \"Mill: the second\"}}",
        "{\"id\": \"a\", \"shippedAt\": \"2026-03-01T10:00:00Z\",}",
        "{\"id\": \"a\", \"name\": \"Mill",
        "[{\"name\": \"A\", \"name\": \"B\"}]",
        "no JSON at all",
        ""
      })
  void whatHoldsOnlyFieldsOfOursIsShown(String content) {
    assertThat(of(content)).isEqualTo(new Body.Text(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"workerName\": \"J. Secret\"}",
        "{\"name\": \"Mill\", \"address\": {\"passport\": \"Secret\"}}",
        "{\"name\": \"Mill\", \"aliases\": [{\"tel\": \"Secret\"}]}",
        "{\"name\": \"Mill\", \"workerName\": \"Secret\",}",
        "{'workerName' : 'Secret'}",
        "{workerName: 'Secret'}",
        "{\"\\u0077orkerName\": \"Secret\",}",
        "{\"\u59d3\u540d\": \"Secret\",}",
        "{\"\": \"Secret\",}",
        "workerName=Secret",
        "<worker>Secret</worker>",
        "name,workerName\nWorker: Secret,x"
      })
  void whatHoldsAnotherFieldIsWithheld(String content) {
    assertThat(of(content)).isEqualTo(new Body.Withheld());
  }

  @Test
  void anEncodingThatIsNotOursHidesNoField() {
    String worker = "{\"workerName\": \"Secret\"}";

    assertThat(disclosure.of(Optional.of(worker.getBytes(UTF_16LE))))
        .isEqualTo(new Body.Withheld());
    assertThat(disclosure.of(Optional.of("{\"name\": \"Soci\u00e9t\u00e9\"}".getBytes(ISO_8859_1))))
        .isInstanceOf(Body.Bytes.class);
  }

  @Test
  void whatIsTooLongOrNothingIsSaidToBe() {
    assertThat(of("a".repeat(Disclosure.LONGEST))).isInstanceOf(Body.Text.class);
    assertThat(of("a".repeat(Disclosure.LONGEST + 1)))
        .isEqualTo(new Body.TooLong(Disclosure.LONGEST + 1));
    assertThat(disclosure.of(Optional.empty())).isEqualTo(new Body.Nothing());
  }

  @Test
  void onlyHeadersOfEventsAreShown() {
    assertThat(disclosure.showsHeader("ce_id")).isTrue();
    assertThat(disclosure.showsHeader("x-worker")).isFalse();
  }

  private Body of(String content) {
    return disclosure.of(Optional.of(content.getBytes(UTF_8)));
  }
}
