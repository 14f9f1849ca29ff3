package org.tierlight.risk.shelf;

/** Puts files away safely. */
public interface PackKeeper extends PackStore {

  /**
   * Returns when a file lies safely under its hash.
   *
   * @return whether it did not lie there before, or not soundly
   */
  boolean keep(String sha256, byte[] file);
}
