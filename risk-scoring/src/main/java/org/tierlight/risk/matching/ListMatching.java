package org.tierlight.risk.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tierlight.identity.Decision;
import org.tierlight.identity.Romanisation;
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

  private final PartyReading reading;
  private final KnownSuppliers suppliers;
  private final Ownerships ownerships;
  private final Matches matches = new Matches();
  private final PersonsWords words = new PersonsWords();
  private final Listings listings = new Listings();
  private ListIndex index = ListIndex.NONE;
  private Instant now = Instant.EPOCH;
  private boolean heardAll;
  private volatile boolean lacksNames;
  private boolean isCurrent;
  private boolean changed;

  /** With a way to write other scripts. */
  public ListMatching(Romanisation romanisation) {
    this.reading = new PartyReading(romanisation);
    this.suppliers = new KnownSuppliers(reading);
    this.ownerships = new Ownerships(suppliers);
  }

  /** Forgets everything: a new reading of the log begins. */
  public synchronized void begin() {
    suppliers.clear();
    matches.clear();
    ownerships.clear();
    words.clear();
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
    if (suppliers.describe(version, supplier)) {
      searchAgain(suppliers.supplierOf(supplier.id()));
    }
  }

  /** Somebody decided what two records are to each other. */
  public synchronized void relate(Decision decision) {
    suppliers.take(decision).forEach(this::searchAgain);
  }

  /** Somebody said who holds whom. */
  public synchronized void hold(Ownership told) {
    ownerships.take(told);
    SupplierId held = suppliers.supplierOf(told.held());
    search(held);
    ownerships.below(held, now).forEach(this::search);
  }

  /** Other lists are in force. */
  public synchronized void search(OpenPacks packs) {
    index = new ListIndex(packs, reading);
    suppliers.all().forEach(this::searchAgain);
    lacksNames = !heardAll && !index.lists().isEmpty();
    isCurrent = !lacksNames;
    changed = true;
  }

  /** A person decided; of several decisions on one match the latest holds. */
  public synchronized void decide(MatchDecision decision) {
    words.take(decision);
    searchAgain(suppliers.supplierOf(decision.supplier()));
    changed = true;
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

  /** Of the other entries that may mean the supplier of a match, the one most like it. */
  public synchronized Optional<Match> nearestOtherEntry(Match match) {
    return matches.nearestOtherEntry(match);
  }

  /** How many listings of a list that are in force an edition of it has no entry for. */
  public synchronized long unnamedBy(OpenPack edition) {
    ListIndex other = new ListIndex(new OpenPacks(List.of(edition), List.of()), reading);
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
    return new Untold(index, listings, now).facts(searching().wanted(listings));
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
    Optional<SearchedSupplier> searched = suppliers.searched(suppliers.supplierOf(supplier));
    if (!heardAll || searched.isEmpty()) {
      return List.of();
    }
    boolean hasName = searched.get().hasName();
    return index.searched().stream()
        .map(list -> finding(list, searched.get().id()))
        .filter(finding -> hasName || !finding.open().isEmpty())
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

  /** Some decisions and holdings last for a time only: then the question is another. */
  private void goOnTo(Instant at) {
    Instant before = now;
    now = at;
    words
        .overBetween(before, at)
        .map(MatchDecision::supplier)
        .toList()
        .forEach(
            record -> {
              searchAgain(suppliers.supplierOf(record));
              changed = true;
            });
    ownerships.letGo(before, at).forEach(this::search);
  }

  /** What a supplier is matched by may name those whom it holds as well. */
  private void searchAgain(SupplierId supplier) {
    search(supplier);
    ownerships.below(supplier, now).forEach(this::search);
  }

  private void search(SupplierId supplier) {
    changed |= matches.put(supplier, searching().matches(supplier));
  }

  private Searching searching() {
    return new Searching(index, suppliers, ownerships, words, matches, now);
  }
}
