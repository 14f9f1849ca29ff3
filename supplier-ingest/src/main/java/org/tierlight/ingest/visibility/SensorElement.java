package org.tierlight.ingest.visibility;

import java.util.List;
import java.util.Optional;

/** What sensors told on one occasion. */
public record SensorElement(
    Optional<SensorRecord> metadata, List<SensorRecord> reports, List<Extension> extensions) {

  public SensorElement {
    reports = List.copyOf(reports);
    extensions = List.copyOf(extensions);
  }
}
