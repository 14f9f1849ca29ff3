package org.tierlight.risk.parameters;

/**
 * What is wrong with a proposed set, and what would be right.
 *
 * @param code stable, for programs
 * @param pointer where in the proposal, as a JSON pointer; empty for the whole
 */
public record FigureProblem(String code, String pointer, String message, String hint) {

  static FigureProblem unknownBase() {
    return new FigureProblem(
        "UNKNOWN_BASE", "/base", "no such set", "a version that GET /v1/parameters lists");
  }
}
