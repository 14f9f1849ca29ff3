package org.tierlight.vocabulary;

import java.util.Locale;

/** The eleven indicators of forced labour of the ILO (2012, revised 2025). */
public enum IloIndicator {
  ABUSE_OF_VULNERABILITY,
  DECEPTION,
  RESTRICTION_OF_MOVEMENT,
  ISOLATION,
  VIOLENCE,
  INTIMIDATION_AND_THREATS,
  RETENTION_OF_DOCUMENTS,
  WITHHOLDING_OF_WAGES,
  DEBT_BONDAGE,
  ABUSIVE_CONDITIONS,
  EXCESSIVE_OVERTIME;

  /** The indicator in plain words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
