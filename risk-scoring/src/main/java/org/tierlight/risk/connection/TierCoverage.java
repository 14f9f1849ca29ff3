package org.tierlight.risk.connection;

/**
 * How much of the trace is known up to a tier, were nothing tainted and nothing lost between tiers.
 *
 * @param suppliers whose shortest way is so long
 * @param named what part of the trace comes to named suppliers of this tier
 * @param lost what part is lost just before this tier, because nobody disclosed it
 * @param known what part was not lost up to here, in [0, 1]
 */
public record TierCoverage(int tier, int suppliers, double named, double lost, double known) {}
