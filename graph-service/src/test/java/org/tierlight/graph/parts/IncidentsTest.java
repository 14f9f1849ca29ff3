package org.tierlight.graph.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.parts.Impact.End;
import org.tierlight.graph.parts.Impact.Reason;
import org.tierlight.graph.parts.Impact.Step;
import org.tierlight.graph.parts.Impact.Verdict;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.SupplierId;

class IncidentsTest {

  /** A car of two parts, each planned to its end; the cell maker makes glue for others. */
  private static PlansInMemory whole() {
    return new PlansInMemory("battery>car 1", "sensor>car 1", "cell>battery 1", "resin>cell 1")
        .with("c-1", "car", "site-car", "b-1@battery s-1@sensor")
        .with("b-1", "battery", "site-battery", "x-1@battery")
        .with("x-1", "battery", "site-battery", "z-1@cell")
        .with("z-1", "cell", "site-cell", "")
        .with("s-1", "sensor", "site-sensor", "")
        .with("g-1", "cell", "site-glue", "r-1@resin");
  }

  @Test
  void aSiteInTheChainIsAYesAtItsShortestDistanceInCompanies() {
    assertThat(shown(whole(), "car", "site-cell")).isEqualTo("YES 2");
    assertThat(shown(whole(), "car", "site-sensor")).isEqualTo("YES 1");
    assertThat(shown(whole(), "car", "cell")).isEqualTo("YES 2");
    assertThat(impact(whole(), "car", "site-cell").path())
        .extracting(Step::part)
        .containsExactly("c-1", "b-1", "x-1", "z-1");
  }

  @Test
  void noIsSaidOnlyOfAChainThatIsPlannedToItsEnd() {
    assertThat(shown(whole(), "car", "resin")).isEqualTo("NO null");
    assertThat(shown(whole(), "car", "site-glue")).isEqualTo("NO null");
    assertThat(shown(whole().with("z-1", "cell", "site-cell", null), "car", "resin"))
        .isEqualTo("UNKNOWN null");
  }

  @Test
  void whatIsNotKnownIsNamed() {
    PlansInMemory plans =
        whole().with("b-1", "battery", null, "x-1@trader").with("s-1", "sensor", null, null);
    plans.forget("z-1");

    assertThat(impact(plans, "car", "site-glue").ends())
        .containsExactlyInAnyOrder(
            end(Reason.SITE_UNKNOWN, "b-1", "battery"),
            end(Reason.SITE_UNKNOWN, "s-1", "sensor"),
            end(Reason.COMPONENTS_UNKNOWN, "s-1", "sensor"),
            end(Reason.SUPPLIER_CONTRADICTED, "x-1", "trader"),
            end(Reason.PART_UNKNOWN, "z-1", "cell"));
    assertThat(impact(plans, "car", "resin").ends())
        .extracting(End::reason)
        .doesNotContain(Reason.SITE_UNKNOWN);
  }

  @Test
  void aYesOutranksWhatIsUnknown() {
    PlansInMemory plans = whole().with("s-1", "sensor", "site-sensor", null);

    Impact impact = impact(plans, "car", "site-cell");

    assertThat(impact.verdict()).isEqualTo(Verdict.YES);
    assertThat(impact.ends()).containsExactly(end(Reason.COMPONENTS_UNKNOWN, "s-1", "sensor"));
  }

  @Test
  void aPurchaseThatNoPlanExplainsLeavesTheAnswerOpen() {
    PlansInMemory plans =
        new PlansInMemory("battery>car 1", "trader>car 1", "mine>trader 1", "glue>battery 1")
            .with("c-1", "car", "site-car", "b-1@battery")
            .with("b-1", "battery", "site-battery", "");

    assertThat(impact(plans, "car", "glue").ends())
        .containsExactly(end(Reason.PURCHASE_UNPLANNED, null, "trader"));
    assertThat(shown(plans, "car", "glue")).isEqualTo("UNKNOWN null");
    assertThat(shown(plans, "car", "mine")).isEqualTo("YES 2");
  }

  @Test
  void withoutPlansLinksTellAYesAndNeverANo() {
    PlansInMemory plans = new PlansInMemory("cell>battery 1", "battery>car 1", "other>else 1");

    assertThat(shown(plans, "car", "cell")).isEqualTo("YES 2");
    assertThat(shown(plans, "car", "other")).isEqualTo("UNKNOWN null");
    assertThat(impact(plans, "cell", "other").ends())
        .containsExactly(end(Reason.NOTHING_PLANNED, null, "cell"));
  }

  @Test
  void aPartnerNobodyNamedMayBeATypingError() {
    assertThat(impact(whole(), "car", "site-cel").ends())
        .containsExactly(new End(Reason.PARTNER_UNKNOWN, null, null));
    assertThat(shown(whole(), "car", "site-cel")).isEqualTo("UNKNOWN null");
  }

  @Test
  void plansThatGoRoundInACircleEnd() {
    PlansInMemory plans =
        new PlansInMemory("b>a 1", "a>b 1", "c>d 1")
            .with("a-1", "a", "site-a", "b-1@b")
            .with("b-1", "b", "site-b", "a-1@a");

    assertThat(shown(plans, "a", "c")).isEqualTo("NO null");
    assertThat(shown(plans, "a", "site-b")).isEqualTo("YES 1");
  }

  @Test
  void aChainThatIsCutIsNeverANo() {
    PlansInMemory plans = whole();

    assertThat(impact(plans, 3, "car", "resin").truncated()).isTrue();
    assertThat(impact(plans, 3, "car", "resin").verdict()).isEqualTo(Verdict.UNKNOWN);

    PlansInMemory leaves =
        new PlansInMemory("b>a 1").with("b-1", "b", "s", "").with("b-2", "b", "s", "");
    assertThat(impact(leaves, 2, "b", "a").verdict()).isEqualTo(Verdict.NO);
    assertThat(impact(leaves, 1, "b", "a").verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aNumberOfCatenaXFindsItsCompany() {
    PlansInMemory plans =
        new PlansInMemory("bpn:BPNL00FICTIONAL2>bpn:BPNL00FICTIONAL1 1")
            .with("a", "bpn:BPNL00FICTIONAL1", "s", "b@bpn:BPNL00FICTIONAL2")
            .with("b", "bpn:BPNL00FICTIONAL2", "t", "");

    assertThat(shown(plans, "bpn:BPNL00FICTIONAL1", "BPNL00FICTIONAL2")).isEqualTo("YES 1");
  }

  private static End end(Reason reason, @Nullable String part, String supplier) {
    return new End(reason, part, new SupplierId(supplier));
  }

  private static String shown(PlansInMemory plans, String supplier, String partner) {
    Impact impact = impact(plans, supplier, partner);
    return impact.verdict() + " " + impact.tier();
  }

  private static Impact impact(PlansInMemory plans, String supplier, String partner) {
    return impact(plans, 100, supplier, partner);
  }

  private static Impact impact(PlansInMemory plans, int most, String supplier, String partner) {
    return switch (new Incidents(plans, most).impact(new SupplierId(supplier), partner)) {
      case Sought.Found<Impact>(Impact impact) -> impact;
      case Sought.Merged<Impact> merged -> throw new AssertionError(merged);
      case Sought.Unknown<Impact> unknown -> throw new AssertionError(unknown);
    };
  }
}
