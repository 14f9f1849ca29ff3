package org.tierlight.ingest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Position;

class KeyIndexTest {

  private static final List<String> TOPICS = List.of("facts.suppliers", "facts.shipments");

  @Property
  void holdsWhatAMapHolds(@ForAll @Size(max = 400) List<@IntRange(max = 200) Integer> keys) {
    KeyIndex index = new KeyIndex(TOPICS);
    Map<Integer, Known> map = new HashMap<>();

    for (int offset = 0; offset < keys.size(); offset++) {
      int key = keys.get(offset);
      Known known = new Known(key * 31L, new Position("facts.shipments", key % 6, offset));
      index.put(fingerprint(key), known);
      map.putIfAbsent(key, known);
    }

    assertThat(index.size()).isEqualTo(map.size());
    map.forEach((key, known) -> assertThat(index.find(fingerprint(key))).contains(known));
    assertThat(index.find(fingerprint(-1))).isEmpty();
  }

  @Property
  void theEarliestFactStaysInWhateverOrderTheyAreRead(
      @ForAll @IntRange(max = 5) int partition, @ForAll @IntRange(min = 1) int offset) {
    Known first = new Known(1, new Position("facts.suppliers", partition, offset - 1));
    Known second = new Known(2, new Position("facts.suppliers", partition, offset));
    KeyIndex forwards = new KeyIndex(TOPICS);
    KeyIndex backwards = new KeyIndex(TOPICS);

    forwards.put(fingerprint(1), first);
    forwards.put(fingerprint(1), second);
    backwards.put(fingerprint(1), second);
    backwards.put(fingerprint(1), first);

    assertThat(forwards.find(fingerprint(1))).contains(first);
    assertThat(backwards.find(fingerprint(1))).contains(first);
  }

  @Test
  void positionsKeepAllTheirParts() {
    KeyIndex index = new KeyIndex(TOPICS);
    Known far = new Known(-1, new Position("facts.shipments", 9_999, (1L << 44) - 2));

    index.put(fingerprint(1), far);

    assertThat(index.find(fingerprint(1))).contains(far);
  }

  @Test
  void aMillionKeysTakeLessThanSeventyBytesEach() {
    KeyIndex index = new KeyIndex(TOPICS);
    int count = 1_000_000;

    for (int key = 0; key < count; key++) {
      index.put(fingerprint(key), new Known(key, new Position("facts.shipments", 0, key)));
    }

    assertThat(index.size()).isEqualTo(count);
    assertThat((double) index.bytes() / count).isBetween(32.0, 70.0);
  }

  @Property
  void aFingerprintComesBackFromItsHex(@ForAll long high, @ForAll long low) {
    Fingerprint fingerprint = new Fingerprint(high, low);

    assertThat(Fingerprint.ofHex(fingerprint.hex())).contains(fingerprint);
  }

  @Property
  void anyOtherTextIsNoFingerprint(@ForAll String text) {
    Fingerprint.ofHex(text).ifPresent(found -> assertThat(found.hex()).isEqualTo(text));
  }

  private static Fingerprint fingerprint(int key) {
    return Fingerprint.of("key " + key);
  }
}
