package org.tierlight.gateway.keys;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** The keys in force: a fold of the log, checked on every request. */
public final class Keys {

  private final KeyLog log;
  private final RandomGenerator random;
  private final Map<String, ApiKey> byId = new ConcurrentHashMap<>();

  /** What became of the wish to take a key back. */
  public enum Revocation {
    REVOKED,
    NO_SUCH_KEY,
    LAST_ADMIN
  }

  /** Takes up the keys of a log; the random source must be fit for secrets. */
  public Keys(KeyLog log, RandomGenerator random) {
    this.log = log;
    this.random = random;
    log.events().forEach(this::apply);
  }

  /** Hands a key out; it is on disk before this returns. */
  public synchronized IssuedKey issue(KeyRequest request, Instant now) {
    KeyText text = KeyText.random(random);
    ApiKey key =
        new ApiKey(
            text.id(),
            request.name(),
            request.scopes(),
            now,
            now.plus(request.validity()),
            text.secretHash());
    record(new KeyEvent.KeyIssued(key));
    return new IssuedKey(key, text.text());
  }

  /** Takes a key back; the last valid admin key stays, or nobody could issue a key again. */
  public synchronized Revocation revoke(String id, Instant now) {
    ApiKey key = byId.get(id);
    if (key == null) {
      return Revocation.NO_SUCH_KEY;
    }
    if (isLastAdmin(key, now)) {
      return Revocation.LAST_ADMIN;
    }
    record(new KeyEvent.KeyRevoked(id, now));
    return Revocation.REVOKED;
  }

  /** The valid key of a text that a caller presents. */
  public Optional<ApiKey> verify(String presented, Instant now) {
    return KeyText.of(presented).flatMap(text -> verify(text, now));
  }

  /** Whether a key may still be used. */
  public boolean isInForce(String id, Instant now) {
    ApiKey key = byId.get(id);
    return key != null && key.isValidAt(now);
  }

  /** Whether somebody can still issue keys. */
  public boolean hasAdmin(Instant now) {
    return byId.values().stream().anyMatch(key -> key.isAdminAt(now));
  }

  /** All keys that were not taken back, the newest first. */
  public List<ApiKey> all() {
    Collection<ApiKey> keys = byId.values();
    return keys.stream()
        .sorted(Comparator.comparing(ApiKey::createdAt).reversed().thenComparing(ApiKey::id))
        .toList();
  }

  private Optional<ApiKey> verify(KeyText text, Instant now) {
    return Optional.ofNullable(byId.get(text.id()))
        .filter(key -> text.hashesTo(key.secretHash()))
        .filter(key -> key.isValidAt(now));
  }

  private boolean isLastAdmin(ApiKey key, Instant now) {
    return key.isAdminAt(now)
        && byId.values().stream().filter(other -> other.isAdminAt(now)).count() == 1;
  }

  private void record(KeyEvent event) {
    log.append(event);
    apply(event);
  }

  private void apply(KeyEvent event) {
    switch (event) {
      case KeyEvent.KeyIssued issued -> byId.put(issued.key().id(), issued.key());
      case KeyEvent.KeyRevoked revoked -> byId.remove(revoked.id());
    }
  }
}
