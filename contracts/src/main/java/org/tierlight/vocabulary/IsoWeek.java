package org.tierlight.vocabulary;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/** A week of ISO 8601, written as 2026-W05: it begins on a Monday. */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

  private static final Pattern FORM = Pattern.compile("\\d{4}-W\\d{2}");
  private static final int LENGTH = "2026-W05".length();
  private static final int LAST_YEAR = 9999;

  /**
   * @throws IllegalArgumentException unless the day is a Monday of the years 0 to 9999
   */
  public IsoWeek {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on a Monday");
    }
    if (monday.getYear() < 0 || monday.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a year has at most four digits");
    }
  }

  /** The week of a day. */
  public static IsoWeek of(LocalDate day) {
    return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** The week that a text names, or empty where it names none. */
  public static Optional<IsoWeek> ofText(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      IsoWeek week = new IsoWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
      return Optional.of(week).filter(read -> read.toString().equals(text));
    } catch (DateTimeException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** How many weeks lie between this one and a later one; 0 for the same. */
  public long weeksUntil(IsoWeek later) {
    return ChronoUnit.WEEKS.between(monday, later.monday);
  }

  @Override
  public int compareTo(IsoWeek other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, LENGTH);
  }
}
