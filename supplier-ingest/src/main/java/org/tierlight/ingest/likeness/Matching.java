package org.tierlight.ingest.likeness;

import java.util.Comparator;
import java.util.List;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.Nearby;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.Verdict;

/** Looks a description up among the known suppliers, without deciding anything. */
public final class Matching {

  /** Below this, two have little in common. */
  private static final double LEAST = 0.4;

  private static final String NOBODY = "?";

  private final KnownSuppliers known;
  private final PartyReading reading;
  private final Thresholds thresholds;

  /** Over what is known. */
  public Matching(KnownSuppliers known, PartyReading reading, Thresholds thresholds) {
    this.known = known;
    this.reading = reading;
    this.thresholds = thresholds;
  }

  /**
   * A supplier that may be meant.
   *
   * @param likeness of the site where one is described, else of the company
   */
  public record Scored(Candidate candidate, Likeness likeness, Verdict verdict) {}

  /**
   * What was found.
   *
   * @param verdict SAME only where no other supplier is as much alike
   * @param candidates the most alike first
   */
  public record Match(Verdict verdict, List<Scored> candidates) {

    public Match {
      candidates = List.copyOf(candidates);
    }
  }

  /** Those near what is described, to be compared. */
  public Nearby near(Described sought) {
    return known.nearby(reading.read(NOBODY, sought));
  }

  /** Who is described. */
  public Match find(Nearby near, int most) {
    boolean atSite = near.sought().address().isKnown();
    List<Scored> scored =
        known.candidates(near).stream()
            .map(it -> scored(it, atSite))
            .filter(it -> it.likeness().value() >= LEAST)
            .sorted(Comparator.comparingDouble(it -> -it.likeness().value()))
            .toList();
    return new Match(verdict(scored), scored.stream().limit(most).toList());
  }

  private Scored scored(Candidate candidate, boolean atSite) {
    Likeness likeness = atSite ? candidate.site() : candidate.company();
    return new Scored(candidate, likeness, thresholds.verdict(likeness, candidate.isListed()));
  }

  private static Verdict verdict(List<Scored> scored) {
    long same = scored.stream().filter(it -> it.verdict() == Verdict.SAME).count();
    if (same > 1) {
      return Verdict.REVIEW;
    }
    return scored.isEmpty() ? Verdict.NEW : scored.getFirst().verdict();
  }
}
