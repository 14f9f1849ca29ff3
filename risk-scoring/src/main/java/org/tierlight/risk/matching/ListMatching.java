package org.tierlight.risk.matching;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.legal.ListFinding;
import org.tierlight.risk.legal.ListSearches;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.OpenPack;
import org.tierlight.risk.shelf.OpenPacks;
import org.tierlight.vocabulary.SupplierId;

/**
 * Holds the entries of the lists in force against all suppliers that were described, and keeps what
 * people decided. A pure function of descriptions, lists, decisions and the time, whatever their
 * order. Names are held only once a list is in force, since they take much room; until all that the
 * log tells of them was heard, nothing is said. Safe for many threads.
 */
public final class ListMatching implements ListSearches {

  private static final Comparator<Match> LIKELIER =
      Comparator.comparingDouble(Match::likeness)
          .thenComparing(match -> match.entry().place().row(), Comparator.reverseOrder());

  /**
   * How a supplier was described last.
   *
   * @param hasName whether there is a name to search for; without one nothing can be in vain
   */
  private record Described(Version version, DescribedSupplier supplier, boolean hasName) {}

  private final Map<SupplierId, Described> suppliers = new HashMap<>();
  private final Matches matches = new Matches();
  private final Map<String, MatchDecision> decisions = new HashMap<>();
  private final Listings listings = new Listings();
  private ListIndex index = ListIndex.NONE;
  private Instant now = Instant.EPOCH;
  private boolean heardAll;
  private volatile boolean lacksNames;
  private boolean isCurrent;
  private boolean changed;

  /** Forgets everything: a new reading of the log begins. */
  public synchronized void begin() {
    suppliers.clear();
    matches.clear();
    decisions.clear();
    listings.clear();
    index = ListIndex.NONE;
    heardAll = false;
    lacksNames = false;
    isCurrent = false;
    changed = false;
  }

  /** Whether lists are in force and the log is still to be read for names. */
  public boolean lacksNames() {
    return lacksNames;
  }

  /** Whether the lists in force were held against all suppliers, so that matches can be shown. */
  public synchronized boolean isCurrent() {
    return isCurrent;
  }

  /** Whether each name and listing that the log tells from now on is to be handed over. */
  public synchronized boolean followsNames() {
    return heardAll;
  }

  /** All that the log tells of names and listings up to now was handed over. */
  public synchronized void heardAll() {
    heardAll = true;
    lacksNames = false;
    isCurrent = true;
    changed = true;
  }

  /** A supplier was described; of several descriptions the latest version holds. */
  public synchronized void describe(Version version, DescribedSupplier supplier) {
    Described known = suppliers.get(supplier.id());
    if (known == null || known.version().compareTo(version) < 0) {
      suppliers.put(
          supplier.id(), new Described(version, supplier, !supplier.nameKeys().isEmpty()));
      search(supplier);
    }
  }

  /** Other lists are in force. */
  public synchronized void search(OpenPacks packs) {
    index = new ListIndex(packs);
    suppliers.values().forEach(described -> search(described.supplier()));
    lacksNames = !heardAll && !index.lists().isEmpty();
    isCurrent = !lacksNames;
    changed = true;
  }

  /** A person decided; of several decisions on one match the latest holds. */
  public synchronized void decide(MatchDecision decision) {
    decisions.merge(decision.matchId(), decision, BinaryOperator.maxBy(Comparator.naturalOrder()));
    searchAgain(decision.supplier());
  }

  /** An item of evidence stands in the log. */
  public synchronized void recorded(String evidenceId, SupplierId supplier, Instant since) {
    listings.recorded(evidenceId, supplier, since);
  }

  /** The end of an item stands in the log. */
  public synchronized void ended(String evidenceId) {
    listings.ended(evidenceId);
  }

  /** All matches, or those of a status, by their ids. */
  public synchronized List<Match> matches(Optional<Match.Status> status) {
    return matches.all().stream()
        .filter(match -> status.isEmpty() || match.status() == status.get())
        .toList();
  }

  /** The match of an id. */
  public synchronized Optional<Match> match(String id) {
    return matches.find(id);
  }

  /** Of the other suppliers that the entry of a match may mean, the one most like it. */
  public synchronized Optional<Match> nearestOther(Match match) {
    return matches.nearestOther(match);
  }

  /** How many listings of a list that are in force an edition of it has no entry for. */
  public synchronized long unnamedBy(OpenPack edition) {
    ListIndex other = new ListIndex(new OpenPacks(List.of(edition), List.of()));
    return listings.inForce().stream()
        .filter(told -> told.pack().equals(edition.activation().pack()))
        .filter(told -> !other.has(told.matchId()))
        .count();
  }

  /** Whether anything changed since it was asked last what is to be told. */
  public synchronized boolean hasChanged(Instant at) {
    goOnTo(at);
    return changed && heardAll;
  }

  /** What the log is still to be told at a time; asked for once after each change. */
  public synchronized List<ListingFact> untold(Instant at) {
    if (!hasChanged(at)) {
      return List.of();
    }
    changed = false;
    return new Untold(index, listings, now).facts(wanted());
  }

  /** The log holds these. */
  public synchronized void told(List<ListingFact> facts) {
    for (ListingFact fact : facts) {
      switch (fact) {
        case ListingFact.Listed listed ->
            recorded(listed.evidenceId(), listed.supplier(), listed.since());
        case ListingFact.Delisted delisted -> ended(delisted.evidenceId());
      }
    }
  }

  @Override
  public synchronized List<ListFinding> of(SupplierId supplier) {
    Described described = suppliers.get(supplier);
    if (!heardAll || described == null) {
      return List.of();
    }
    return index.searched().stream()
        .map(list -> finding(list, supplier))
        .filter(finding -> described.hasName() || !finding.open().isEmpty())
        .toList();
  }

  private ListFinding finding(Activation list, SupplierId supplier) {
    return new ListFinding(
        ListWords.searched(list),
        matches.of(supplier).stream()
            .filter(match -> match.list().equals(list))
            .filter(match -> match.status() == Match.Status.PENDING)
            .map(
                match ->
                    new ListFinding.OpenMatch(match.entry().name(), match.id(), match.likeness()))
            .toList());
  }

  /** Some decisions hold for a time only: then the question is open again. */
  private void goOnTo(Instant at) {
    Instant before = now;
    now = at;
    decisions.values().stream()
        .filter(decision -> decision.isOver(at) && !decision.isOver(before))
        .map(MatchDecision::supplier)
        .forEach(this::searchAgain);
  }

  private void searchAgain(SupplierId supplier) {
    Optional.ofNullable(suppliers.get(supplier))
        .ifPresent(described -> search(described.supplier()));
    changed = true;
  }

  /** One match of each entry and supplier, also where a list names an entry twice. */
  private void search(DescribedSupplier supplier) {
    Map<String, Match> found =
        index.near(supplier).stream()
            .flatMap(listed -> match(listed, supplier).stream())
            .collect(toMap(Match::id, it -> it, BinaryOperator.maxBy(LIKELIER), TreeMap::new));
    changed |= matches.put(supplier.id(), found.values());
  }

  private Optional<Match> match(ListedEntry listed, DescribedSupplier supplier) {
    String id = ListIndex.matchId(listed, supplier.id());
    Optional<MatchDecision> decision = Optional.ofNullable(decisions.get(id));
    boolean isOver = decision.filter(it -> it.isOver(now)).isPresent();
    return MatchRules.of(listed, supplier)
        .map(likeness -> new Match(id, listed, supplier, likeness, decision, isOver));
  }

  /** By numbers or by a person's word; that word outlives a change of the supplier's name. */
  private Map<String, Untold.Wanted> wanted() {
    Map<String, Untold.Wanted> wanted = new TreeMap<>();
    decisions.values().stream()
        .filter(decision -> decision.verdict() == Verdict.SAME)
        .forEach(
            decision ->
                index
                    .entry(decision.pack(), decision.entry())
                    .map(entry -> new Untold.Wanted(entry, decision.supplier()))
                    .ifPresent(it -> wanted.put(decision.matchId(), it)));
    matches.all().stream()
        .filter(Match::lists)
        .forEach(
            match ->
                wanted.put(match.id(), new Untold.Wanted(match.listed(), match.supplier().id())));
    return wanted;
  }
}
