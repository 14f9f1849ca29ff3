package org.tierlight.risk.indicator;

/** The three factors that the inherent risk is made of (method section 2). */
public record InherentFactors(Factor country, Factor sector, Factor product) {}
