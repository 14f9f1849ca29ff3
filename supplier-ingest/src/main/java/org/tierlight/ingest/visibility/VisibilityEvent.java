package org.tierlight.ingest.visibility;

import java.util.List;

/**
 * An event of EPCIS 2.0 by its dimensions. Identifiers are as the sender wrote them; words of a
 * vocabulary are full URIs.
 *
 * @param extensions the fields of users at the level of the event
 */
public record VisibilityEvent(
    EventType type,
    Registration registration,
    When when,
    What what,
    Where where,
    Why why,
    List<SensorElement> sensors,
    List<Extension> extensions) {

  public VisibilityEvent {
    sensors = List.copyOf(sensors);
    extensions = List.copyOf(extensions);
  }
}
