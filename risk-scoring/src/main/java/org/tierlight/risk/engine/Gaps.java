package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.connection.Gap;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.connection.Words;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.ListFinding;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.vocabulary.SupplierId;

/** Collects what is not known upstream, so that nobody reads a "no" where it cannot be said. */
final class Gaps {

  /** How many things that are not known are spelled out. */
  static final int SHOWN = 20;

  /** What rounding can leave of a share that is wholly known. */
  private static final double NOTHING = 1e-9;

  private static final Comparator<Unspoken> HEAVIEST_FIRST =
      Comparator.comparingDouble(Unspoken::weight).reversed().thenComparingInt(Unspoken::tier);

  /**
   * What is not known.
   *
   * @param heaviest first, as many as are shown
   */
  record Unknown(List<Gap> heaviest, int inAll) {}

  /** A gap not put into words yet: there can be millions, and few are shown. */
  private record Unspoken(
      Gap.Kind kind,
      int tier,
      Optional<SupplierId> supplier,
      double weight,
      Supplier<String> sentence) {

    Gap spoken() {
      return new Gap(kind, tier, supplier, weight, sentence.get());
    }
  }

  private final Valuation valuation;
  private final OwnRisks own;
  private final Ledger ledger;

  Gaps(Valuation valuation, Ledger ledger) {
    this.valuation = valuation;
    this.own = valuation.ownRisks();
    this.ledger = ledger;
  }

  /** All that is not known within some tiers. */
  Unknown of(Sought sought, int tiers, Reach reach, TierMasses masses) {
    List<ListInForce> lists = own.law().lists().stream().filter(sought::isFor).toList();
    List<ListInForce> searched = own.law().areSearched() ? lists : List.of();
    List<Unspoken> gaps = new ArrayList<>(notSearched(sought, lists));
    for (int node : reach.reached()) {
      int tier = reach.tier(node);
      unplaced(node, tier, sought).ifPresent(gaps::add);
      searched(node, tier, searched, gaps);
      if (tier < tiers) {
        undisclosed(node, tier, masses).ifPresent(gaps::add);
        lapsed(node, tier, gaps);
      }
    }
    List<Gap> heaviest =
        gaps.stream().sorted(HEAVIEST_FIRST).limit(SHOWN).map(Unspoken::spoken).toList();
    return new Unknown(heaviest, gaps.size());
  }

  /** What is searched for nobody. */
  private List<Unspoken> notSearched(Sought sought, List<ListInForce> lists) {
    if (sought.asksForEntries() && lists.isEmpty() && nobodyIsListed()) {
      return List.of(nothingSearched(Words::nothingSearched));
    }
    return own.law().areSearched()
        ? List.of()
        : lists.stream().map(list -> nothingSearched(() -> Words.notSearchedThen(list))).toList();
  }

  private boolean nobodyIsListed() {
    for (int node = 0; node < valuation.nodes(); node++) {
      if (valuation.isListed(node)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Unspoken> undisclosed(int node, int tier, TierMasses masses) {
    double share = valuation.terms().undisclosed(node);
    return share <= NOTHING
        ? Optional.empty()
        : Optional.of(
            new Unspoken(
                Gap.Kind.UNDISCLOSED_SHARE,
                tier + 1,
                Optional.of(valuation.supplier(node)),
                masses.lost(node),
                () -> Words.undisclosed(who(node), tier, share, own.sold(node))));
  }

  private void lapsed(int buyer, int tier, List<Unspoken> gaps) {
    Links links = valuation.links();
    for (int slot = links.start(buyer); slot < links.end(buyer); slot++) {
      if (links.marks()[slot] == Adjacency.LAPSED) {
        int seller = links.others()[slot];
        gaps.add(gap(Gap.Kind.LAPSED_LINK, tier + 1, seller, () -> lapsed(seller, buyer, tier)));
      }
    }
  }

  private String lapsed(int seller, int buyer, int tier) {
    Optional<LocalDate> last = ledger.delivered(seller, buyer).map(Delivered::last);
    return Words.lapsed(who(seller), who(buyer), tier + 1, last);
  }

  private Optional<Unspoken> unplaced(int node, int tier, Sought sought) {
    return sought
        .area()
        .filter(area -> area.reach(own.origin(node)) == Area.Reach.UNKNOWN)
        .map(area -> unplaced(node, tier, area));
  }

  private Unspoken unplaced(int node, int tier, Area area) {
    return gap(Gap.Kind.UNKNOWN_PLACE, tier, node, () -> Words.unplaced(who(node), tier, area));
  }

  /** Without a finding a list was not searched for the supplier at all. */
  private void searched(int node, int tier, List<ListInForce> lists, List<Unspoken> gaps) {
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

  private Optional<Unspoken> openMatch(int node, int tier, ListFinding finding) {
    return finding.open().isEmpty()
        ? Optional.empty()
        : Optional.of(
            gap(Gap.Kind.OPEN_MATCH, tier, node, () -> Words.openMatch(who(node), tier, finding)));
  }

  private Unspoken unsearched(int node, int tier, ListInForce list) {
    return gap(
        Gap.Kind.NOTHING_SEARCHED, tier, node, () -> Words.unsearched(who(node), tier, list));
  }

  private static Unspoken nothingSearched(Supplier<String> sentence) {
    return new Unspoken(Gap.Kind.NOTHING_SEARCHED, 0, Optional.empty(), 0, sentence);
  }

  private Unspoken gap(Gap.Kind kind, int tier, int node, Supplier<String> sentence) {
    return new Unspoken(kind, tier, Optional.of(valuation.supplier(node)), 0, sentence);
  }

  private String who(int node) {
    @Nullable String name = valuation.name(node);
    return name == null ? valuation.supplier(node).value() : name;
  }
}
