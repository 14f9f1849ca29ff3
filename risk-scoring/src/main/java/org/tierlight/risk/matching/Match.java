package org.tierlight.risk.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tierlight.identity.Likeness;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.risk.pack.Scope;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.vocabulary.SupplierId;

/**
 * An entry that may mean a supplier.
 *
 * @param id the same for entry and supplier through all editions of the list
 * @param like how like they are, and why
 * @param holder whom the entry names with all that it holds, where that alone speaks for it
 * @param decision of a person, where there is one
 * @param isAskedAgain whether the time is over for which that person's no holds
 */
public record Match(
    String id,
    ListedEntry listed,
    DescribedSupplier supplier,
    Likeness like,
    Optional<SupplierId> holder,
    Optional<MatchDecision> decision,
    boolean isAskedAgain) {

  /** From here on no person is asked; a name reaches it only where something else confirms it. */
  static final double AUTOMATIC_FROM = MatchRules.THRESHOLDS.ontoListed();

  /** How far it is. */
  public enum Status {
    /** A person is to decide. */
    PENDING,
    /** An exact trusted number says it, or an equal name that something else confirms. */
    AUTOMATIC,
    /** A person said so. */
    SAME,
    /** A person said that somebody else is meant. */
    NOT_SAME
  }

  /** The list as it is in force. */
  public Activation list() {
    return listed.list();
  }

  /** The entry as the list writes it. */
  public ListEntry entry() {
    return listed.entry();
  }

  /** What names the entry through all editions. */
  public String entryKey() {
    return listed.key();
  }

  /** What the list is called. */
  public String title() {
    return list().title();
  }

  /** In [0, 1] (ADR 0080): 0.99 for an exact trusted number, 0.89 at most for a name alone. */
  public double likeness() {
    return like.value();
  }

  /** Why it may be the same. */
  public List<String> forIt() {
    return like.forIt();
  }

  /** Why it may not. */
  public List<String> againstIt() {
    return like.againstIt();
  }

  /** How far it is; a person's word goes before a number, also once it is asked for again. */
  public Status status() {
    if (isAskedAgain) {
      return Status.PENDING;
    }
    return decision
        .map(Match::decided)
        .orElse(likeness() >= AUTOMATIC_FROM ? Status.AUTOMATIC : Status.PENDING);
  }

  private static Status decided(MatchDecision decision) {
    return switch (decision.verdict()) {
      case SAME -> Status.SAME;
      case NOT_SAME -> Status.NOT_SAME;
    };
  }

  /** When a decision made now is made: behind the one it replaces, even if a clock went back. */
  public Instant decidedAt(Instant now) {
    return decision.map(last -> last.at().plusMillis(1)).filter(now::isBefore).orElse(now);
  }

  /** Whether the supplier counts as listed by it. */
  boolean lists() {
    return switch (status()) {
      case AUTOMATIC, SAME -> true;
      case PENDING, NOT_SAME -> false;
    };
  }

  /** Whether it lists what the supplier holds as well. */
  boolean listsGroup() {
    return holder.isEmpty() && listed.entry().scope() == Scope.GROUP && lists();
  }
}
