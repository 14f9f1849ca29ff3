package org.tierlight.risk.parameters;

/**
 * What is wrong with one figure of a set, and what would be right.
 *
 * @param code stable, for programs
 * @param pointer the figure's JSON pointer in the parameter file; empty for the set as a whole
 */
public record FigureProblem(String code, String pointer, String message, String hint) {}
