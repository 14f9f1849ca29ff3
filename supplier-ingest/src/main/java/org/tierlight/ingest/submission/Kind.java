package org.tierlight.ingest.submission;

import java.util.Locale;

/** What a submission speaks of. */
public enum Kind {
  SUPPLIER,
  SHIPMENT,
  EVIDENCE,
  GRIEVANCE;

  /** The kind as one small word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
