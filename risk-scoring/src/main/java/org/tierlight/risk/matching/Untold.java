package org.tierlight.risk.matching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SupplierId;

/** What separates the listings that stand in the log from those that should. */
record Untold(ListIndex index, Listings listings, Instant now) {

  /** An entry that names a supplier. */
  record Wanted(ListedEntry entry, SupplierId supplier) {}

  /** The facts that make up the difference, by the ids of matches. */
  List<ListingFact> facts(Map<String, Wanted> wanted) {
    return Stream.concat(
            wanted.entrySet().stream()
                .filter(each -> !listings.holds(each.getKey()))
                .map(each -> listed(each.getKey(), each.getValue())),
            listings.inForce().stream()
                .filter(told -> !wanted.containsKey(told.matchId()))
                .flatMap(this::delisted))
        .toList();
  }

  private ListingFact listed(String matchId, Wanted wanted) {
    ListedEntry entry = wanted.entry();
    Activation list = entry.list();
    Instant since =
        entry
            .entry()
            .since()
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElse(list.at());
    return new ListingFact.Listed(
        listings.next(list.pack(), matchId),
        wanted.supplier(),
        ListWords.indicator(entry.entry().subject()),
        since,
        ListWords.source(list),
        ListWords.reference(entry));
  }

  /** A list whose file is lost ends nothing. */
  private Stream<ListingFact> delisted(Listings.Told told) {
    return index
        .list(told.pack())
        .filter(list -> !index.isLost(list.pack()))
        .map(list -> delisted(told, list))
        .stream();
  }

  /**
   * An entry that stays was wrongly held to be the supplier; one that went ends with its edition.
   */
  private ListingFact delisted(Listings.Told told, Activation list) {
    boolean stays = index.has(told.pack(), told.matchId(), told.supplier());
    return new ListingFact.Delisted(
        told.evidenceId(),
        told.supplier(),
        stays ? EndReason.WITHDRAWN : EndReason.NO_LONGER_IN_FORCE,
        stays ? now : list.at(),
        ListWords.source(list),
        ListWords.edition(list));
  }
}
