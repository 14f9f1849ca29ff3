package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Disclosure;

/** What coverage takes from the descriptions of suppliers. */
final class Declarations {

  private long[] purchases = new long[0];
  private Disclosure[] disclosure = new Disclosure[0];
  private boolean[] primary = new boolean[0];

  Declarations copy() {
    Declarations copy = new Declarations();
    copy.purchases = purchases.clone();
    copy.disclosure = disclosure.clone();
    copy.primary = primary.clone();
    return copy;
  }

  void grow(int capacity) {
    int before = purchases.length;
    purchases = Arrays.copyOf(purchases, capacity);
    disclosure = Arrays.copyOf(disclosure, capacity);
    Arrays.fill(disclosure, before, capacity, Profile.UNDECLARED.disclosure());
    primary = Arrays.copyOf(primary, capacity);
  }

  void describe(int node, Profile profile) {
    purchases[node] = profile.declaredPurchases().orElse(0);
    disclosure[node] = profile.disclosure();
    primary[node] = profile.primaryProducer();
  }

  /** All that a node says it buys in a year, in cents; 0 where it does not say. */
  long purchases(int node) {
    return purchases[node];
  }

  /** On what the list of a node's suppliers rests. */
  Disclosure disclosure(int node) {
    return disclosure[node];
  }

  boolean takesFromNature(int node) {
    return primary[node];
  }

  void transcribe(Transcript by) {
    purchases = by.array(purchases);
    disclosure = by.value(disclosure);
    primary = by.array(primary);
  }
}
