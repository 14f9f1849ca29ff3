package org.tierlight.risk.fact;

/** A fact and the version that orders it among others about the same thing. */
public record DatedFact(Version version, RiskFact fact) {}
