package org.tierlight.risk.sensitivity;

/**
 * What one figure does to the scores when it alone is another.
 *
 * @param pointer where the figure stands
 * @param base what it is
 * @param value what it was changed to
 */
public record FigureEffect(String pointer, double base, double value, Shift shift) {}
