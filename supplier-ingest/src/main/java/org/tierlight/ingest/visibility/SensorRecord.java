package org.tierlight.ingest.visibility;

import java.util.List;
import java.util.Map;

/** The metadata of a sensor element or one of its reports. */
public record SensorRecord(Map<SensorField, Datum> fields, List<Extension> extensions) {

  public SensorRecord {
    fields = Map.copyOf(fields);
    extensions = List.copyOf(extensions);
  }
}
