package org.tierlight.graph.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SupplierId;

class TradeTest {

  private static final LinkKey KEY = new LinkKey(new SupplierId("a"), new SupplierId("b"));
  private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

  @Test
  void theWindowHoldsTheMonthsThatTheTrailingYearTouches() {
    Window window = Window.endingAt(NOW);
    assertThat(window).isEqualTo(new Window(YearMonth.of(2025, 6), YearMonth.of(2026, 6)));
    Trade trade =
        trade("2025-05-31T23:59:59Z", 1)
            .plus(trade("2025-06-01T00:00:00Z", 10))
            .plus(trade("2026-06-30T00:00:00Z", 100))
            .plus(trade("2026-07-01T00:00:00Z", 1_000));
    assertThat(trade.cents(window)).isEqualTo(110);
    assertThat(trade.cents()).isEqualTo(1_111);
  }

  @Test
  void anAbsurdSumStaysAtTheLargestNumber() {
    Trade huge = trade("2026-06-01T00:00:00Z", Long.MAX_VALUE);
    assertThat(huge.plus(huge).cents()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aLinkRestsOnItsShipmentsBeforeItsDeclaration() {
    Link unknown = Link.unknown(KEY);
    Link declared = unknown.declared(declaration("2026-01-01T00:00:00Z", false));
    assertThat(unknown.evidence()).isEmpty();
    assertThat(declared.evidence()).contains(EvidenceKind.DECLARED);
    assertThat(declared.confidence()).isEqualTo(0.6);
    Link shipped = declared.with(trade("2026-03-01T00:00:00Z", 5));
    assertThat(shipped.evidence()).contains(EvidenceKind.SHIPPED);
    assertThat(shipped.confidence()).isEqualTo(1);
    assertThat(shipped.firstSeen()).contains(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(shipped.lastSeen()).contains(Instant.parse("2026-03-01T00:00:00Z"));
  }

  @Test
  void anEditionOtherThanThePresentIsSaid() {
    HsCode old = new HsCode("5201", HsEdition.HS2017);
    HsCode present = new HsCode("610910", HsEdition.HS2022);
    assertThat(HsText.write(old)).isEqualTo("HS2017:5201");
    assertThat(HsText.write(present)).isEqualTo("610910");
    assertThat(HsText.read(HsText.write(old))).isEqualTo(old);
    assertThat(HsText.read(HsText.write(present))).isEqualTo(present);
  }

  @Test
  void locksAreTakenInOneOrderWhicheverWayGoodsGo() {
    LinkKey there = new LinkKey(new SupplierId("a"), new SupplierId("c"));
    LinkKey back = new LinkKey(new SupplierId("c"), new SupplierId("a"));
    LinkKey other = new LinkKey(new SupplierId("b"), new SupplierId("c"));
    assertThat(List.of(other, back, there).stream().sorted()).containsExactly(there, back, other);
  }

  private static Trade trade(String at, long cents) {
    return Trade.of(new Shipment("x", KEY, Instant.parse(at), cents, null));
  }

  private static Stamped<Declaration> declaration(String since, boolean documented) {
    return new Stamped<>(
        new Stamp(NOW, "event", "/sources/test"),
        Declaration.of(Instant.parse(since), List.of(), documented));
  }
}
