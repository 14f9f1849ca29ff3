package org.tierlight.risk.pack;

import java.util.List;
import java.util.Map;

/** One FollowTheMoney entity; all properties have several values. */
public record Entity(int line, String id, String schema, Map<String, List<String>> properties) {

  public Entity {
    properties = Map.copyOf(properties);
  }

  List<String> values(String property) {
    return properties.getOrDefault(property, List.of());
  }
}
