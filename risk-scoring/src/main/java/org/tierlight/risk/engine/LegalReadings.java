package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.risk.legal.FlagCause;
import org.tierlight.risk.legal.LegalFlag;
import org.tierlight.risk.legal.LegalStanding;
import org.tierlight.risk.legal.LinkTrade;

/** What law says of the suppliers of a valuation, and what L rests on (method.md section 5). */
final class LegalReadings {

  private static final Comparator<FlagCause> ITSELF_THEN_BY_VALUE =
      Comparator.comparingInt(FlagCause::tier)
          .thenComparing(cause -> -cause.trade().map(LinkTrade::cents).orElse(0L))
          .thenComparing(FlagCause::supplier);

  private final Valuation valuation;

  LegalReadings(Valuation valuation) {
    this.valuation = valuation;
  }

  LegalStanding of(int node) {
    OwnRisks own = valuation.ownRisks();
    return new LegalStanding(
        own.law().reasons(own.legalSubject(node, valuation.supplier(node), valuation.day())),
        flag(node));
  }

  private LegalFlag flag(int node) {
    List<Integer> direct = liveSellers(node);
    List<Integer> concerned = new ArrayList<>(direct);
    concerned.add(node);
    return new LegalFlag(causes(node, direct), concerned.stream().flatMap(this::ended).toList());
  }

  private List<FlagCause> causes(int node, List<Integer> direct) {
    List<Integer> listed = direct.stream().filter(valuation::isListed).toList();
    Map<Integer, LinkTrade> trades = listed.isEmpty() ? Map.of() : valuation.trades(node, listed);
    Stream<FlagCause> itself =
        Stream.of(node).filter(valuation::isListed).map(n -> cause(n, 0, Map.of()));
    return Stream.concat(itself, listed.stream().map(seller -> cause(seller, 1, trades)))
        .sorted(ITSELF_THEN_BY_VALUE)
        .toList();
  }

  private FlagCause cause(int node, int tier, Map<Integer, LinkTrade> trades) {
    return new FlagCause(
        valuation.supplier(node),
        valuation.name(node),
        tier,
        valuation.ownRisks().official(node, valuation.day()),
        Optional.ofNullable(trades.get(node)));
  }

  private Stream<LegalFlag.Ended> ended(int node) {
    return valuation.ownRisks().endedOfficial(node, valuation.day()).stream()
        .map(left -> new LegalFlag.Ended(valuation.supplier(node), left));
  }

  private List<Integer> liveSellers(int node) {
    Links sellers = valuation.links();
    List<Integer> live = new ArrayList<>();
    for (int slot = sellers.start(node); slot < sellers.end(node); slot++) {
      if ((sellers.marks()[slot] & Adjacency.LIVE) != 0) {
        live.add(sellers.others()[slot]);
      }
    }
    return live;
  }
}
