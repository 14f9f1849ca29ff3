package org.tierlight.risk.model;

import org.tierlight.vocabulary.Interval;

/**
 * What is known about a supplier itself, before its own suppliers are looked at.
 *
 * @param evidence e; low and mid decayed, high undecayed
 * @param inherent i
 * @param assurance v in [0, 1]; it touches inherent risk only, never evidence
 */
public record OwnRisk(Interval evidence, Interval inherent, double assurance) {

  /** r = 1 − (1 − e)(1 − β·i·(1 − v)), bound by bound (method.md section 3). */
  public Interval risk(double beta) {
    return new Interval(
        risk(evidence.low(), inherent.low(), beta),
        risk(evidence.mid(), inherent.mid(), beta),
        risk(evidence.high(), inherent.high(), beta));
  }

  /** The part of r_mid that is not evidence: r − e = (1 − e)·β·i·(1 − v). */
  public double inherentPart(double beta) {
    return (1 - evidence.mid()) * beta * inherent.mid() * (1 - assurance);
  }

  private double risk(double e, double i, double beta) {
    return 1 - (1 - e) * (1 - beta * i * (1 - assurance));
  }
}
