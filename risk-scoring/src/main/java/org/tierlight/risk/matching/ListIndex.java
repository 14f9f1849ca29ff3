package org.tierlight.risk.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.risk.pack.ListSubject;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.pack.TrustedNumber;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.LostPack;
import org.tierlight.risk.shelf.OpenPack;
import org.tierlight.risk.shelf.OpenPacks;
import org.tierlight.vocabulary.SupplierId;

/** The entries in force of all lists, by their names and numbers. */
final class ListIndex {

  /** No list is in force. */
  static final ListIndex NONE = new ListIndex(new OpenPacks(List.of(), List.of()));

  private final List<Activation> lists = new ArrayList<>();
  private final Set<Activation> speaking = new HashSet<>();
  private final Set<String> lost = new HashSet<>();
  private final Set<String> partial = new HashSet<>();
  private final Map<String, List<ListedEntry>> byName = new HashMap<>();
  private final Map<TrustedNumber, List<ListedEntry>> byNumber = new HashMap<>();
  private final Map<String, ListedEntry> byMark = new HashMap<>();

  ListIndex(OpenPacks packs) {
    packs.lost().stream().map(LostPack::wanted).map(Activation::pack).forEach(lost::add);
    packs.open().stream()
        .filter(pack -> pack.content().format().use() == PackFormat.Use.LIST)
        .forEach(this::add);
  }

  /** All lists in force. */
  List<Activation> lists() {
    return lists;
  }

  /** Those of them that speak of forced labour at all: only on these can a search be in vain. */
  List<Activation> searched() {
    return lists.stream().filter(speaking::contains).toList();
  }

  /** Whether the edition in force of a list cannot be read: it says nothing, in no direction. */
  boolean isLost(String pack) {
    return lost.contains(pack);
  }

  /** Whether rows of the edition in force could not be read: who is missing may stand in one. */
  boolean isPartial(String pack) {
    return partial.contains(pack);
  }

  /** When the edition in force of a list was activated. */
  Optional<Activation> list(String pack) {
    return lists.stream().filter(list -> list.pack().equals(pack)).findFirst();
  }

  /** The entry of a key, if the edition in force has it. */
  Optional<ListedEntry> entry(String pack, String key) {
    return Optional.ofNullable(byMark.get(ListedEntry.mark(pack, key)));
  }

  /** Whether the edition in force has the entry of a match. */
  boolean has(String matchId) {
    return byMark.containsKey(matchId.substring(0, matchId.length() / 2));
  }

  /** What names entry and supplier together: half of it the entry, half the supplier. */
  static String matchId(ListedEntry listed, SupplierId supplier) {
    return listed.mark() + ListedEntry.mark(supplier.value());
  }

  /** Entries that share a name or a number with a supplier. */
  Collection<ListedEntry> near(DescribedSupplier supplier) {
    Set<ListedEntry> near = new LinkedHashSet<>();
    Stream.concat(
            supplier.numbers().stream().map(number -> byNumber.getOrDefault(number, List.of())),
            supplier.nameKeys().stream().map(name -> byName.getOrDefault(name, List.of())))
        .forEach(near::addAll);
    return near;
  }

  private void add(OpenPack pack) {
    lists.add(pack.activation());
    if (!pack.content().rejected().isEmpty()) {
      partial.add(pack.activation().pack());
    }
    List<ListEntry> stated =
        pack.content().rows(ListEntry.class).stream()
            .filter(entry -> entry.subject() != ListSubject.NOT_STATED)
            .toList();
    if (!stated.isEmpty()) {
      speaking.add(pack.activation());
    }
    stated.stream()
        .filter(ListEntry::inForce)
        .map(entry -> ListedEntry.of(pack.activation(), entry))
        .forEach(this::add);
  }

  private void add(ListedEntry listed) {
    byMark.putIfAbsent(listed.mark(), listed);
    listed
        .nameKeys()
        .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(listed));
    listed
        .entry()
        .numbers()
        .forEach(number -> byNumber.computeIfAbsent(number, _ -> new ArrayList<>(1)).add(listed));
  }
}
