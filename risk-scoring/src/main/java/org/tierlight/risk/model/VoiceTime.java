package org.tierlight.risk.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * In which ISO weeks workers demonstrably had a safe and independent channel, and how far
 * (method.md section 3). A week that nobody reported counts 0: no channel, no decay, because
 * silence is not good news.
 *
 * @param accessibility by the Monday that begins the week, in [0, 1]
 */
public record VoiceTime(NavigableMap<LocalDate, Double> accessibility) {

  /**
   * @throws IllegalArgumentException if an accessibility lies outside [0, 1]
   */
  public VoiceTime {
    accessibility = Collections.unmodifiableNavigableMap(new TreeMap<>(accessibility));
    if (accessibility.values().stream().anyMatch(a -> !(a >= 0 && a <= 1))) {
      throw new IllegalArgumentException("an accessibility lies in [0, 1]");
    }
  }

  /** The Monday that begins the ISO week of a day. */
  public static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Voice weeks from one day to another; a week counts when it is over. */
  public double weeksBetween(LocalDate filed, LocalDate now) {
    LocalDate from = weekOf(filed);
    LocalDate to = weekOf(now);
    return from.isBefore(to)
        ? accessibility.subMap(from, to).values().stream().mapToDouble(a -> a).sum()
        : 0;
  }
}
