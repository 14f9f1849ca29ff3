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
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.Party;
import org.tierlight.identity.Party.Identifier;
import org.tierlight.identity.Register;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.risk.pack.ListSubject;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.LostPack;
import org.tierlight.risk.shelf.OpenPack;
import org.tierlight.risk.shelf.OpenPacks;
import org.tierlight.vocabulary.SupplierId;

/** The entries in force of all lists, by their names and numbers. */
final class ListIndex {

  /** No list is in force. */
  static final ListIndex NONE = new ListIndex();

  /** So many entries may be like a supplier by their names; nobody reads more. */
  private static final int SHOWN = 50;

  private final List<Activation> lists = new ArrayList<>();
  private final Set<Activation> speaking = new HashSet<>();
  private final Set<String> lost = new HashSet<>();
  private final Set<String> partial = new HashSet<>();
  private final Register register = new Register(new CommonWords());
  private final Map<String, ListedEntry> byParty = new HashMap<>();
  private final Map<String, List<ListedEntry>> byName = new HashMap<>();
  private final Map<Identifier, List<ListedEntry>> byNumber = new HashMap<>();
  private final Map<String, ListedEntry> byMark = new HashMap<>();

  private ListIndex() {}

  ListIndex(OpenPacks packs, PartyReading reading) {
    packs.lost().stream().map(LostPack::wanted).map(Activation::pack).forEach(lost::add);
    packs.open().stream()
        .filter(pack -> pack.content().format().use() == PackFormat.Use.LIST)
        .forEach(pack -> add(pack, reading));
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

  /** The same for the match that somebody decided, were it another supplier's. */
  static String matchId(MatchDecision decision, SupplierId supplier) {
    return ListedEntry.mark(decision.pack(), decision.entry()) + ListedEntry.mark(supplier.value());
  }

  /**
   * Entries that share a number or a name with a supplier, however many do, and those most like it
   * of the others that share a key with it.
   */
  Collection<ListedEntry> near(SearchedSupplier supplier) {
    Set<ListedEntry> near = new LinkedHashSet<>();
    for (Party party : supplier.parties()) {
      party.identifiers().forEach(number -> near.addAll(byNumber.getOrDefault(number, List.of())));
      party
          .names()
          .forEach(name -> near.addAll(byName.getOrDefault(PartyReading.compact(name), List.of())));
      register.companiesInPassing(party, SHOWN).stream()
          .filter(known -> known.likeness().value() >= MatchRules.THRESHOLDS.review())
          .flatMap(known -> Stream.ofNullable(byParty.get(known.party().id())))
          .forEach(near::add);
    }
    return near;
  }

  private void add(OpenPack pack, PartyReading reading) {
    lists.add(pack.activation());
    if (!pack.content().rejected().isEmpty()) {
      partial.add(pack.activation().pack());
    }
    List<ListEntry> stated =
        pack.content().rows(ListEntry.class).stream()
            .filter(entry -> entry.subject() != ListSubject.NOT_STATED)
            .filter(ListIndex::meansSuppliers)
            .toList();
    if (stated.stream().anyMatch(entry -> entry.scope().isCompany())) {
      speaking.add(pack.activation());
    }
    stated.stream()
        .filter(ListEntry::inForce)
        .map(entry -> ListedEntry.of(pack.activation(), entry, reading))
        .forEach(this::add);
  }

  /** Goods and places are no suppliers, and a ship is one by its number alone. */
  private static boolean meansSuppliers(ListEntry entry) {
    return switch (entry.scope()) {
      case COMPANY, GROUP -> true;
      case VESSEL -> !entry.numbers().isEmpty();
      case PRODUCT, REGION -> false;
    };
  }

  private void add(ListedEntry listed) {
    byMark.putIfAbsent(listed.mark(), listed);
    for (Party party : listed.parties()) {
      party
          .identifiers()
          .forEach(number -> byNumber.computeIfAbsent(number, _ -> new ArrayList<>(1)).add(listed));
      if (listed.entry().scope().isCompany()) {
        register.put(party);
        byParty.put(party.id(), listed);
        party
            .names()
            .forEach(
                name ->
                    byName
                        .computeIfAbsent(PartyReading.compact(name), _ -> new ArrayList<>(1))
                        .add(listed));
      }
    }
  }
}
