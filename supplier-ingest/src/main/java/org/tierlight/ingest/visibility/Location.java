package org.tierlight.ingest.visibility;

import java.util.List;

/** A place by its identifier. */
public record Location(String id, List<Extension> extensions) {

  public Location {
    extensions = List.copyOf(extensions);
  }
}
