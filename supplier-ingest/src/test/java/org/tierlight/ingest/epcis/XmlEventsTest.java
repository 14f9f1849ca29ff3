package org.tierlight.ingest.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.visibility.ErrorDeclaration;
import org.tierlight.ingest.visibility.EventHash;
import org.tierlight.ingest.visibility.StandardType;
import org.tierlight.ingest.visibility.VisibilityEvent;

class XmlEventsTest {

  private static final String SHIPPED =
      """
      <ObjectEvent>
        <eventTime>2026-02-28T10:00:00Z</eventTime>
        <eventTimeZoneOffset>+00:00</eventTimeZoneOffset>
        %s
      </ObjectEvent>
      """;

  @Test
  void whatEpcis12HidesInExtensionsIsFound() {
    List<VisibilityEvent> events = Documents.events("older.xml");

    assertThat(events)
        .extracting(VisibilityEvent::type)
        .containsExactly(StandardType.OBJECT, StandardType.TRANSFORMATION);
    assertThat(EventHash.preHash(events.getFirst()))
        .contains("quantityListquantityElementepcClass=", "sourceListtype=", "ilmd{https:")
        .endsWith("{https://mill.example/voc/}line=2");
    assertThat(events.getFirst().registration().error())
        .map(ErrorDeclaration::reason)
        .contains(Optional.of("urn:epcglobal:cbv:er:did_not_occur"));
  }

  @Test
  void anEventStandsAloneOrInAList() {
    String event = SHIPPED.formatted("");

    assertThat(Documents.xml(event)).hasSize(1);
    assertThat(Documents.xml("<EventList>" + event + event + "</EventList>")).hasSize(2);
  }

  @Test
  void thePrefixOfANamespaceDoesNotMatter() {
    String one = SHIPPED.formatted("<a:line xmlns:a='https://mill.example/'>2</a:line>");
    String other = SHIPPED.formatted("<line xmlns='https://mill.example/'>2</line>");

    assertThat(EventHash.of(Documents.xml(one).getFirst()))
        .isEqualTo(EventHash.of(Documents.xml(other).getFirst()));
  }

  @Test
  void aUriStaysOneWhereItsSchemeIsAPrefixToo() {
    String event =
        """
        <EventList xmlns:https="https://mill.example/" xmlns:urn="https://mill.example/">
        %s</EventList>
        """
            .formatted(
                SHIPPED.formatted(
                    "<epcList><epc>https://a.example/1</epc><epc>urn:x:y</epc></epcList>"));

    assertThat(EventHash.preHash(Documents.xml(event).getFirst()))
        .contains("epcListepc=https://a.example/1epc=urn:x:y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE a SYSTEM 'http://a.example/x'><a/> | line 1 | has a document type with content",
        "<!DOCTYPE a []><a/> | line 1 | has a document type with content",
        "<a>&b;</a> | line 1 | has a document type with content or an entity of its own",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a> | line 1 | has a document",
        "<ObjectEvent> | line 1 | is not well-formed XML",
        "<EventList><OwnEvent/></EventList> | line 1 | is none of the five kinds of events",
        "<ObjectEvent/> | line 1 | has no eventTime"
      })
  void aDocumentThatIsNotReadSaysWhy(String document, String where, String reason) {
    refused(document, where, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<EPCISBody><EventLst>%s</EventLst></EPCISBody> | holds 'EventLst', which is unknown around",
        "<EPCISDocument><EPCISBodi>%s</EPCISBodi></EPCISDocument> | holds 'EPCISBodi', which is",
        "<EPCISBody>%s</EPCISBody> | holds 'ObjectEvent', which is unknown around events",
        "<EPCISBody><extension><x>%s</x></extension></EPCISBody> | holds 'extension' with what",
        "<EPCISBody><x xmlns='https://a.example/'>%s</x></EPCISBody> | holds 'x' with what looks",
        "<EPCISBody><EventList>%sx</EventList></EPCISBody> | has text where elements belong",
        "<EPCISBody>x<EventList>%s</EventList></EPCISBody> | has text where elements belong"
      })
  void nothingAroundEventsIsPassedOver(String document, String reason) {
    refused(document.formatted(SHIPPED.formatted("").strip()), "line 1", reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<EPCISDocument schemaVersion='2.0'><EPCISBody><EventList/></EPCISBody></EPCISDocument>",
        "<EPCISBody><QueryResults><queryName>a</queryName><resultsBody><EventList/></resultsBody>"
            + "</QueryResults></EPCISBody>",
        "<EPCISDocument><EPCISBody/><x xmlns='https://a.example/'>1</x></EPCISDocument>"
      })
  void aDocumentMayHoldNoEvents(String document) {
    assertThat(Documents.xml(document)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<epcList><epcClass>x</epcClass></epcList> | does not belong in epcList",
        "<colour>red</colour> | is no field of EPCIS and has no namespace of its own here",
        "<action>ADD</action><action>ADD</action> | is given twice",
        "<readPoint><id>a</id>b</readPoint> | needs a single value",
        "<ilmd>b</ilmd> | has text where fields belong",
        "<bizStep>ship ping</bizStep> | is neither a word of CBV nor a URI"
      })
  void aMistakeIsNamedWithItsLine(String field, String reason) {
    refused(SHIPPED.formatted(field), "line 4", reason);
  }

  @Test
  void aDocumentTypeThatIsOnlyANameSaysNothing() {
    String event = SHIPPED.formatted("");

    assertThat(Documents.xml("<!DOCTYPE project>" + event)).isEqualTo(Documents.xml(event));
  }

  @Test
  void masterDataAreADocumentWithoutEvents() {
    assertThat(
            Documents.xml(
                """
                <m:EPCISMasterDataDocument xmlns:m="urn:epcglobal:epcis-masterdata:xsd:2">
                  <EPCISBody><VocabularyList/></EPCISBody>
                </m:EPCISMasterDataDocument>
                """))
        .isEmpty();
  }

  @Test
  void anOldQuantityEventIsAnObservedQuantity() {
    String old =
        """
        <EventList><QuantityEvent>
          <eventTime>2026-02-28T10:00:00Z</eventTime>
          <eventTimeZoneOffset>+00:00</eventTimeZoneOffset>
          <epcClass>urn:epc:idpat:sgtin:4012345.012345.*</epcClass><quantity>67</quantity>
          <bizStep>urn:epcglobal:cbv:bizstep:storing</bizStep>
        </QuantityEvent></EventList>
        """;
    String today =
        """
        {"type": "ObjectEvent", "eventTime": "2026-02-28T10:00:00Z", "eventTimeZoneOffset": "+00:00",
         "action": "OBSERVE", "bizStep": "storing",
         "quantityList": [{"epcClass": "urn:epc:idpat:sgtin:4012345.012345.*", "quantity": 67}]}
        """;

    assertThat(EventHash.of(Documents.xml(old).getFirst()))
        .isEqualTo(EventHash.of(Documents.json(today).getFirst()));
  }

  @Test
  void depthIsBounded() {
    String deep = "<a>".repeat(33) + "</a>".repeat(33);

    refused(deep, "line 1", "is nested more than 32 levels deep");
  }

  private static void refused(String document, String where, String reason) {
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.xml(document))
        .satisfies(
            unreadable -> {
              assertThat(unreadable.where()).isEqualTo(where);
              assertThat(unreadable.reason()).startsWith(reason);
            });
  }
}
