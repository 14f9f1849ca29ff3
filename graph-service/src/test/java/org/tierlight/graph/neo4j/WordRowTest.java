package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Values;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Quantity;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.links.Word;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

class WordRowTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00.000000001Z");
  private static final LinkKey LINK = new LinkKey(new SupplierId("farm"), new SupplierId("mill"));
  private static final HsCode COTTON = new HsCode("520100", HsEdition.HS2022);
  private static final HsCode EARLIER = new HsCode("610910", HsEdition.HS2017);

  @ParameterizedTest
  @MethodSource("words")
  void aWordIsReadAsItWasWritten(Word word) {
    Stamped<Word> said = new Stamped<>(new Stamp(NOON, "event\n1", "/sources/a\\n"), NOON, word);
    for (@Nullable Instant until : new Instant[] {null, NOON.plusSeconds(1)}) {
      Held held = new Held(said, until);
      assertThat(WordRow.read(Values.value(WordRow.write(held)))).isEqualTo(held);
    }
  }

  static Stream<Word> words() {
    return Stream.of(
        shipment(Goods.UNKNOWN, null, null),
        shipment(new Goods(COTTON), new Quantity(new BigDecimal("1.50"), ""), null),
        shipment(new Goods(EARLIER), new Quantity(BigDecimal.TEN, "m\n2"), CustodyModel.SEGREGATED),
        new Withdrawal("s 1", LINK),
        Declaration.of(LINK, NOON, List.of(), LinkBasis.INFERRED, false, null),
        Declaration.of(
            LINK,
            NOON,
            List.of(COTTON, EARLIER),
            LinkBasis.CUSTOMS,
            true,
            CustodyModel.MASS_BALANCE),
        new Termination(LINK, NOON, "letter of\n1 June"));
  }

  private static Shipment shipment(
      Goods goods, @Nullable Quantity quantity, @Nullable CustodyModel custody) {
    return new Shipment("s 1", LINK, goods, NOON, 100, quantity, LinkBasis.DOCUMENTED, custody);
  }
}
