package org.tierlight.risk.shelf;

import java.util.Optional;

/**
 * The packs that are known so far, and those that scores are made with. One thread reads the log
 * and makes scores, many look and bring files. What is brought here is known at once; scores are
 * made with it when whoever reads the facts meets it in the log, so that a snapshot of a moment
 * never holds a pack that came later. Safe for many threads.
 */
public final class PackShelf {

  private final PackAppraisals appraisals;
  private PacksInForce known = PacksInForce.NONE;
  private PacksInForce met = PacksInForce.NONE;
  private volatile PackAppraisals.InForce used;
  private boolean changed;
  private boolean caughtUp;

  /** Begins with what ships. */
  public PackShelf(PackAppraisals appraisals) {
    this.appraisals = appraisals;
    this.used = appraisals.of(PacksInForce.NONE);
  }

  /** The log tells of an activation; one that it has told of changes nothing. */
  public synchronized void put(Activation activation) {
    PacksInForce more = met.with(activation);
    changed |= !more.equals(met);
    met = more;
    known = known.with(activation);
  }

  /** An activation was written to the log, which will tell of it. */
  synchronized void written(Activation activation) {
    known = known.with(activation);
  }

  /** A file that was lost lies in its place again. */
  public synchronized void restored() {
    changed = true;
  }

  /** Whether scores are made without a file that is in force. */
  boolean lacks(String sha256) {
    return used.content().lost().stream().anyMatch(lost -> lost.wanted().sha256().equals(sha256));
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
  public PackAppraisals.InForce used() {
    return used;
  }

  /**
   * What scores are to be made with from now on; empty where nothing changed. For the one thread
   * that makes them. Files are read here, while others go on asking what is used; where that fails
   * the change is still to come.
   */
  public Optional<PackAppraisals.InForce> changed() {
    Optional<PackAppraisals.InForce> other = takenChange().map(this::appraised);
    other.ifPresent(inForce -> used = inForce);
    return other;
  }

  private PackAppraisals.InForce appraised(PacksInForce packs) {
    try {
      return appraisals.of(packs);
    } catch (RuntimeException fault) {
      changesStill();
      throw fault;
    }
  }

  private synchronized void changesStill() {
    changed = true;
  }

  private synchronized Optional<PacksInForce> takenChange() {
    Optional<PacksInForce> change = changed ? Optional.of(met) : Optional.empty();
    changed = false;
    return change;
  }
}
