package org.tierlight.ingest.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.identity.Nearby;
import org.tierlight.identity.Party;
import org.tierlight.identity.Rarity;
import org.tierlight.identity.Register;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.vocabulary.SupplierId;

/** Suppliers as they are searched: each stands once, with all its records. One thread owns it. */
final class Searched {

  private final Register register;
  private final Map<SupplierId, Party> parties = new HashMap<>();
  private final Map<SupplierId, SupplierId> partOf = new HashMap<>();
  private final SameSuppliers same;

  Searched(SameSuppliers same, Rarity rarity) {
    this.same = same;
    this.register = new Register(rarity);
  }

  void describe(SupplierId record, Party party) {
    parties.put(record, party);
    index(same.supplierOf(record));
  }

  /** These records belong to another supplier than before. */
  void move(Set<SupplierId> moved) {
    Set<SupplierId> touched = new TreeSet<>();
    for (SupplierId record : moved) {
      touched.add(partOf.getOrDefault(record, record));
      touched.add(same.supplierOf(record));
      partOf.put(record, same.supplierOf(record));
    }
    touched.forEach(this::index);
  }

  Nearby nearby(Party sought) {
    return register.nearby(sought);
  }

  /** A described record with the names and numbers of its supplier. */
  private Party whole(SupplierId record) {
    return register.whole(record.value()).orElseThrow();
  }

  /** Those near a record, by what its supplier is known by. */
  Nearby around(SupplierId record) {
    return register.nearbyInPassing(whole(record));
  }

  /** Once for all records of a supplier; one that is part of another is none any more. */
  private void index(SupplierId supplier) {
    List<SupplierId> ids =
        same.supplierOf(supplier).equals(supplier) ? same.recordsOf(supplier) : List.of();
    register.put(
        supplier.value(),
        ids.stream().flatMap(id -> Optional.ofNullable(parties.get(id)).stream()).toList());
  }
}
