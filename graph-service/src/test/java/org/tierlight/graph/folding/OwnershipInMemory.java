package org.tierlight.graph.folding;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.vocabulary.SupplierId;

/**
 * Ownership as maps beside groups of maps; a supplier that is no more takes what is shown along.
 */
final class OwnershipInMemory implements OwnershipLedger {

  /** What is shown: between which suppliers what was held, one after the other. */
  record Shown(SupplierId held, SupplierId holder, Succession<Ownership> said) {}

  private final GroupsInMemory groups;
  private final Map<String, Succession<Ownership>> words = new TreeMap<>();
  private final Map<String, Shown> shown = new TreeMap<>();

  OwnershipInMemory(GroupsInMemory groups) {
    this.groups = groups;
  }

  Map<String, Shown> shown() {
    return shown;
  }

  /** What should be shown, made from nothing. */
  Map<String, Shown> anew() {
    OwnershipInMemory fresh = new OwnershipInMemory(groups);
    fresh.words.putAll(words);
    fresh.show(words.keySet());
    return fresh.shown;
  }

  @Override
  public Map<String, Succession<Ownership>> said(Set<String> ids) {
    Map<String, Succession<Ownership>> some = new HashMap<>(words);
    some.keySet().retainAll(ids);
    return some;
  }

  @Override
  public void keep(Collection<Succession<Ownership>> said) {
    said.forEach(word -> words.put(word.last().value().id(), word));
  }

  @Override
  public Set<String> about(Set<SupplierId> suppliers) {
    return words.entrySet().stream()
        .filter(
            one ->
                suppliers.contains(supplier(one.getValue().last().value().held()))
                    || suppliers.contains(supplier(one.getValue().last().value().holder())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void show(Set<String> ids) {
    shown.keySet().removeAll(ids);
    for (String id : new HashSet<>(ids)) {
      Succession<Ownership> said = requireNonNull(words.get(id));
      Ownership last = said.last().value();
      SupplierId held = supplier(last.held());
      SupplierId holder = supplier(last.holder());
      if (!held.equals(holder)) {
        shown.put(id, new Shown(held, holder, said));
      }
    }
  }

  private SupplierId supplier(SupplierId record) {
    return groups.suppliers(Set.of(record)).getOrDefault(record, record);
  }
}
