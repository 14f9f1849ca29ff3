package org.tierlight.risk.matching;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.tierlight.identity.Likeness;
import org.tierlight.vocabulary.SupplierId;

/** What the lists in force say of a supplier at a time, as far as everything is known. */
record Searching(
    ListIndex index,
    KnownSuppliers suppliers,
    Ownerships ownerships,
    PersonsWords words,
    Matches known,
    Instant now) {

  private static final Comparator<Match> LIKELIER =
      Comparator.comparingDouble(Match::likeness)
          .thenComparing(match -> match.entry().place().row(), Comparator.reverseOrder());

  /** One match of each entry and supplier, also where a list names an entry twice. */
  Collection<Match> matches(SupplierId supplier) {
    return suppliers.searched(supplier).stream()
        .flatMap(this::found)
        .collect(toMap(Match::id, it -> it, BinaryOperator.maxBy(LIKELIER), TreeMap::new))
        .values();
  }

  private Stream<Match> found(SearchedSupplier supplier) {
    Stream<Match> own =
        index.near(supplier).stream()
            .flatMap(
                listed ->
                    MatchRules.of(listed, supplier)
                        .map(like -> match(listed, supplier, like, Optional.empty()))
                        .stream());
    Stream<Match> held =
        ownerships.above(supplier.id(), now).stream()
            .flatMap(holder -> known.of(holder).stream().filter(Match::listsGroup))
            .map(match -> held(match, supplier));
    return Stream.concat(own, held);
  }

  /** A list that names a company with all that it holds asks about those who are held. */
  private Match held(Match listing, SearchedSupplier supplier) {
    SupplierId holder = listing.supplier().id();
    Likeness like =
        new Likeness(
            MatchRules.THRESHOLDS.review(),
            List.of(
                "it is held by %s (%s), which the list names %s"
                    .formatted(
                        listing.supplier().name(), holder, listing.entry().particulars().note())),
            List.of("the list does not name it"));
    return match(listing.listed(), supplier, like, Optional.of(holder));
  }

  private Match match(
      ListedEntry listed, SearchedSupplier supplier, Likeness like, Optional<SupplierId> holder) {
    Optional<MatchDecision> decision = words.on(listed, supplier.records());
    boolean isOver = decision.filter(it -> it.isOver(now)).isPresent();
    String id = ListIndex.matchId(listed, supplier.id());
    return new Match(id, listed, supplier.shown(), like, holder, decision, isOver);
  }

  /** By what lists, or by a person's word; that word outlives a change of the supplier's name. */
  Map<String, Untold.Wanted> wanted(Listings listings) {
    Map<String, Untold.Wanted> wanted = new TreeMap<>();
    words.last(suppliers::supplierOf).stream()
        .filter(word -> word.verdict() == Verdict.SAME)
        .forEach(
            word ->
                index
                    .entry(word.pack(), word.entry())
                    .ifPresent(
                        it -> want(it, suppliers.supplierOf(word.supplier()), listings, wanted)));
    known.all().stream()
        .filter(Match::lists)
        .forEach(match -> want(match.listed(), match.supplier().id(), listings, wanted));
    return wanted;
  }

  /** What was told of a record before it became part of the supplier stands for the supplier. */
  private void want(
      ListedEntry listed,
      SupplierId supplier,
      Listings listings,
      Map<String, Untold.Wanted> wanted) {
    List<SupplierId> told =
        suppliers.recordsOf(supplier).stream()
            .filter(record -> listings.holds(ListIndex.matchId(listed, record)))
            .toList();
    (told.isEmpty() ? List.of(supplier) : told)
        .forEach(
            record ->
                wanted.put(ListIndex.matchId(listed, record), new Untold.Wanted(listed, record)));
  }
}
