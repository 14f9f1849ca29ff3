package org.tierlight.risk.pack;

import java.util.List;
import java.util.Map;

/**
 * One FollowTheMoney entity; all properties have several values.
 *
 * @param dataSets that it was taken from; empty where the line does not say
 */
public record Entity(
    int line,
    String id,
    String schema,
    List<String> dataSets,
    Map<String, List<String>> properties) {

  public Entity {
    dataSets = List.copyOf(dataSets);
    properties = Map.copyOf(properties);
  }

  List<String> values(String property) {
    return properties.getOrDefault(property, List.of());
  }
}
