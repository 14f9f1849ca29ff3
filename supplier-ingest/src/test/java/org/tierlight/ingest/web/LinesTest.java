package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Property
  void linesComeOutAsTheyWentInHoweverTheyArrive(
      @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 1, max = 9) int atOnce) {
    List<Lines.Line> lines = read(String.join("\n", texts), atOnce);

    assertThat(lines.stream().map(LinesTest::text))
        .containsExactlyElementsOf(texts.stream().filter(text -> !text.isBlank()).toList());
    assertThat(lines).allMatch(line -> !texts.get((int) line.index()).isBlank());
  }

  @Test
  void aLineThatIsTooLongIsToldAndTheNextOneIsRead() {
    String text =
        Stream.of("a", "x".repeat(Lines.LONGEST + 1), "y".repeat(Lines.LONGEST), "b\r", "", "c")
            .collect(Collectors.joining("\n"));

    List<Lines.Line> lines = read(text, Integer.MAX_VALUE);

    assertThat(lines.stream().map(Lines.Line::index)).containsExactly(0L, 1L, 2L, 3L, 5L);
    assertThat(lines.get(1).bytes()).isEmpty();
    assertThat(lines.get(2).bytes().orElseThrow()).hasSize(Lines.LONGEST);
  }

  @Test
  void aLineIsAtHandOnceItsEndHasCome() {
    ArrivingBytes body = new ArrivingBytes();
    Lines lines = new Lines(body, () -> body.available() > 0);

    assertThat(lines.isAtHand()).isFalse();
    body.arrive("one\ntw");
    assertThat(lines.isAtHand()).isTrue();
    assertThat(text(lines.next())).isEqualTo("one");
    assertThat(lines.isAtHand()).isFalse();
    body.arrive("o\n\n");
    assertThat(lines.isAtHand()).isTrue();
    assertThat(text(lines.next())).isEqualTo("two");
    assertThat(lines.isAtHand()).isFalse();
    body.arrive("three\n");
    assertThat(lines.next().index()).isEqualTo(3);
  }

  @Test
  void nothingHasNoLines() {
    assertThat(read("", 1)).isEmpty();
    assertThat(read("\n\r\n  \n", 1)).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("ab {}\u00e9").ofMaxLength(20).list().ofMaxSize(20);
  }

  private static String text(Lines.Line line) {
    return new String(line.bytes().orElseThrow(), UTF_8);
  }

  /** A body of which only some has come yet; reading beyond that is a mistake. */
  private static final class ArrivingBytes extends InputStream {
    private byte[] arrived = {};

    void arrive(String text) {
      arrived = text.getBytes(UTF_8);
    }

    @Override
    public int available() {
      return arrived.length;
    }

    @Override
    public int read() {
      throw new IllegalStateException("read byte by byte");
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      assertThat(arrived).as("what can be read without waiting").isNotEmpty();
      int count = arrived.length;
      System.arraycopy(arrived, 0, buffer, from, count);
      arrived = new byte[0];
      return count;
    }
  }

  private static List<Lines.Line> read(String text, int atOnce) {
    List<Lines.Line> lines = new ArrayList<>();
    new Lines(slow(text, atOnce), () -> true).forEachRemaining(lines::add);
    return lines;
  }

  private static InputStream slow(String text, int atOnce) {
    return new ByteArrayInputStream(text.getBytes(UTF_8)) {
      @Override
      public synchronized int read(byte[] buffer, int from, int length) {
        return super.read(buffer, from, Math.min(length, atOnce));
      }
    };
  }
}
