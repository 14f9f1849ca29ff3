package org.tierlight.risk.indicator;

import org.tierlight.vocabulary.IsicCode;

/**
 * A broad sector of the Global Estimates.
 *
 * @param firstSection first and last section letter of ISIC Rev. 4
 * @param firstDivision first and last division
 * @param adultsMillions adults in forced labour there, in millions
 * @param employmentPercent its part of all employment, in percent
 */
public record BroadSector(
    String name,
    String firstSection,
    String lastSection,
    String firstDivision,
    String lastDivision,
    double adultsMillions,
    double employmentPercent) {

  /**
   * @throws IllegalArgumentException unless people and employment are positive
   */
  public BroadSector {
    if (!(adultsMillions > 0 && employmentPercent > 0)) {
      throw new IllegalArgumentException("a sector has people and employment");
    }
  }

  boolean holds(IsicCode code) {
    return code.division()
        .map(division -> isBetween(division, firstDivision, lastDivision))
        .orElseGet(() -> isBetween(code.code(), firstSection, lastSection));
  }

  /** Adults in forced labour per worker, up to a factor that all sectors share. */
  double prevalence() {
    return adultsMillions / employmentPercent;
  }

  private static boolean isBetween(String code, String first, String last) {
    return first.compareTo(code) <= 0 && code.compareTo(last) <= 0;
  }
}
