package org.tierlight.graph.folding;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.vocabulary.SupplierId;

/** Shows anew the suppliers of several records of which something was told, and their links. */
final class Joining {

  private final Groups groups;

  Joining(Groups groups) {
    this.groups = groups;
  }

  void join(Regrouping.Disturbed disturbed, Set<SupplierId> told, Set<LinkKey> toldOf) {
    Map<SupplierId, SupplierId> suppliers = groups.suppliers(with(told, toldOf));
    show(disturbed.suppliers(), suppliers);
    sum(disturbed.links(), toldOf, suppliers);
  }

  // A corrected shipment may have left a link of suppliers that this batch does not name.
  private static Set<SupplierId> with(Set<SupplierId> told, Set<LinkKey> links) {
    Set<SupplierId> all = new TreeSet<>(told);
    for (LinkKey link : links) {
      all.add(link.seller());
      all.add(link.buyer());
    }
    return all;
  }

  private void show(Set<SupplierId> disturbed, Map<SupplierId, SupplierId> suppliers) {
    Set<SupplierId> shown = new TreeSet<>(groups.suppliers(disturbed).values());
    shown.addAll(suppliers.values());
    groups.show(
        groups.records(shown).entrySet().stream()
            .map(one -> JoinedSupplier.of(one.getKey(), one.getValue()))
            .toList());
  }

  private void sum(
      Set<LinkKey> disturbed, Set<LinkKey> toldOf, Map<SupplierId, SupplierId> suppliers) {
    Set<LinkKey> links = new TreeSet<>(disturbed);
    toldOf.stream()
        .filter(link -> isOfGroups(link, suppliers))
        .flatMap(link -> link.under(suppliers).stream())
        .forEach(links::add);
    groups.showLinks(
        groups.parts(links).entrySet().stream()
            .map(one -> Link.sum(one.getKey(), one.getValue()))
            .toList());
  }

  private static boolean isOfGroups(LinkKey link, Map<SupplierId, SupplierId> suppliers) {
    return suppliers.containsKey(link.seller()) || suppliers.containsKey(link.buyer());
  }
}
