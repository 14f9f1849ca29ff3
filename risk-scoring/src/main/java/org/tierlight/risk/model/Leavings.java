package org.tierlight.risk.model;

import java.util.List;

/** What no longer counts of the evidence on a supplier, and what was said of it in vain. */
public record Leavings(List<LeftEvidence> left, List<IgnoredEnding> ignored) {

  /** Of a supplier on which there never was evidence. */
  public static final Leavings NONE = new Leavings(List.of(), List.of());

  public Leavings {
    left = List.copyOf(left);
    ignored = List.copyOf(ignored);
  }
}
