package org.tierlight.risk.pack;

/**
 * What should have been taken and could not be: nothing is guessed in its stead.
 *
 * @param column the column's heading; empty where the whole row is meant
 * @param reason in plain words; never holds a name or a number of a register of employers
 */
public record Rejected(Place place, String column, String reason) {

  public Rejected {
    column = ForeignText.shown(column);
    reason = ForeignText.shown(reason);
  }
}
