package org.tierlight.risk.matching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SupplierId;

/**
 * What separates the listings that stand in the log from those that should. A list whose file is
 * lost says nothing: an earlier edition may name whom the publisher has dropped since.
 */
record Untold(ListIndex index, Listings listings, Instant now) {

  /** An entry that names a supplier. */
  record Wanted(ListedEntry entry, SupplierId supplier) {}

  /** The facts that make up the difference, by the ids of matches. */
  List<ListingFact> facts(Map<String, Wanted> wanted) {
    return Stream.concat(
            wanted.entrySet().stream()
                .filter(each -> !listings.holds(each.getKey()))
                .filter(each -> !index.isLost(each.getValue().entry().list().pack()))
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
        list.source(),
        ListWords.reference(entry));
  }

  private Stream<ListingFact> delisted(Listings.Told told) {
    return index
        .list(told.pack())
        .filter(list -> !index.isLost(list.pack()))
        .flatMap(list -> delisted(told, list))
        .stream();
  }

  /**
   * An entry that stays was wrongly held to be the supplier; one that went ends with its edition,
   * unless the entry may be in a row of it that could not be read.
   */
  private Optional<ListingFact> delisted(Listings.Told told, Activation list) {
    if (index.has(told.matchId())) {
      return Optional.of(delisted(told, list, EndReason.WITHDRAWN, now));
    }
    return index.isPartial(told.pack())
        ? Optional.empty()
        : Optional.of(delisted(told, list, EndReason.NO_LONGER_IN_FORCE, list.at()));
  }

  /** Not before it began, also where the list names a day to come: such an ending ends nothing. */
  private static ListingFact delisted(
      Listings.Told told, Activation list, EndReason reason, Instant at) {
    return new ListingFact.Delisted(
        told.evidenceId(),
        told.supplier(),
        reason,
        at.isBefore(told.since()) ? told.since() : at,
        list.source(),
        ListWords.edition(list));
  }
}
