package org.tierlight.graph.neo4j;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.vocabulary.SupplierId;

/**
 * Which records are together with others, within one transaction. What was looked up is kept: the
 * transaction holds the lock under which groups are changed.
 */
final class Together {

  private final Rows rows;
  private final Recent recent;
  private final Map<SupplierId, SupplierId> suppliers = new TreeMap<>();
  private final Set<SupplierId> asked = new HashSet<>();

  Together(Rows rows, Recent recent) {
    this.rows = rows;
    this.recent = recent;
  }

  /** The suppliers of those that are together with others. */
  Map<SupplierId, SupplierId> suppliers(Collection<SupplierId> records) {
    List<SupplierId> fresh =
        records.stream().filter(not(asked::contains)).filter(not(recent::isAlone)).toList();
    rows.read(
            Rows.texts(fresh),
            """
            UNWIND $rows AS id
            MATCH (r:Record {id: id})
            RETURN id, r.supplier AS supplier
            """)
        .forEach(
            row ->
                suppliers.put(
                    new SupplierId(row.get("id").asString()),
                    new SupplierId(row.get("supplier").asString())));
    asked.addAll(fresh);
    Map<SupplierId, SupplierId> some = new TreeMap<>(suppliers);
    some.keySet().retainAll(Set.copyOf(records));
    return some;
  }

  /** Those that are together with others under true, those that stand alone under false. */
  Map<Boolean, List<SupplierId>> split(Collection<SupplierId> records) {
    Set<SupplierId> together = suppliers(records).keySet();
    return records.stream().collect(partitioningBy(together::contains));
  }

  /** Links with an end that is together with others under true, the others under false. */
  Map<Boolean, List<LinkKey>> splitLinks(Collection<LinkKey> links) {
    Set<SupplierId> together = suppliers(ends(links)).keySet();
    return links.stream()
        .collect(
            partitioningBy(
                key -> together.contains(key.seller()) || together.contains(key.buyer())));
  }

  static Set<SupplierId> ends(Collection<LinkKey> links) {
    Set<SupplierId> ends = new HashSet<>();
    for (LinkKey link : links) {
      ends.add(link.seller());
      ends.add(link.buyer());
    }
    return ends;
  }

  /** Forgets what was looked up of records that have moved. */
  void forget(Collection<SupplierId> moved) {
    asked.removeAll(moved);
    suppliers.keySet().removeAll(moved);
  }
}
