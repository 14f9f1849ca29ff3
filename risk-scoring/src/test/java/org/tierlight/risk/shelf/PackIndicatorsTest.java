package org.tierlight.risk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.indicator.CountryContext;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.indicator.Provenance;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;

/** From files to x by the table of method section 2; the golden numbers were worked out by hand. */
class PackIndicatorsTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Country VIET_NAM = new Country("VN");

  private final Brought brought = new Brought();

  @Test
  void newerGovernanceTakesThePlaceOfWhatShips() {
    Factor factor = country(with(Brought.GOVERNANCE));

    Provenance governance = of(factor, "wgi");
    assertThat(governance.x().mid()).isCloseTo(0.8, within(1e-12));
    assertThat(governance.x().low()).isCloseTo(0.7, within(1e-12));
    assertThat(governance.x().high()).isCloseTo(1 - 35.0 / 300, within(1e-12));
    assertThat(governance.edition()).isEqualTo("2024");
    assertThat(governance.pack().licence()).isEqualTo("CC BY 4.0");
    // TIP 2WL 0.7, governance 0.8, ILO 2 of 5
    assertThat(factor.value().mid()).isCloseTo(0.661396083264391, within(1e-12));
  }

  @Test
  void eachIndexIsReadByItsRuleAndVulnerabilitySharesTheWeightOfGovernance() {
    Factor factor =
        country(with(Brought.GOVERNANCE, Brought.SLAVERY_INDEX, Brought.FREEDOM, Brought.RIGHTS));

    assertThat(of(factor, "gsi").x()).isEqualTo(Interval.exactly(0.46));
    assertThat(of(factor, "freedom").x()).isEqualTo(Interval.exactly(1 - 0.19));
    assertThat(of(factor, "freedom").raw()).isEqualTo("19");
    assertThat(of(factor, "ituc").x()).isEqualTo(Interval.exactly(0.8));
    assertThat(of(factor, "wgi").weight()).isEqualTo(0.5);
    assertThat(of(factor, "gsi").weight()).isEqualTo(0.5);
    assertThat(of(factor, "freedom").weight()).isEqualTo(1);
    // 1 − 0.9 g = √((1 − 0.72)(1 − 0.414)), then the mean of TIP 0.7, g, ILO 0.4, 0.81, 0.8
    assertThat(factor.value().mid()).isCloseTo(0.6959995209083147, within(1e-12));
  }

  @Test
  void whatAnIndexDoesNotSayOfACountryWidensItsBoundsAndGovernanceKeepsTheWholeWeight() {
    Indicators before = with(Brought.GOVERNANCE);
    Indicators after = with(Brought.GOVERNANCE, slaveryIndexOf("Norway"));

    assertThat(of(country(after), "gsi").missing()).isTrue();
    assertThat(of(country(after), "wgi").weight()).isEqualTo(1);
    assertThat(country(after).value().mid())
        .isCloseTo(country(before).value().mid(), within(1e-12));
    assertThat(country(after).value().low()).isLessThan(country(before).value().low());
    assertThat(country(after).value().high()).isGreaterThan(country(before).value().high());
  }

  @Test
  void theWorstRatingIsOneAndATotalBelowZeroCountsAsZero() {
    Indicators indicators = with(Brought.FREEDOM, Brought.RIGHTS);

    assertThat(of(country(indicators, "NO"), "ituc").x()).isEqualTo(Interval.exactly(1));
    assertThat(of(country(indicators, "TM"), "freedom").x()).isEqualTo(Interval.exactly(1));
    assertThat(of(country(indicators, "TM"), "freedom").raw()).isEqualTo("-2");
  }

  @Test
  void aDenouncedConventionDoesNotBindInABroughtFileEither() {
    Provenance ilo = of(country(with(Brought.RATIFICATIONS)), "ilo");

    assertThat(ilo.x()).isEqualTo(Interval.exactly(0.2));
    assertThat(ilo.sentence()).contains("C087");
  }

  @Test
  void whatTheMethodGivesNoValueIsShownAndChangesNoScore() {
    assertThat(country(with(Brought.CORRUPTION)).value()).isEqualTo(country(with()).value());

    List<CountryContext.Figure> shown = with(Brought.SLAVERY_INDEX).context(VIET_NAM);
    assertThat(shown).extracting(CountryContext.Figure::raw).containsExactly("40", "4.1");
    assertThat(shown.getFirst().edition()).isEqualTo("2024");
  }

  @Test
  void aListOfGoodsTakesThePlaceOfWhatShips() {
    Indicators indicators = with(Brought.GOODS);

    assertThat(product(indicators, "0902")).isEqualTo(Interval.exactly(1));
    assertThat(product(with(), "0902").mid()).isLessThan(1);
    // Cotton ships as listed for China; the brought list does not name it anywhere.
    assertThat(product(indicators, "520100")).isEqualTo(Interval.exactly(0.1));
  }

  @Test
  void aGoodWithoutACodeIsReportedAndNotGuessed() {
    Offer offer = brought.intake.check(Brought.bytes(Brought.GOODS), "analyst", NOON);

    assertThat(offer)
        .isInstanceOfSatisfying(
            Offer.Accepted.class,
            accepted -> {
              assertThat(accepted.unused()).hasSize(1);
              assertThat(accepted.unused().getFirst().reason()).contains("no code of trade");
            });
  }

  @Test
  void whatIsLostIsMissingAndWhatShipsDoesNotSpeakInItsStead() {
    with(Brought.GOVERNANCE, Brought.GOODS);
    brought.files.clear();

    PackAppraisals.InForce after = brought.restarted().of(brought.shelf.known().orElseThrow());

    assertThat(after.content().lost()).hasSize(2);
    assertThat(after.content().lost().getFirst().sentence()).contains("missing");
    assertThat(of(country(after.indicators()), "wgi").missing()).isTrue();
    assertThat(product(after.indicators(), "0902")).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void theLastGoodEditionCountsWhileTheOneInForceIsLost() {
    with(Brought.GOVERNANCE, Brought.GOVERNANCE.replace("rl,1,20", "rl,1,11"));
    Activation lost = brought.shelf.known().orElseThrow().inForce().getFirst();
    brought.files.remove(lost.sha256());

    PackAppraisals.InForce after = brought.restarted().of(brought.shelf.known().orElseThrow());

    assertThat(of(country(after.indicators()), "wgi").x().mid()).isCloseTo(0.8, within(1e-12));
    assertThat(after.content().lost().getFirst().instead()).isPresent();
    assertThat(after.content().lost().getFirst().sentence()).contains("counts meanwhile");
  }

  private Indicators with(String... files) {
    Brought fresh = new Brought();
    Brought into = files.length == 0 ? fresh : brought;
    for (String file : files) {
      into.intake.take(Brought.bytes(file), "analyst", NOON);
    }
    return into.appraisals.of(into.shelf.known().orElseThrow()).indicators();
  }

  private static String slaveryIndexOf(String country) {
    return Brought.SLAVERY_INDEX.replace("Viet Nam", country);
  }

  private static Factor country(Indicators indicators) {
    return country(indicators, "VN");
  }

  private static Factor country(Indicators indicators, String code) {
    return indicators.factors(Origin.in(new Country(code)), List.of(), List.of()).country();
  }

  private static Interval product(Indicators indicators, String code) {
    HsCode good = HsCode.ofText(code, HsEdition.HS2022).orElseThrow();
    return indicators.factors(Origin.in(VIET_NAM), List.of(), List.of(good)).product().value();
  }

  private static Provenance of(Factor factor, String pack) {
    Optional<Provenance> found =
        factor.provenance().stream().filter(each -> each.pack().name().equals(pack)).findFirst();
    return found.orElseThrow();
  }
}
