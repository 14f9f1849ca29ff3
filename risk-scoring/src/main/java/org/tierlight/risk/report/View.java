package org.tierlight.risk.report;

import org.tierlight.risk.engine.SolvedWorld;

/** A solved world, and how far the facts behind it had been read. */
public record View(SolvedWorld world, Reached reached) {}
