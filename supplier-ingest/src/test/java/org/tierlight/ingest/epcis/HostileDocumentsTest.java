package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tierlight.ingest.visibility.EventHash;

/** Whatever is sent gives events with a hash, or a reason; nothing else is thrown. */
class HostileDocumentsTest {

  @Property(tries = 2000)
  void damagedJsonIsReadOrRefused(@ForAll Random chance, @ForAll @IntRange(max = 6) int damages) {
    survives(new JsonDocuments(), damaged(Documents.bytes("everything.jsonld"), chance, damages));
  }

  @Property(tries = 2000)
  void damagedXmlIsReadOrRefused(@ForAll Random chance, @ForAll @IntRange(max = 6) int damages) {
    survives(new XmlEvents(), damaged(Documents.bytes("everything.xml"), chance, damages));
  }

  @Property
  void anyBytesAreRefused(@ForAll byte[] bytes) {
    survives(new JsonDocuments(), bytes);
    survives(new XmlEvents(), bytes);
  }

  @Test
  void aDocumentDoesNotSwell() {
    String shortFields = "\"p:a\": 1, \"p:b\": [%s1]".formatted("1,".repeat(60_000));
    String longNamespace =
        "{\"@context\": {\"p\": \"https://mill.example/%s\"}}".formatted("x".repeat(250));

    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.json("{%s}".formatted(shortFields)))
        .withMessage("holds more than 50000 values");
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.json(longNamespace))
        .withMessage("names a namespace longer than 250 characters");
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.xml("<a>" + "<b/>".repeat(60_000) + "</a>"))
        .withMessage("holds more than 50000 values");
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.xml("<a xmlns='%s'/>".formatted("x".repeat(251))))
        .withMessage("line 1 names a namespace longer than 250 characters");
  }

  @Test
  @Timeout(20)
  void aLongLinkAndManyContextsAreReadInNoTime() {
    String link = "https://mill.example" + "/01/12345678".repeat(80_000);
    String contexts = "{\"a\": \"b:\"},".repeat(20_000) + "{}";
    String event =
        """
        {"@context": [%s], "type": "ObjectEvent", "eventTime": "2026-02-28T10:00:00Z",
         "eventTimeZoneOffset": "+00:00", "epcList": [%s"x"], "parentID": "%s"}
        """;
    String many = event.formatted(contexts, "\"z:1\",".repeat(9_000), "x");

    assertThat(EventHash.preHash(Documents.json(event.formatted("{}", "", link)).getFirst()))
        .contains(link);
    assertThat(EventHash.of(Documents.json(many).getFirst())).isNotEmpty();
  }

  /** For some signs there the reader of the JDK has no words, and fails. */
  @Test
  void aDocumentTypeWithSignsOfNoTextIsRefused() {
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> new XmlEvents().events("<!DOCTYPE a [<!E\u0017".getBytes(UTF_8)));
  }

  private static void survives(EventDecoder decoder, byte[] document) {
    try {
      assertThat(decoder.events(document))
          .allSatisfy(event -> assertThat(EventHash.of(event)).startsWith("ni:///sha-256;"));
    } catch (UnreadableEvents unreadable) {
      assertThat(unreadable.reason()).isNotBlank();
    }
  }

  private static byte[] damaged(byte[] document, Random chance, int damages) {
    byte[] damaged = document.clone();
    byte[] signs = "<>/{}[]\",:&;!-0e\\ \u0000é".getBytes(UTF_8);
    for (int damage = 0; damage < damages; damage++) {
      int at = chance.nextInt(damaged.length);
      int from = chance.nextInt(document.length - 20);
      if (chance.nextBoolean()) {
        damaged[at] = signs[chance.nextInt(signs.length)];
      } else {
        System.arraycopy(document, from, damaged, Math.min(at, damaged.length - 20), 20);
      }
    }
    return damaged;
  }
}
