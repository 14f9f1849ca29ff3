package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.legal.LegalCause;
import org.tierlight.risk.legal.LegalFlag;
import org.tierlight.risk.legal.LegalReason;
import org.tierlight.risk.legal.LegalStanding;
import org.tierlight.risk.legal.LegalState;
import org.tierlight.risk.legal.LinkTrade;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SourceClass;

/** A flag is told with its entries, its shipments and what ended (method.md section 5). */
class LegalFlagTest {

  private static Trial listed() {
    Trial trial = new Trial();
    List.of("listed", "b", "c").forEach(name -> trial.described(name, false, OptionalLong.empty()));
    return trial.evidence("entry", "listed", SourceClass.OFFICIAL, 1);
  }

  private static LegalStanding legal(Trial trial, String name) {
    return trial.engine.assessments().legal(id(name)).orElseThrow();
  }

  private static List<LegalState> states(Trial trial, String name) {
    return legal(trial, name).states();
  }

  @Test
  void whoBuysFromAListedSupplierIsFlaggedButNotListed() {
    Trial trial = listed().ships("listed", "b", 0).ships("b", "c", 9);

    assertThat(states(trial, "listed")).contains(LegalState.LISTED);
    assertThat(states(trial, "b")).containsExactly(LegalState.UNKNOWN);
    assertThat(legal(trial, "b").flag().sentence())
        .isEqualTo(
            "By recorded shipments it buys from 1 direct supplier that an official list or order"
                + " names, at whatever share.");
    assertThat(legal(trial, "c").flag().raised()).isFalse();
  }

  @Test
  void theShipmentsAreToldByNumberValueDaysAndCodes() {
    HsCode cotton = new HsCode("520100", HsEdition.HS2022);
    Trial trial = listed();
    trial.tell(shipment("new", 700, TODAY, cotton));
    trial.tell(shipment("old", 300, TODAY.minusDays(364), cotton));
    trial.tell(shipment("gone", 900, TODAY.minusDays(365), cotton));
    trial.tell(shipment("ahead", 900, TODAY.plusDays(1), cotton));

    assertThat(legal(trial, "b").flag().causes().getFirst().trade())
        .contains(
            new LinkTrade(
                2, 1000, TODAY.minusDays(364), TODAY, List.of(cotton), List.of("new", "old")));
  }

  private static GoodsShipped shipment(String name, long cents, LocalDate day, HsCode code) {
    return new GoodsShipped(name, id("listed"), id("b"), cents, day, code, true);
  }

  @Test
  void ofVeryManyShipmentsTheLatestAreNamedAndAllAreCounted() {
    Trial trial = listed();
    IntStream.range(0, LinkTrade.NAMED + 1)
        .forEach(ago -> trial.ships("listed", "b", 1, TODAY.minusDays(ago)));
    LinkTrade trade = legal(trial, "b").flag().causes().getFirst().trade().orElseThrow();

    assertThat(trade.shipments()).isEqualTo(LinkTrade.NAMED + 1);
    assertThat(trade.latest()).hasSize(LinkTrade.NAMED);
  }

  /** Remedy ends an official item (method.md section 3); the list may name the supplier still. */
  @Test
  void aRemedyTakesTheFlagDownAndTheAnswerSaysSo() {
    Trial trial = listed().ships("listed", "b", 9);
    trial.tell(
        new EvidenceEnded(
            "entry", id("listed"), EndReason.REMEDIED, SourceClass.VERIFIED, TODAY, null));

    assertThat(legal(trial, "b").flag().raised()).isFalse();
    assertThat(legal(trial, "b").flag().ended())
        .extracting(ended -> ended.supplier().value())
        .containsExactly("listed");
    assertThat(legal(trial, "b").flag().sentence()).contains("1 official item was ended");
    assertThat(legal(trial, "listed").reasons())
        .extracting(LegalReason::cause)
        .contains(LegalCause.ENDED_BY_RECORD)
        .doesNotContain(LegalCause.OFFICIAL_ITEM);
  }

  @Test
  void anEntryThatWasStruckOffIsJustGone() {
    Trial trial = listed().ships("listed", "b", 9);
    trial.tell(
        new EvidenceEnded(
            "entry",
            id("listed"),
            EndReason.NO_LONGER_IN_FORCE,
            SourceClass.OFFICIAL,
            TODAY,
            null));

    assertThat(legal(trial, "b").flag()).isEqualTo(LegalFlag.DOWN);
    assertThat(legal(trial, "listed").reasons())
        .extracting(LegalReason::cause)
        .doesNotContain(LegalCause.ENDED_BY_RECORD);
  }
}
