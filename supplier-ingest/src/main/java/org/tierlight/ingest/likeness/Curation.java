package org.tierlight.ingest.likeness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.identity.Decision;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** What people decide about records. Nothing is written here: an answer says what is to be. */
public final class Curation {

  private final KnownSuppliers known;

  /** Over what is known. */
  public Curation(KnownSuppliers known) {
    this.known = known;
  }

  /** What a person said, and when. */
  public record Said(String by, String reason, Instant at) {}

  /** What follows from it. */
  public sealed interface Answer {

    /** These rulings are to be written. */
    record Rulings(List<Ruling> rulings) implements Answer {

      public Rulings {
        rulings = List.copyOf(rulings);
      }
    }

    /** It is so already. */
    record Already() implements Answer {}

    /** A record is not known. */
    record Unknown(SupplierId record) implements Answer {}

    /** People said that the two are not one. */
    record KeptApart(List<Ruling> because) implements Answer {

      public KeptApart {
        because = List.copyOf(because);
      }
    }
  }

  /** The supplier of one record becomes part of the supplier of another. */
  public Answer merge(SupplierId record, SupplierId into, Said said) {
    Optional<Answer> unknown = unknown(record, into);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    if (known.areOne(record, into)) {
      return new Answer.Already();
    }
    List<Ruling> apart = known.keptApart(record, into);
    return apart.isEmpty()
        ? new Answer.Rulings(List.of(ruling(record, into, Relation.SAME, said)))
        : new Answer.KeptApart(apart);
  }

  /** The one whose id is kept is chosen as a rule would. */
  public Answer mergeEither(SupplierId record, SupplierId other, Said said) {
    return unknown(record, other)
        .orElseGet(
            () ->
                known.isSenior(record, other)
                    ? merge(other, record, said)
                    : merge(record, other, said));
  }

  /** Two records are never one. */
  public Answer distinguish(SupplierId record, SupplierId other, Said said) {
    boolean isSaid =
        known
            .ruling(record, other)
            .filter(it -> it.decision().relation() == Relation.DISTINCT)
            .isPresent();
    return unknown(record, other)
        .orElseGet(
            () ->
                isSaid
                    ? new Answer.Already()
                    : new Answer.Rulings(List.of(ruling(record, other, Relation.DISTINCT, said))));
  }

  /** Whatever was ruled on two records is taken back. */
  public Answer reopen(SupplierId record, SupplierId other, Said said) {
    boolean isRuled =
        known
            .ruling(record, other)
            .filter(it -> it.decision().relation() != Relation.OPEN)
            .isPresent();
    return isRuled
        ? new Answer.Rulings(List.of(ruling(record, other, Relation.OPEN, said)))
        : new Answer.Already();
  }

  /** A record is taken out of its supplier: all that ties it to other records is taken back. */
  public Answer split(SupplierId record, Said said) {
    List<Ruling> ties = known.ties(record);
    if (known.record(record).isEmpty() && ties.isEmpty()) {
      return new Answer.Unknown(record);
    }
    List<Ruling> taken = new ArrayList<>();
    for (Ruling tie : ties) {
      taken.add(ruling(tie.record(), tie.other(), Relation.OPEN, said));
    }
    return taken.isEmpty() ? new Answer.Already() : new Answer.Rulings(taken);
  }

  private Optional<Answer> unknown(SupplierId record, SupplierId other) {
    if (known.record(record).isEmpty()) {
      return Optional.of(new Answer.Unknown(record));
    }
    return known.record(other).isEmpty()
        ? Optional.of(new Answer.Unknown(other))
        : Optional.empty();
  }

  private Ruling ruling(SupplierId record, SupplierId other, Relation relation, Said said) {
    Instant at = moment(record, other, said.at());
    String id = "said-" + Fingerprint.of(record + "\n" + other + "\n" + relation + "\n" + at).hex();
    return new Ruling(
        new Decision(record, other, relation, true, at, id),
        said.by(),
        said.reason(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** Later than what it replaces and than both records came, whatever the clocks say. */
  private Instant moment(SupplierId record, SupplierId other, Instant now) {
    Stream<Instant> described =
        Stream.of(record, other)
            .flatMap(it -> known.record(it).stream())
            .map(it -> it.since().appended());
    Stream<Instant> held = known.ruling(record, other).stream().map(it -> it.version().time());
    return Stream.concat(described, held)
        .map(before -> before.plusMillis(1))
        .filter(now::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(now);
  }
}
