package org.tierlight.ingest.idempotency;

/** What asking for a key gave. */
public sealed interface Claim {

  /** Nobody had it: it is the caller's, who must settle or release it. */
  record Fresh(Pending pending) implements Claim {}

  /** It was taken in before. */
  record Taken(Known known) implements Claim {}

  /** Somebody is taking it in just now. */
  record Elsewhere(Pending pending) implements Claim {}
}
