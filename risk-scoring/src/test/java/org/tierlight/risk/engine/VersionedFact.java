package org.tierlight.risk.engine;

import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;

/** A fact as it came. */
record VersionedFact(Version version, RiskFact fact) {}
