package org.tierlight.ingest.likeness;

import java.util.List;
import java.util.function.Supplier;
import org.tierlight.vocabulary.Position;

/** Lets people decide one after the other: each is answered with what was written before known. */
public final class Deciding {

  private final KnownSuppliers known;
  private final IdentityLog log;

  /** Writes to a log, and makes known what is written. */
  public Deciding(KnownSuppliers known, IdentityLog log) {
    this.known = known;
    this.log = log;
  }

  /**
   * What was answered.
   *
   * @param positions where rulings stand
   */
  public record Decided(Curation.Answer answer, List<Position> positions) {

    public Decided {
      positions = List.copyOf(positions);
    }
  }

  /** Asks, and writes what is to be. */
  public synchronized Decided decide(Supplier<Curation.Answer> asked) {
    Curation.Answer answer = asked.get();
    return switch (answer) {
      case Curation.Answer.Rulings(List<Ruling> rulings) -> new Decided(answer, written(rulings));
      case Curation.Answer.Already _, Curation.Answer.Unknown _, Curation.Answer.KeptApart _ ->
          new Decided(answer, List.of());
    };
  }

  private List<Position> written(List<Ruling> rulings) {
    List<Position> positions = log.append(rulings);
    rulings.forEach(known::take);
    return positions;
  }
}
