package org.tierlight.risk.report;

import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;

/** A fact and the version that orders it among others about the same thing. */
public record DatedFact(Version version, RiskFact fact) {}
