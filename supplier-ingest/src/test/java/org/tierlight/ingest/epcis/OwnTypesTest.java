package org.tierlight.ingest.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.ingest.visibility.EventHash;
import org.tierlight.ingest.visibility.EventType;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** Events of types that their senders define. */
class OwnTypesTest {

  private static final String JSON =
      """
      {"@context": %s, "type": "%s",
       "eventTime": "2026-02-28T10:00:00Z", "eventTimeZoneOffset": "+00:00",
       "epcList": ["urn:epc:id:sgtin:4012345.011111.1"], "https://mill.example/voc/weight": 2}""";

  private static final String XML =
      """
      <e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:%s" xmlns:m="https://mill.example/voc/"
        ><EPCISBody><EventList>%s<m:Weighed>
        <eventTime>2026-02-28T10:00:00Z</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset>
        <epcList><epc>https://id.gs1.org/01/04012345111118/21/1</epc></epcList>
        <m:weight>2</m:weight>
      </m:Weighed>%s</EventList></EPCISBody></e:EPCISDocument>""";

  private static final String PRE_HASH =
      "eventType=https://mill.example/voc/WeighedeventTime=2026-02-28T10:00:00.000Z"
          + "eventTimeZoneOffset=+00:00epcListepc=https://id.gs1.org/01/04012345111118/21/1"
          + "{https://mill.example/voc/}weight=2";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'m': 'https://mill.example/voc/'} | m:Weighed",
        "{'Weighed': 'https://mill.example/voc/Weighed'} | Weighed",
        "{'@vocab': 'https://mill.example/voc/'} | Weighed",
        "{} | https://mill.example/voc/Weighed"
      })
  void theHashTakesTheFullNameOfTheType(String context, String type) {
    VisibilityEvent event =
        Documents.json(JSON.formatted(context.replace('\'', '"'), type)).getFirst();

    assertThat(event.type()).isEqualTo(new EventType.Own("https://mill.example/voc/Weighed"));
    assertThat(EventHash.preHash(event)).isEqualTo(PRE_HASH);
  }

  @Test
  void inXmlItIsAnElementOfItsOwnWhereverTheListHasRoomForIt() {
    for (String document :
        new String[] {
          XML.formatted("2", "", ""),
          XML.formatted("1", "<extension>", "</extension>"),
          XML.formatted("1", "<extension><extension>", "</extension></extension>")
        }) {
      assertThat(Documents.xml(document)).extracting(EventHash::preHash).containsExactly(PRE_HASH);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weighed | is none of the five kinds of events of EPCIS 2.0, nor a URI of your own",
        "epcis:Weighed | is none of the five kinds of events of EPCIS 2.0, nor a URI of your own",
        "m:Weighed | has the prefix 'm', which no @context here declares"
      })
  void aWordThatNobodyDefinesIsNoType(String type, String reason) {
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.json(JSON.formatted("{}", type)))
        .satisfies(
            unreadable -> {
              assertThat(unreadable.where()).isEqualTo("/type");
              assertThat(unreadable.reason()).startsWith(reason);
            });
  }

  @Test
  void anEventHasOneType() {
    String two =
        JSON.formatted("{}", "ObjectEvent\", \"urn:x:y").replace("\"type\": ", "\"type\": [");

    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.json(two.replace("urn:x:y\",", "urn:x:y\"],")))
        .withMessage("/type/1 is given twice");
  }

  @Test
  void aForeignElementThatIsNoEventSaysWhatItLacks() {
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(
            () -> Documents.xml("<EventList><m:a xmlns:m='https://mill.example/'/></EventList>"))
        .withMessage("line 1 has no eventTime");
  }
}
