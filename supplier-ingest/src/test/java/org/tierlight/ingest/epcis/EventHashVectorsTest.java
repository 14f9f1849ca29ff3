package org.tierlight.ingest.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.visibility.EventHash;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** The published vectors of the event hash (resources: hash/NOTICE.md). */
class EventHashVectorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ReferenceEventHashAlgorithm.jsonld",
        "ReferenceEventHashAlgorithm.xml",
        "ReferenceEventHashAlgorithm2.jsonld",
        "ReferenceEventHashAlgorithm2.xml",
        "ReferenceEventHashAlgorithm3.jsonld",
        "ReferenceEventHashAlgorithm3.xml",
        "TimeStampRoundOff.jsonld",
        "epcisDocWithShippingAndTransportingEvent.jsonld",
        "epcisDocWithShippingAndTransportingEvent.xml",
        "epcisDocWithSingleEvent.jsonld"
      })
  void everyEventHasThePublishedHash(String document) {
    String vector = "hash/" + document.substring(0, document.lastIndexOf('.'));
    List<VisibilityEvent> events = Documents.events("hash/" + document);

    assertThat(events.stream().map(EventHash::preHash))
        .containsExactlyElementsOf(Documents.lines(vector + ".prehashes"));
    assertThat(events.stream().map(EventHash::of))
        .containsExactlyElementsOf(Documents.lines(vector + ".hashes"));
  }
}
