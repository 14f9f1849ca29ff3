package org.tierlight.graph.links;

import java.time.Instant;

/** A verified record says that the link ended. */
public record Termination(LinkKey link, Instant terminatedAt, String document) implements Word {

  @Override
  public String id() {
    return "ended " + link;
  }

  /** The same of another link, which this one is a part of. */
  Termination on(LinkKey sum) {
    return new Termination(sum, terminatedAt, document);
  }
}
