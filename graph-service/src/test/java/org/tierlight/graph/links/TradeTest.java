package org.tierlight.graph.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

class TradeTest {

  private static final LinkKey KEY = new LinkKey(new SupplierId("a"), new SupplierId("b"));
  private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
  private static final Window WINDOW = Window.endingAt(NOW);

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
    Link declared = unknown.with(declaration("2026-01-01T00:00:00Z", false));
    assertThat(unknown.evidence()).isEmpty();
    assertThat(declared.evidence()).contains(EvidenceKind.DECLARED);
    assertThat(declared.confidence(WINDOW)).isEqualTo(0.6);
    Link shipped = declared.with(shipped("2026-03-01T00:00:00Z", 5));
    assertThat(shipped.evidence()).contains(EvidenceKind.SHIPPED);
    assertThat(shipped.confidence(WINDOW)).isEqualTo(1);
    assertThat(shipped.firstSeen()).contains(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(shipped.lastSeen()).contains(Instant.parse("2026-03-01T00:00:00Z"));
  }

  @Test
  void aLinkRestsOnTheStrongestOfAllProducts() {
    Link both =
        Link.unknown(KEY)
            .with(said(of("520100", LinkBasis.INFERRED)))
            .with(said(of("520512", LinkBasis.CUSTOMS)));

    assertThat(both.evidence()).contains(EvidenceKind.CUSTOMS);
    assertThat(both.evidence(goods("520100"))).contains(EvidenceKind.INFERRED);
    assertThat(both.evidence(goods("520512"))).contains(EvidenceKind.CUSTOMS);
    assertThat(both.evidence(goods("6109"))).isEmpty();
    assertThat(both.goods()).containsExactly(goods("520100"), goods("520512"));
    assertThat(both.confidence(WINDOW)).isEqualTo(1);
  }

  @Test
  void amountsAddUpByUnitAndMonthAndCustodyIsCounted() {
    Trade trade =
        Trade.of(of("520100", LinkBasis.CUSTOMS)).plus(Trade.of(of("520100", LinkBasis.CUSTOMS)));

    assertThat(trade.quantities())
        .isEqualTo(Map.of("kg", Map.of(YearMonth.of(2026, 3), new BigDecimal("3"))));
    assertThat(trade.custody())
        .isEqualTo(Map.of(CustodyModel.MASS_BALANCE, Map.of(YearMonth.of(2026, 3), 2L)));
    assertThat(trade.bases()).isEqualTo(Map.of(LinkBasis.CUSTOMS, Set.of(YearMonth.of(2026, 3))));
  }

  private static Goods goods(String digits) {
    return new Goods(new HsCode(digits, HsEdition.HS2022));
  }

  private static Shipment of(String digits, LinkBasis basis) {
    return new Shipment(
        "y",
        KEY,
        goods(digits),
        Instant.parse("2026-03-01T00:00:00Z"),
        5,
        new Quantity(new BigDecimal("1.50"), "kg"),
        basis,
        CustodyModel.MASS_BALANCE);
  }

  @Test
  void oneDocumentedShipmentInTheWindowDocumentsALinkThatIsInferredOtherwise() {
    Link inferred = inferred("2026-03-01T00:00:00Z");
    Stamped<Word> documented = shipped("2025-06-01T00:00:00Z", 0);

    assertThat(inferred.confidence(WINDOW)).isEqualTo(0.6);
    assertThat(inferred.with(documented).confidence(WINDOW)).isEqualTo(1);
  }

  @Test
  void aLinkThatIsInferredNowIsNotDocumentedByWhatIsPastOrDeclared() {
    Link inferred = inferred("2026-03-01T00:00:00Z");
    Stamped<Word> past = shipped("2025-05-31T23:59:59Z", 100);
    Link declared = inferred.with(declaration("2026-01-01T00:00:00Z", true));

    assertThat(inferred.with(past).confidence(WINDOW)).isEqualTo(0.6);
    assertThat(declared.confidence(WINDOW)).isEqualTo(0.6);
  }

  @Test
  void aLinkThatIsQuietNowIsDocumentedByWhatIsPastOrDeclared() {
    Link quiet = Link.unknown(KEY).with(shipped("2020-01-01T00:00:00Z", 1));
    Link quietAndInferred = inferred("2020-01-01T00:00:00Z");

    assertThat(quiet.confidence(WINDOW)).isEqualTo(1);
    assertThat(quietAndInferred.confidence(WINDOW)).isEqualTo(0.6);
    assertThat(quietAndInferred.with(declaration("2026-01-01T00:00:00Z", true)).confidence(WINDOW))
        .isEqualTo(1);
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
    return Trade.of(shipment(at, cents, LinkBasis.DOCUMENTED));
  }

  private static Stamped<Word> shipped(String at, long cents) {
    return said(shipment(at, cents, LinkBasis.DOCUMENTED));
  }

  private static Link inferred(String at) {
    return Link.unknown(KEY).with(said(shipment(at, 1, LinkBasis.INFERRED)));
  }

  private static Stamped<Word> said(Word word) {
    return new Stamped<>(new Stamp(NOW, "event", "/sources/test"), NOW, word);
  }

  private static Shipment shipment(String at, long cents, LinkBasis basis) {
    return new Shipment("x", KEY, Goods.UNKNOWN, Instant.parse(at), cents, null, basis, null);
  }

  private static Stamped<Word> declaration(String since, boolean documented) {
    return said(
        Declaration.of(
            KEY, Instant.parse(since), List.of(), LinkBasis.DOCUMENTED, documented, null));
  }
}
