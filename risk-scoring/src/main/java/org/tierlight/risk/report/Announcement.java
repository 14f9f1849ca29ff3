package org.tierlight.risk.report;

import java.util.List;
import org.tierlight.risk.alert.Told;
import org.tierlight.vocabulary.SupplierId;

/** What is to be told of one supplier: first its alerts, then its score. */
public record Announcement(SupplierId supplier, Told told, List<AlertReport> alerts) {

  public Announcement {
    alerts = List.copyOf(alerts);
  }
}
