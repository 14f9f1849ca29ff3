package org.tierlight.gateway.endpoints;

import java.util.List;

/** What the table says about a request. */
public sealed interface Match {

  /** The path is answered. */
  record Found(Endpoint endpoint) implements Match {}

  /** The path is known, the method is not. */
  record WrongMethod(List<String> allowed) implements Match {

    public WrongMethod {
      allowed = List.copyOf(allowed);
    }
  }

  /** Nobody answers such a path. */
  record UnknownPath() implements Match {}
}
