package org.tierlight.gateway.endpoints;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierlight.gateway.keys.Scope;

/** Who may call an endpoint. */
public sealed interface Access {

  /** Anybody, without a key. */
  record Open() implements Access {}

  /** Whoever holds at least one of the scopes. */
  record AnyOf(Set<Scope> scopes) implements Access {

    public AnyOf {
      scopes = Set.copyOf(scopes);
    }

    /** Whether one of the held scopes is enough. */
    public boolean allows(Set<Scope> held) {
      return scopes.stream().anyMatch(held::contains);
    }

    /** The scopes in words, in a fixed order. */
    public String words() {
      return EnumSet.copyOf(scopes).stream()
          .map(Scope::wireName)
          .collect(Collectors.joining(" or "));
    }
  }
}
