package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;

/** How much of what each node buys is known (method.md section 1: T, c, tau, m). */
final class Coverages {

  private final Network network;
  private final DailyTotals totals;
  private final Terms terms;
  private final Parameters.Coverage parameters;
  private long[] declared = new long[0];
  private double[] disclosed = new double[0];
  private boolean[] primary = new boolean[0];

  Coverages(Network network, DailyTotals totals, Terms terms, Parameters.Coverage parameters) {
    this.network = network;
    this.totals = totals;
    this.terms = terms;
    this.parameters = parameters;
  }

  void grow(int capacity) {
    int before = declared.length;
    declared = Arrays.copyOf(declared, capacity);
    disclosed = Arrays.copyOf(disclosed, capacity);
    primary = Arrays.copyOf(primary, capacity);
    Arrays.fill(disclosed, before, capacity, parameters.share(Profile.UNDECLARED.disclosure()));
  }

  /** Takes from a description what coverage depends on. */
  void describe(int node, Profile profile) {
    declared[node] = profile.declaredPurchases().orElse(0);
    disclosed[node] = parameters.share(profile.disclosure());
    primary[node] = profile.primaryProducer();
  }

  /** Works out c and m of a node anew. */
  void refresh(int node, int today) {
    long inbound = network.inbound(node);
    long purchases = Math.max(declared[node], totals.peak(node, today));
    double perCent = purchases == 0 ? 0 : disclosed[node] / purchases;
    boolean takesFromNature = primary[node] && !network.hasRecordedInbound(node);
    double undisclosed = takesFromNature ? 0 : Math.max(0, 1 - perCent * inbound);
    terms.coverage(node, perCent, undisclosed);
  }
}
