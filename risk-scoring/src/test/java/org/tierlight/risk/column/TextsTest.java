package org.tierlight.risk.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.engine.Footprint;

/** Texts in bytes are the texts that were put, in the same order and with the same hashes. */
class TextsTest {

  private static final int NUMBERS = 20;

  private record Put(int number, String text) {}

  /** Of each form, and such that are nearly of another. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> uuid = Arbitraries.strings().withChars("0123456789abcdef").ofLength(32);
    Arbitrary<String> dashed = uuid.map(TextsTest::dashed);
    return Arbitraries.oneOf(
        dashed,
        dashed.map(text -> text.replace('a', 'A')),
        dashed.map(text -> text.replace('-', '0')),
        uuid,
        Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(4),
        Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(600),
        Arbitraries.strings().all().ofMaxLength(300));
  }

  private static String dashed(String digits) {
    return digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  @Provide
  Arbitrary<List<Put>> puts() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, NUMBERS - 1);
    return Combinators.combine(numbers, texts()).as(Put::new).list().ofMaxSize(100);
  }

  @Property(tries = 300)
  void whatIsThereIsWhatWasPutLast(@ForAll("puts") List<Put> puts) {
    Texts texts = new Texts();
    texts.reserve(NUMBERS - 1);
    Map<Integer, String> plain = new HashMap<>();
    for (Put put : puts) {
      texts.put(put.number, put.text);
      plain.put(put.number, put.text);
    }

    for (int number = 0; number < NUMBERS; number++) {
      assertThat(texts.has(number)).isEqualTo(plain.containsKey(number));
    }
    plain.forEach((number, text) -> assertThat(texts.text(number)).isEqualTo(text));
  }

  @Property(tries = 2_000)
  void twoCompareAsTextsDo(@ForAll("texts") String one, @ForAll("texts") String other) {
    Texts texts = new Texts();
    texts.reserve(0);
    texts.put(0, one);

    assertThat(Integer.signum(texts.compare(0, other)))
        .isEqualTo(Integer.signum(one.compareTo(other)));
    assertThat(texts.isEqual(0, other)).isEqualTo(one.equals(other));
    assertThat(texts.isEqual(0, one)).isTrue();
    assertThat(texts.hash(0)).isEqualTo(one.hashCode());
  }

  @Property(tries = 200)
  void aTextHasTheNumberThatItGotFirst(@ForAll("puts") List<Put> puts) {
    TextNumbering numbering = new TextNumbering();
    Map<String, Integer> plain = new HashMap<>();
    for (Put put : puts) {
      int number = numbering.number(put.text);

      assertThat(plain.computeIfAbsent(put.text, text -> plain.size())).isEqualTo(number);
      assertThat(numbering.text(number)).isEqualTo(put.text);
    }
  }

  /** Ids that grow and shrink with each correction do not use up the room. */
  @Test
  void whatIsLeftBehindIsGathered() {
    Texts texts = new Texts();
    texts.reserve(NUMBERS - 1);
    for (int round = 0; round < 10_000; round++) {
      texts.put(round % NUMBERS, "x".repeat(100 + round % 7));
    }

    assertThat(Footprint.of(texts)).isLessThan(20_000);
  }
}
