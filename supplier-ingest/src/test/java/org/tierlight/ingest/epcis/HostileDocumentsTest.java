package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tierlight.ingest.visibility.EventHash;

/** Whatever is sent gives events with a hash, or a reason; nothing else is thrown. */
class HostileDocumentsTest {

  @Property(tries = 2000)
  void damagedJsonIsReadOrRefused(@ForAll Random chance, @ForAll @IntRange(max = 6) int damages) {
    survives(new JsonEvents(), damaged(Documents.bytes("everything.jsonld"), chance, damages));
  }

  @Property(tries = 2000)
  void damagedXmlIsReadOrRefused(@ForAll Random chance, @ForAll @IntRange(max = 6) int damages) {
    survives(new XmlEvents(), damaged(Documents.bytes("everything.xml"), chance, damages));
  }

  @Property
  void anyBytesAreRefused(@ForAll byte[] bytes) {
    survives(new JsonEvents(), bytes);
    survives(new XmlEvents(), bytes);
  }

  private static void survives(EventDecoder decoder, byte[] document) {
    try {
      assertThat(decoder.events(document))
          .isNotEmpty()
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
