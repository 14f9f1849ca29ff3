package org.tierlight.gateway.keys;

import java.time.Instant;
import java.util.Set;

/**
 * What is kept of a key; the secret itself is not.
 *
 * @param name who uses it; the source of what is sent with it
 * @param secretHash SHA-256 of the secret, in hexadecimal digits
 */
public record ApiKey(
    String id,
    String name,
    Set<Scope> scopes,
    Instant createdAt,
    Instant expiresAt,
    String secretHash) {

  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  /** Whether the key has not run out yet. */
  public boolean isValidAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  boolean isAdminAt(Instant now) {
    return scopes.contains(Scope.ADMIN) && isValidAt(now);
  }
}
