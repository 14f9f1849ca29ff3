package org.tierlight.risk.pack;

import java.util.List;

/** A file of FollowTheMoney entities, one a line, and the lines that are none. */
public record Entities(List<Entity> entities, List<Rejected> unreadable) implements Content {

  public Entities {
    entities = List.copyOf(entities);
    unreadable = List.copyOf(unreadable);
  }
}
