package org.tierlight.risk.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.RecordsDecided;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.vocabulary.SupplierId;

/** Of all facts about one thing the one that holds, and every supplier that any fact mentions. */
final class LatestFacts {

  private final Map<Object, VersionedFact> latest = new LinkedHashMap<>();
  private final Set<SupplierId> suppliers = new TreeSet<>();

  /** Chooses between two facts about one thing. */
  LatestFacts(List<VersionedFact> facts, BinaryOperator<VersionedFact> choice) {
    facts.stream()
        .flatMap(LatestFacts::byWeek)
        .forEach(fact -> latest.merge(thing(fact.fact()), fact, choice));
    facts.forEach(fact -> mention(fact.fact()));
  }

  /** A report on several weeks is one on each of them. */
  private static Stream<VersionedFact> byWeek(VersionedFact fact) {
    return fact.fact() instanceof ChannelReported report
        ? report
            .mondays()
            .map(day -> new ChannelReported(report.supplier(), day, report.accessibility()))
            .map(week -> new VersionedFact(fact.version(), week))
        : Stream.of(fact);
  }

  Set<SupplierId> suppliers() {
    return suppliers;
  }

  <T extends RiskFact> List<T> all(Class<T> kind) {
    return latest.values().stream()
        .map(VersionedFact::fact)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** What was said of an item's end, the last word first. */
  List<EvidenceEnded> endsOf(String item) {
    return latest.values().stream()
        .sorted(Comparator.comparing(VersionedFact::version).reversed())
        .map(VersionedFact::fact)
        .filter(EvidenceEnded.class::isInstance)
        .map(EvidenceEnded.class::cast)
        .filter(ended -> ended.itemId().equals(item))
        .toList();
  }

  private static Object thing(RiskFact fact) {
    return switch (fact) {
      case SupplierDescribed described -> described.supplier();
      case GoodsShipped shipped -> shipped.shipmentId();
      case LinkNamed named -> List.of("named", named.seller(), named.buyer());
      case LinkEnded ended -> List.of("ended", ended.seller(), ended.buyer());
      case EvidenceFound found -> List.of("evidence", found.item().id());
      case ShipmentWithdrawn withdrawn -> withdrawn.shipmentId();
      case EvidenceEnded ended -> ended;
      case AssuranceGiven given -> List.of("v", given.supplier(), given.assurance().kind());
      case ChannelReported report -> List.of("week", report.supplier(), report.first());
      case RecordsDecided decided -> decided;
    };
  }

  private void mention(RiskFact fact) {
    switch (fact) {
      case SupplierDescribed described -> suppliers.add(described.supplier());
      case GoodsShipped shipped -> suppliers.addAll(List.of(shipped.seller(), shipped.buyer()));
      case LinkNamed named -> suppliers.addAll(List.of(named.seller(), named.buyer()));
      case LinkEnded ended -> suppliers.addAll(List.of(ended.seller(), ended.buyer()));
      case EvidenceFound found -> suppliers.add(found.supplier());
      case EvidenceEnded ended -> suppliers.add(ended.supplier());
      case ShipmentWithdrawn gone -> suppliers.addAll(List.of(gone.seller(), gone.buyer()));
      case AssuranceGiven given -> suppliers.add(given.supplier());
      case ChannelReported report -> suppliers.add(report.supplier());
      case RecordsDecided decided -> suppliers.addAll(Set.of());
    }
  }
}
