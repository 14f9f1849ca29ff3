package org.tierlight.vocabulary;

/** Why an alert is raised (method section 6). */
public enum AlertRule {
  BAND_RISEN,
  LINK_ALERT,
  LINK_ALERT_STRONG,
  LEGAL_FLAG,
  OFFICIAL_EVIDENCE
}
