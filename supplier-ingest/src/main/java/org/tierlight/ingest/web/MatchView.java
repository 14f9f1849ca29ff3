package org.tierlight.ingest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.Verdict;
import org.tierlight.ingest.likeness.KnownRecord;
import org.tierlight.ingest.likeness.Matching;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/**
 * Who may be meant.
 *
 * @param verdict SAME, REVIEW or NEW
 * @param supplierId of the first candidate, where the verdict is SAME
 * @param nearestOther the second candidate
 */
record MatchView(
    Verdict verdict,
    @Nullable String supplierId,
    List<CandidateView> candidates,
    @Nullable Other nearestOther) {

  static MatchView of(Matching.Match match) {
    List<CandidateView> views = match.candidates().stream().map(CandidateView::of).toList();
    return new MatchView(
        match.verdict(),
        match.verdict() == Verdict.SAME ? views.getFirst().supplierId : null,
        views,
        views.size() < 2 ? null : new Other(views.get(1).supplierId, views.get(1).score));
  }

  /** The next candidate. */
  record Other(String supplierId, double score) {}

  /** How like two are, and why. */
  record LikenessView(double score, List<String> reasonsFor, List<String> reasonsAgainst) {

    static LikenessView of(Likeness likeness) {
      return new LikenessView(rounded(likeness), likeness.forIt(), likeness.againstIt());
    }
  }

  /**
   * A supplier that may be meant.
   *
   * @param records all records that are this supplier
   * @param recordId the one of them that is most alike
   * @param score of the site where an address was given, else of the company
   */
  record CandidateView(
      String supplierId,
      List<String> records,
      String recordId,
      String name,
      List<String> aliases,
      @Nullable String country,
      @Nullable String address,
      double score,
      Verdict verdict,
      boolean listed,
      LikenessView company,
      LikenessView site) {

    private static CandidateView of(Matching.Scored scored) {
      KnownRecord record = scored.candidate().record();
      return new CandidateView(
          scored.candidate().supplier().value(),
          scored.candidate().records().stream().map(SupplierId::value).toList(),
          record.id().value(),
          record.description().name(),
          record.description().aliases(),
          record.description().country().map(Country::code).orElse(null),
          record.description().address().orElse(null),
          rounded(scored.likeness()),
          scored.verdict(),
          scored.candidate().isListed(),
          LikenessView.of(scored.candidate().company()),
          LikenessView.of(scored.candidate().site()));
    }
  }

  /** Four digits; never up to a threshold that it does not reach. */
  static double rounded(Likeness likeness) {
    return Math.floor(likeness.value() * 10_000 + 1e-6) / 10_000;
  }
}
