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
        "[{\"name\": \"A\"}, {\"name\": \"B\"}]",
        "{\"name\": \"A\", \"aliases\": [\"B\", \"C \\\" D\"], \"coordinates\": {\"latitude\": 1e",
        "{\"aliases\": [\"B\", \"C\"], \"primaryProducer\": true, \"amount\": -1.5,}"
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
        "name,workerName\nWorker: Secret,x",
        "worker_name,phone\nMaria Secret,0551",
        "no JSON at all",
        "name: Mill\nMaria Secret,0551",
        "{\"id\": \"a\"}\nMaria Secret,0551",
        "{\"id\": \"a\", \"workerName\", \"Secret\"}",
        "{\"id\": \"a\", [\"worker\", \"Secret\"]",
        "[\"worker\", \"Secret\",]",
        "{\"aliases\": [[\"worker\", \"Secret\"]],}",
        "{\"amount\": 0551}} 0551",
        "{,}"
      })
  void whatHoldsAnotherFieldIsWithheld(String content) {
    assertThat(of(content)).isEqualTo(new Body.Withheld());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Maria Secret, 0551\"",
        "5510551",
        "[[\"worker\", \"Maria Secret\"]]",
        "[{\"name\": \"Mill\"}, \"Maria Secret\"]",
        "{\"aliases\": [[\"worker\", \"Maria Secret\"]]}",
        "{\"specversion\": \"1.0\", \"data\": \"worker,phone\\nMaria Secret,0551\"}"
      })
  void whatHasNoFieldsIsWithheld(String content) {
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
    String begin = "{\"name\": \"";
    String longest = begin + "a".repeat(Disclosure.LONGEST - begin.length());
    assertThat(of(longest)).isInstanceOf(Body.Text.class);
    assertThat(of(longest + "a")).isEqualTo(new Body.TooLong(Disclosure.LONGEST + 1));
    assertThat(of("")).isEqualTo(new Body.Nothing());
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
