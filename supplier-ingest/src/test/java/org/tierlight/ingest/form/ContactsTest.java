package org.tierlight.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;

class ContactsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jane.q@x.org",
        "https://x.example/jane.q@x.org",
        "https://x.example/jane.q%40x.org",
        "Confirmed by Jane <jane@mill.example>",
        "mailto:jane",
        "TEL:5551234",
        "called +49 151 12345678",
        "+4915112345678",
        "phone: 555-12345",
        "0151 12345678 answered",
        "urn:person:jane",
        "urn:x:person:7"
      })
  void whatReachesAPersonIsSeen(String text) {
    assertThat(Contacts.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.cbp.gov/newsroom/2021-01-13",
        "https://medium.example/@mill/report-7",
        "CELEX:32024R3015",
        "2021-01-13",
        "urn:epc:id:sgtin:0614141.107346.2017",
        "https://id.gs1.org/01/09521141123454/21/1234567890",
        "Same GLN 4012345000009 and same address",
        "order 86 FR 12345, 2021-03-04",
        "personal communication",
        "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66"
      })
  void whatIsADocumentOrAThingIsNot(String text) {
    assertThat(Contacts.areIn(text)).isFalse();
  }

  @Test
  void aReferenceThatReachesAPersonIsRefusedWithoutBeingRepeated() {
    Problems problems = new Problems(Place.Pointer::new);
    Form form =
        Form.of(
                new Value.Fields(Map.of("reference", new Value.Text("mailto:jane.q@x.org"))),
                "",
                problems)
            .orElseThrow();

    assertThat(Documents.reference(form.field("reference"))).isEmpty();
    assertThat(problems.refusals())
        .isEqualTo(
            List.of(
                Problem.at(
                    "/reference",
                    ProblemCode.PERSON_DATA,
                    "holds an address of mail or a number of a phone")));
  }
}
