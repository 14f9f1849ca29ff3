package org.tierlight.ingest.idempotency;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Hands each key to one caller at a time. A key that is being written is neither free nor known:
 * who asks for it meanwhile waits for the writer's outcome.
 */
public final class Claims {

  private final KeyIndex index;
  private final ConcurrentMap<Fingerprint, Pending> pending = new ConcurrentHashMap<>();

  /** Claims over what is known. */
  public Claims(KeyIndex index) {
    this.index = index;
  }

  /** Asks for a key. */
  public Claim claim(Fingerprint key) {
    Pending mine = new Pending(key);
    Pending other = pending.putIfAbsent(key, mine);
    if (other != null) {
      return new Claim.Elsewhere(other);
    }
    // Looked up only now: whoever held the key before has put it into the index by this time.
    Optional<Known> known = index.find(key);
    known.ifPresent(_ -> finish(mine, known));
    return known.<Claim>map(Claim.Taken::new).orElse(new Claim.Fresh(mine));
  }

  /** What is known under a key, without asking for it. */
  public Optional<Known> peek(Fingerprint key) {
    return index.find(key);
  }

  /** The fact of a fresh key stands in the log. */
  public void settle(Pending mine, Known known) {
    index.put(mine.key(), known);
    finish(mine, Optional.of(known));
  }

  /** The fact of a fresh key could not be written. */
  public void release(Pending mine) {
    finish(mine, Optional.empty());
  }

  private void finish(Pending mine, Optional<Known> known) {
    pending.remove(mine.key(), mine);
    mine.resolve(known);
  }
}
