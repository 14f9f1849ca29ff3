package org.tierlight.risk.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tierlight.identity.Decision;
import org.tierlight.identity.Party;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.risk.fact.Version;
import org.tierlight.vocabulary.SupplierId;

/** How suppliers were described last, and which records are one supplier. */
final class KnownSuppliers {

  private record Described(Version version, DescribedSupplier record, Party party) {}

  private final PartyReading reading;
  private final Map<SupplierId, Described> described = new HashMap<>();
  private final Map<SupplierId, SupplierId> suppliers = new HashMap<>();
  private SameSuppliers same = new SameSuppliers();

  KnownSuppliers(PartyReading reading) {
    this.reading = reading;
  }

  void clear() {
    described.clear();
    suppliers.clear();
    same = new SameSuppliers();
  }

  /** Of several descriptions the latest version holds; answers whether it is this one. */
  boolean describe(Version version, DescribedSupplier record) {
    Described known = described.get(record.id());
    boolean isNew = known == null || known.version().compareTo(version) < 0;
    if (isNew) {
      described.put(record.id(), new Described(version, record, reading.supplier(record)));
    }
    return isNew;
  }

  /** Takes a decision on records in; answers the ids whose supplier is another now. */
  Set<SupplierId> take(Decision decision) {
    Set<SupplierId> touched = new TreeSet<>();
    for (SupplierId record : same.take(decision)) {
      SupplierId now = same.supplierOf(record);
      SupplierId before =
          now.equals(record) ? suppliers.remove(record) : suppliers.put(record, now);
      touched.add(record);
      touched.add(now);
      touched.add(before == null ? record : before);
    }
    return touched;
  }

  /** The supplier that a record is part of; itself where nothing is merged. */
  SupplierId supplierOf(SupplierId record) {
    return same.supplierOf(record);
  }

  /** All records of a supplier. */
  List<SupplierId> recordsOf(SupplierId supplier) {
    return same.recordsOf(supplier);
  }

  /** All suppliers of which at least one record was described. */
  Set<SupplierId> all() {
    Set<SupplierId> all = new TreeSet<>();
    described.keySet().forEach(record -> all.add(supplierOf(record)));
    return all;
  }

  /** What to search for; empty for a record that is part of another, or of which nobody spoke. */
  Optional<SearchedSupplier> searched(SupplierId supplier) {
    List<Described> records =
        supplierOf(supplier).equals(supplier)
            ? recordsOf(supplier).stream()
                .flatMap(record -> Optional.ofNullable(described.get(record)).stream())
                .toList()
            : List.of();
    return records.isEmpty() ? Optional.empty() : Optional.of(searched(supplier, records));
  }

  private SearchedSupplier searched(SupplierId supplier, List<Described> records) {
    List<Party> parties = records.stream().map(Described::party).toList();
    return new SearchedSupplier(
        shown(supplier, records), recordsOf(supplier), Party.together(parties));
  }

  /** The record that is kept, or the first of those described, with all names of the others. */
  private static DescribedSupplier shown(SupplierId supplier, List<Described> records) {
    DescribedSupplier kept =
        records.stream()
            .map(Described::record)
            .filter(record -> record.id().equals(supplier))
            .findFirst()
            .orElse(records.getFirst().record());
    if (records.size() == 1 && kept.id().equals(supplier)) {
      return kept;
    }
    List<String> names =
        records.stream()
            .map(Described::record)
            .flatMap(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream()))
            .filter(name -> !name.equals(kept.name()))
            .distinct()
            .toList();
    return new DescribedSupplier(
        supplier, kept.name(), names, kept.country(), kept.identifiers(), kept.address());
  }
}
