package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Captures.JSON;
import static org.tierlight.ingest.Captures.PATH;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the door for events refuses, with the reason. */
@ExtendWith(SharedIngest.class)
class CaptureRefusalIT {

  private final Captures captures;
  private final RunningIngest ingest;

  CaptureRefusalIT(SharedIngest.Started shared) {
    captures = new Captures(shared);
    ingest = shared.ingest();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a> | 400 | MALFORMED_EPCIS",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/> | 400 | MALFORMED_EPCIS",
        "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><a>&c;</a> | 400 | MALFORMED_EPCIS",
        "{ | 400 | MALFORMED_EPCIS",
        "[] | 400 | MALFORMED_EPCIS"
      })
  void whatIsNoDocumentIsRefusedWithTheReason(String document, int status, String code) {
    HttpResponse<String> refused = captures.capture(document, "application/xml");

    assertThat(refused.statusCode()).isEqualTo(status);
    assertProblem(refused, "/problems/malformed-submission");
    assertThat(json(refused).at("/problems/0/code").asString()).isEqualTo(code);
    assertThat(refused.body()).doesNotContain("root:");
  }

  @Test
  void limitsAndHeadersAreHeld() {
    assertThat(captures.capture("[".repeat(40) + "]".repeat(40), "application/json").statusCode())
        .isEqualTo(400);
    assertThat(captures.capture("<a>".repeat(40) + "</a>".repeat(40), "text/xml").statusCode())
        .isEqualTo(400);
    assertProblem(
        captures.capture("[" + " ".repeat(2 << 20) + "]", "application/json"),
        "/problems/body-too-large");
    assertProblem(
        captures.capture(JSON.formatted("", "x"), "text/csv"), "/problems/unsupported-media-type");
    assertProblem(
        captures.capture(
            JSON.formatted("", "x"), "application/json", "GS1-Capture-Error-Behaviour", "maybe"),
        "/problems/bad-request");
    for (String perPage : List.of("0", "251", "abc", "99999999999")) {
      HttpResponse<String> refused = ingest.call("GET", PATH + "?perPage=" + perPage, "");
      assertThat(refused.statusCode()).as(perPage).isEqualTo(400);
      assertThat(refused.body()).contains("perPage is not within 1 to 250");
    }
    assertProblem(ingest.call("GET", PATH + "/none", ""), "/problems/not-found");
  }
}
