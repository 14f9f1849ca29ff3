package org.tierlight.risk.shelf;

import java.util.Optional;

/**
 * The packs that the log has told of so far, and those that scores are made with. One thread makes
 * scores, many look and bring files. Safe for many threads.
 */
public final class PackShelf {

  private final PackAppraisals appraisals;
  private PacksInForce known = PacksInForce.NONE;
  private PackAppraisals.InForce used;
  private boolean changed;
  private boolean caughtUp;

  /** Begins with what ships. */
  public PackShelf(PackAppraisals appraisals) {
    this.appraisals = appraisals;
    this.used = appraisals.of(PacksInForce.NONE);
  }

  /** Takes in an activation; one that is known changes nothing. */
  public synchronized void put(Activation activation) {
    PacksInForce more = known.with(activation);
    changed |= !more.equals(known);
    known = more;
  }

  /** A file that was lost lies in its place again. */
  public synchronized void restored() {
    changed = true;
  }

  /** All activations that stood in the log at the start were put. */
  public synchronized void caughtUp() {
    caughtUp = true;
  }

  /** What is known; empty as long as the log was not read to its end. */
  public synchronized Optional<PacksInForce> known() {
    return caughtUp ? Optional.of(known) : Optional.empty();
  }

  /** What scores are made with. */
  public synchronized PackAppraisals.InForce used() {
    return used;
  }

  /** What scores are to be made with from now on; empty where nothing changed. */
  public synchronized Optional<PackAppraisals.InForce> changed() {
    if (!changed) {
      return Optional.empty();
    }
    changed = false;
    used = appraisals.of(known);
    return Optional.of(used);
  }
}
