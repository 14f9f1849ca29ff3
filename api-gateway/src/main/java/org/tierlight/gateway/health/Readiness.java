package org.tierlight.gateway.health;

import java.util.List;

/** Whether the gateway is of use, and which parts behind it are missing. */
public record Readiness(Status status, List<PartState> parts) {

  /** A gateway with one part missing still serves the others: only READY means everything. */
  public enum Status {
    READY,
    DEGRADED,
    UNAVAILABLE
  }

  /** Judges by the parts. */
  public static Readiness of(List<PartState> parts) {
    long available = parts.stream().filter(PartState::available).count();
    if (available == parts.size()) {
      return new Readiness(Status.READY, parts);
    }
    return new Readiness(available == 0 ? Status.UNAVAILABLE : Status.DEGRADED, parts);
  }

  public Readiness {
    parts = List.copyOf(parts);
  }
}
