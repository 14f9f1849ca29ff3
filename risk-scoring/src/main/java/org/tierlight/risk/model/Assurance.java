package org.tierlight.risk.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tierlight.vocabulary.AssuranceKind;

/** Something that vouches for a supplier from a day on, and fades. */
public record Assurance(AssuranceKind kind, LocalDate since) {

  private static final int LAST_YEAR = 9999;

  /**
   * @throws IllegalArgumentException unless the year has at most four digits
   */
  public Assurance {
    if (since.getYear() < 0 || since.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a year of assurance has at most four digits");
    }
  }

  /**
   * What it is worth on a day, in [0, 0.8]: its full strength at first, falling in a straight line
   * to 0 over the parameter's calendar months (method.md section 3).
   */
  public double strengthOn(LocalDate day, Parameters.AssuranceRules rules) {
    long life = ChronoUnit.DAYS.between(since, since.plusMonths(rules.fadeMonths()));
    long age = ChronoUnit.DAYS.between(since, day);
    boolean holds = age >= 0 && age < life;
    return holds ? rules.strength(kind) * (life - age) / life : 0;
  }
}
