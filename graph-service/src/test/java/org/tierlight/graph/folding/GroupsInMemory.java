package org.tierlight.graph.folding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.SupplierId;

/** Groups as maps beside a ledger of maps; what is shown of both can be compared as a whole. */
final class GroupsInMemory implements Groups {

  /** One supplier as it is shown. */
  record Shown(@Nullable Stamped<Profile> profile, @Nullable Score score) {}

  /** All that is shown; links that rest on nothing are not. */
  record Picture(Map<SupplierId, Shown> suppliers, Map<LinkKey, Link> links) {}

  private final LedgerInMemory ledger;
  private final LedgerInMemory.Contents told;
  private final Map<Set<SupplierId>, Decision> decisions = new HashMap<>();
  private final Map<SupplierId, SupplierId> together = new TreeMap<>();
  private final Map<SupplierId, JoinedSupplier> suppliers = new TreeMap<>();
  private final Map<LinkKey, Link> links = new TreeMap<>();

  GroupsInMemory(LedgerInMemory ledger) {
    this.ledger = ledger;
    told = ledger.contents();
  }

  Picture shown() {
    Map<SupplierId, Shown> all = new TreeMap<>();
    told.mentioned().stream()
        .filter(record -> !together.containsKey(record))
        .forEach(
            record ->
                all.put(record, new Shown(ledger.profile(record), told.scores().get(record))));
    suppliers.forEach((id, one) -> all.put(id, new Shown(one.profile(), one.score())));
    Map<LinkKey, Link> seen = new TreeMap<>(told.links());
    seen.keySet().removeIf(this::isOfGroups);
    seen.putAll(links);
    seen.values().removeIf(link -> link.evidence().isEmpty() && link.termination() == null);
    seen.replaceAll((_, link) -> withoutLearnt(link));
    return new Picture(all, seen);
  }

  /** Records that are together learn of a thing one by one. */
  private static Link withoutLearnt(Link link) {
    return new Link(
        link.key(), link.trades(), link.declaration(), link.termination(), Instant.EPOCH);
  }

  private boolean isOfGroups(LinkKey key) {
    return together.containsKey(key.seller()) || together.containsKey(key.buyer());
  }

  @Override
  public List<Decision> decisions(Set<SupplierId> records) {
    return decisions.values().stream()
        .filter(one -> records.contains(one.record()) || records.contains(one.other()))
        .toList();
  }

  @Override
  public void keepDecisions(Collection<Decision> kept) {
    kept.forEach(one -> decisions.put(Set.of(one.record(), one.other()), one));
  }

  @Override
  public Map<SupplierId, SupplierId> suppliers(Set<SupplierId> records) {
    Map<SupplierId, SupplierId> some = new TreeMap<>(together);
    some.keySet().retainAll(records);
    return some;
  }

  @Override
  public Set<LinkKey> regroup(Set<SupplierId> moved, Map<SupplierId, SupplierId> now) {
    Set<LinkKey> touched =
        told.links().keySet().stream()
            .filter(key -> moved.contains(key.seller()) || moved.contains(key.buyer()))
            .collect(toSet());
    Set<LinkKey> disturbed = under(touched);
    disturbed.forEach(links::remove);
    for (SupplierId record : moved) {
      together.remove(record);
      suppliers.remove(record);
      Optional.ofNullable(now.get(record)).ifPresent(it -> together.put(record, it));
    }
    disturbed.addAll(under(touched));
    return disturbed;
  }

  private Set<LinkKey> under(Set<LinkKey> keys) {
    return keys.stream()
        .filter(this::isOfGroups)
        .flatMap(key -> key.under(together).stream())
        .collect(toCollection(TreeSet::new));
  }

  @Override
  public Map<SupplierId, List<SupplierRecord>> records(Set<SupplierId> of) {
    return together.keySet().stream()
        .filter(record -> of.contains(supplier(record)))
        .map(
            id ->
                new SupplierRecord(
                    id, told.mentioned().contains(id), ledger.profile(id), told.scores().get(id)))
        .collect(groupingBy(record -> supplier(record.id())));
  }

  private SupplierId supplier(SupplierId record) {
    return together.getOrDefault(record, record);
  }

  @Override
  public void show(Collection<JoinedSupplier> shown) {
    for (JoinedSupplier one : shown) {
      suppliers.remove(one.id());
      if (one.mentioned()) {
        suppliers.put(one.id(), one);
      }
    }
  }

  @Override
  public Map<LinkKey, List<Link>> parts(Set<LinkKey> wanted) {
    Set<LinkKey> asked = new HashSet<>(wanted);
    return told.links().values().stream()
        .filter(link -> isOfGroups(link.key()))
        .filter(link -> link.key().under(together).filter(asked::contains).isPresent())
        .collect(groupingBy(link -> link.key().under(together).orElseThrow()));
  }

  @Override
  public void showLinks(Collection<Link> shown) {
    links.putAll(shown.stream().collect(toMap(Link::key, link -> link)));
  }
}
