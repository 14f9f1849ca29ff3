package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.matching.Match;
import org.tierlight.risk.matching.MatchDecision;
import org.tierlight.risk.matching.Verdict;
import org.tierlight.risk.pack.Scope;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/**
 * An entry of a list that may mean a supplier, with what speaks for it and against it.
 *
 * @param nearestOther of the other suppliers that the entry may mean, the one most like it
 * @param nearestOtherEntry of the other entries that may mean the supplier, the one most like it
 * @param heldBy whom the entry names with all that it holds, where that alone speaks for it
 * @param decision the last one, also where its time is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchView(
    String id,
    Match.Status status,
    double likeness,
    Side supplier,
    Entry entry,
    List<String> reasonsFor,
    List<String> reasonsAgainst,
    @Nullable Other nearestOther,
    @Nullable OtherEntry nearestOtherEntry,
    @Nullable String heldBy,
    @Nullable Decided decision) {

  /** The supplier as it was described. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Side(String id, String name, List<String> aliases, @Nullable String country) {

    private static Side of(Match match) {
      return new Side(
          match.supplier().id().value(),
          match.supplier().name(),
          match.supplier().aliases(),
          match.supplier().country().map(Country::code).orElse(null));
    }
  }

  /** The entry as the list writes it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      String pack,
      String list,
      String edition,
      String name,
      List<String> aliases,
      List<String> countries,
      Scope scope,
      @Nullable String note,
      @Nullable LocalDate since,
      String reference) {

    private static Entry of(Match match) {
      return new Entry(
          match.list().pack(),
          match.title(),
          match.list().editionWords(),
          match.entry().name(),
          match.entry().aliases(),
          match.entry().countries().stream().map(Country::code).toList(),
          match.entry().scope(),
          Optional.of(match.entry().particulars().note())
              .filter(note -> !note.isEmpty())
              .orElse(null),
          match.entry().since().orElse(null),
          match.entry().reference());
    }
  }

  /** Another match of the same entry. */
  record Other(String id, Match.Status status, double likeness, Side supplier) {

    private static Other of(Match match) {
      return new Other(match.id(), match.status(), match.likeness(), Side.of(match));
    }
  }

  /** Another match of the same supplier. */
  record OtherEntry(String id, Match.Status status, double likeness, Entry entry) {

    private static OtherEntry of(Match match) {
      return new OtherEntry(match.id(), match.status(), match.likeness(), Entry.of(match));
    }
  }

  /** What a person decided. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decided(
      Verdict verdict, String reason, String by, Instant at, @Nullable Instant askAgainAt) {

    private static Decided of(MatchDecision decision) {
      return new Decided(
          decision.verdict(),
          decision.reason(),
          decision.by(),
          decision.at(),
          decision.askAgainAt().orElse(null));
    }
  }

  static MatchView of(
      Match match, Optional<Match> nearestOther, Optional<Match> nearestOtherEntry) {
    return new MatchView(
        match.id(),
        match.status(),
        match.likeness(),
        Side.of(match),
        Entry.of(match),
        match.forIt(),
        match.againstIt(),
        nearestOther.map(Other::of).orElse(null),
        nearestOtherEntry.map(OtherEntry::of).orElse(null),
        match.holder().map(SupplierId::value).orElse(null),
        match.decision().map(Decided::of).orElse(null));
  }
}
