package org.tierlight.graph.pictures;

import java.util.List;
import org.tierlight.graph.tiers.Edge;

/** The links from one spot of a picture to another, at least one. */
public record Line(String from, String to, List<Edge> links) {

  public Line {
    links = List.copyOf(links);
  }

  /** Traded over them in the window. */
  public long cents() {
    return Cents.sum(links);
  }
}
