package org.tierlight.risk.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which values a figure of the parameter file may take.
 *
 * @param pointer JSON pointer; a star stands for one name
 * @param whole whether it counts days, months or years
 */
public record FigureRange(String pointer, double least, double most, boolean whole, Role role) {

  /** What a figure is there for. */
  public enum Role {
    /** The method's own; another set may state it otherwise. */
    METHOD,
    /** The method's own, but facts are folded by it: it changes with a release only. */
    FOLDING,
    /** How exactly and how fast is computed; no part of what a score means. */
    ENGINEERING
  }

  /** Beyond it a value takes hundreds of sweeps to settle. */
  private static final double MOST_PASSED = 0.95;

  /** Below 1, so that no single class of evidence is certainty (method.md section 3). */
  private static final double HIGHEST_CAP = 0.999;

  /** Section 3: no assurance takes away more of inherent risk. */
  private static final double STRONGEST_ASSURANCE = 0.8;

  /** From one part in a million on any share counts: a share has to be divided by something. */
  private static final double SMALLEST_SHARE = 1e-6;

  private static final List<FigureRange> ALL =
      List.of(
          method("/inherent/ceiling", 0.01, 0.99),
          share("/inherent/weight"),
          method("/evidence/classes/*/cap", 0, HIGHEST_CAP),
          method("/evidence/classes/*/halfLifeVoiceWeeks", 1, 5200),
          share("/evidence/indicatorWeights/*"),
          whole("/evidence/clusterDays", 0, 3650),
          whole("/evidence/retentionYears", 1, 100),
          method("/assurance/strengths/*", 0, STRONGEST_ASSURANCE),
          whole("/assurance/fadeMonths", 1, 120),
          share("/coverage/byDisclosure/*"),
          folding("/coverage/windowDays", 30, 3650),
          folding("/coverage/memoryDays", 30, 7300),
          method("/exposure/passing", 0, MOST_PASSED),
          share("/exposure/undisclosedFloor"),
          method("/linkAlert/passing", 0, MOST_PASSED),
          method("/linkAlert/fullShare", SMALLEST_SHARE, 1),
          share("/linkAlert/*"),
          share("/bands/*"),
          method("/alerts/hysteresis", 0, 0.1),
          share("/alerts/*"),
          share("/indicators/*"),
          share("/indicators/rightsRatings/*"),
          engineering("/streaming/*"),
          engineering("/explaining/*"));

  /** The range of a figure; empty where the method has no such figure. */
  public static Optional<FigureRange> of(String pointer) {
    return ALL.stream().filter(range -> range.matches(pointer)).findFirst();
  }

  /** Whether a value lies within. */
  public boolean holds(double value) {
    return value >= least && value <= most && (!whole || value == Math.rint(value));
  }

  /** The nearest value within. */
  public double nearest(double value) {
    return Math.clamp(whole ? Math.rint(value) : value, least, most);
  }

  /** The range in words. */
  public String words() {
    return String.format(
        Locale.ROOT,
        "%s from %s to %s",
        whole ? "a whole number" : "a number",
        text(least),
        text(most));
  }

  private static String text(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private boolean matches(String asked) {
    String pattern =
        String.join(
            "/",
            Arrays.stream(pointer.split("/", -1))
                .map(name -> name.equals("*") ? "[^/]+" : Pattern.quote(name))
                .toList());
    return asked.matches(pattern);
  }

  private static FigureRange share(String pointer) {
    return method(pointer, 0, 1);
  }

  private static FigureRange method(String pointer, double least, double most) {
    return new FigureRange(pointer, least, most, false, Role.METHOD);
  }

  private static FigureRange whole(String pointer, double least, double most) {
    return new FigureRange(pointer, least, most, true, Role.METHOD);
  }

  private static FigureRange folding(String pointer, double least, double most) {
    return new FigureRange(pointer, least, most, true, Role.FOLDING);
  }

  private static FigureRange engineering(String pointer) {
    return new FigureRange(pointer, 0, Integer.MAX_VALUE, false, Role.ENGINEERING);
  }
}
