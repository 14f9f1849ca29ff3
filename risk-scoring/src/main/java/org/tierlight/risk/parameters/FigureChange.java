package org.tierlight.risk.parameters;

/**
 * One figure that a set states otherwise than the set it builds on.
 *
 * @param pointer where the figure stands in the parameter file, as a JSON pointer
 * @param policy whether the number itself has no source and is for an expert panel to set
 * @param source the reason: where the law or the study says so
 */
public record FigureChange(String pointer, double value, boolean policy, String source) {

  /**
   * @throws IllegalArgumentException if the value is no finite number or the reason is missing
   */
  public FigureChange {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a figure is a finite number");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("a figure that differs has a reason");
    }
  }
}
