package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.connection.Gap;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.connection.Words;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.ListFinding;
import org.tierlight.risk.legal.ListInForce;

/** Collects what is not known upstream, so that nobody reads a "no" where it cannot be said. */
final class Gaps {

  /** What rounding can leave of a share that is wholly known. */
  private static final double NOTHING = 1e-9;

  private static final Comparator<Gap> HEAVIEST_FIRST =
      Comparator.comparingDouble(Gap::weight).reversed().thenComparingInt(Gap::tier);

  private final Valuation valuation;
  private final OwnRisks own;
  private final Ledger ledger;

  Gaps(Valuation valuation, Ledger ledger) {
    this.valuation = valuation;
    this.own = valuation.ownRisks();
    this.ledger = ledger;
  }

  /** All that is not known within some tiers, the heaviest first. */
  List<Gap> of(Sought sought, int tiers, Reach reach, TierMasses masses) {
    List<Gap> gaps = new ArrayList<>();
    List<ListInForce> lists = own.law().lists().stream().filter(sought::isFor).toList();
    if (sought.asksForEntries() && lists.isEmpty() && nobodyIsListed()) {
      gaps.add(gap(Gap.Kind.NOTHING_SEARCHED, 0, Optional.empty(), Words.nothingSearched()));
    }
    for (int node : reach.reached()) {
      int tier = reach.tier(node);
      unplaced(node, tier, sought).ifPresent(gaps::add);
      searched(node, tier, lists, gaps);
      if (tier < tiers) {
        undisclosed(node, tier, masses).ifPresent(gaps::add);
        lapsed(node, tier, gaps);
      }
    }
    gaps.sort(HEAVIEST_FIRST);
    return gaps;
  }

  private boolean nobodyIsListed() {
    for (int node = 0; node < valuation.nodes(); node++) {
      if (valuation.isListed(node)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Gap> undisclosed(int node, int tier, TierMasses masses) {
    double share = valuation.terms().undisclosed(node);
    return share <= NOTHING
        ? Optional.empty()
        : Optional.of(
            new Gap(
                Gap.Kind.UNDISCLOSED_SHARE,
                tier + 1,
                Optional.of(valuation.supplier(node)),
                masses.lost(node),
                Words.undisclosed(who(node), tier, share, own.sold(node))));
  }

  private void lapsed(int buyer, int tier, List<Gap> gaps) {
    Links links = valuation.links();
    for (int slot = links.start(buyer); slot < links.end(buyer); slot++) {
      if (links.marks()[slot] == Adjacency.LAPSED) {
        int seller = links.others()[slot];
        Optional<LocalDate> last = ledger.delivered(seller, buyer).map(Delivered::last);
        String sentence = Words.lapsed(who(seller), who(buyer), tier + 1, last);
        gaps.add(gap(Gap.Kind.LAPSED_LINK, tier + 1, Optional.of(seller), sentence));
      }
    }
  }

  private Optional<Gap> unplaced(int node, int tier, Sought sought) {
    return sought
        .area()
        .filter(area -> area.reach(own.origin(node)) == Area.Reach.UNKNOWN)
        .map(area -> Words.unplaced(who(node), tier, area))
        .map(sentence -> gap(Gap.Kind.UNKNOWN_PLACE, tier, Optional.of(node), sentence));
  }

  /** Without a finding a list was not searched for the supplier at all. */
  private void searched(int node, int tier, List<ListInForce> lists, List<Gap> gaps) {
    if (lists.isEmpty()) {
      return;
    }
    List<ListFinding> findings = own.law().searches().of(valuation.supplier(node));
    for (ListInForce list : lists) {
      findings.stream()
          .filter(finding -> finding.list().title().equals(list.title()))
          .findFirst()
          .map(finding -> openMatch(node, tier, finding))
          .orElseGet(() -> Optional.of(unsearched(node, tier, list)))
          .ifPresent(gaps::add);
    }
  }

  private Optional<Gap> openMatch(int node, int tier, ListFinding finding) {
    return finding.open().isEmpty()
        ? Optional.empty()
        : Optional.of(
            gap(
                Gap.Kind.OPEN_MATCH,
                tier,
                Optional.of(node),
                Words.openMatch(who(node), tier, finding)));
  }

  private Gap unsearched(int node, int tier, ListInForce list) {
    String sentence = Words.unsearched(who(node), tier, list);
    return gap(Gap.Kind.NOTHING_SEARCHED, tier, Optional.of(node), sentence);
  }

  private Gap gap(Gap.Kind kind, int tier, Optional<Integer> node, String sentence) {
    return new Gap(kind, tier, node.map(valuation::supplier), 0, sentence);
  }

  private String who(int node) {
    @Nullable String name = valuation.name(node);
    return name == null ? valuation.supplier(node).value() : name;
  }
}
