package org.tierlight.ingest.receipt;

/**
 * Counts what became of items, so that sent = accepted + duplicate + refused + passed over can be
 * checked.
 */
public interface Tally {

  /**
   * Counts one item.
   *
   * @param door by which it came: http or the inbound topic
   * @param kind what it speaks of
   */
  void count(String door, String kind, Receipt.Status status);
}
