package org.tierlight.graph.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier as its records show it together: described as whichever of them was described last,
 * scored as itself alone, found by what any of them is called.
 *
 * @param mentioned whether any fact names one of its records
 * @param words all ids, names and identifiers of its records; none where it is one record
 */
public record JoinedSupplier(
    SupplierId id,
    boolean mentioned,
    @Nullable Stamped<Profile> profile,
    @Nullable Score score,
    List<String> words) {

  public JoinedSupplier {
    words = List.copyOf(words);
  }

  /** A supplier of some records. */
  public static JoinedSupplier of(SupplierId id, List<SupplierRecord> records) {
    return new JoinedSupplier(
        id,
        records.stream().anyMatch(SupplierRecord::mentioned),
        profiles(records).reduce(Stamped::later).orElse(null),
        records.stream()
            .filter(record -> record.id().equals(id))
            .map(SupplierRecord::score)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        records.size() > 1 ? words(records) : List.of());
  }

  /** A supplier that is one record. */
  public static JoinedSupplier of(SupplierRecord record) {
    return of(record.id(), List.of(record));
  }

  private static Stream<Stamped<Profile>> profiles(List<SupplierRecord> records) {
    return records.stream().map(SupplierRecord::profile).filter(Objects::nonNull);
  }

  private static List<String> words(List<SupplierRecord> records) {
    SortedSet<String> words = new TreeSet<>();
    records.forEach(record -> words.add(record.id().value()));
    profiles(records)
        .map(Stamped::value)
        .forEach(
            profile -> {
              words.add(profile.name());
              words.addAll(profile.aliases());
              words.addAll(profile.identifiers().values());
            });
    return new ArrayList<>(words);
  }
}
