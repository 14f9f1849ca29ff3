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
  public IssuedKey issue(KeyRequest request, Instant now) {
    IssuedKey key = draft(request, now);
    admit(key);
    return key;
  }

  /** A new key that opens nothing before it is admitted. */
  public IssuedKey draft(KeyRequest request, Instant now) {
    return draft(KeyText.random(random), request, now);
  }

  /**
   * The key of a text that was handed out and perhaps never admitted; empty where the text is no
   * key, or its key was admitted once: what ran out or was taken back stays dead.
   */
  public Optional<IssuedKey> draftAgain(String text, KeyRequest request, Instant now) {
    return KeyText.of(text)
        .filter(known -> log.events().stream().noneMatch(event -> isIssueOf(known.id(), event)))
        .map(known -> draft(known, request, now));
  }

  /** Lets a drafted key open what it is for; it is on disk before this returns. */
  public synchronized void admit(IssuedKey drafted) {
    record(new KeyEvent.KeyIssued(drafted.key()));
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

  private static IssuedKey draft(KeyText text, KeyRequest request, Instant now) {
    ApiKey key =
        new ApiKey(
            text.id(),
            request.name(),
            request.scopes(),
            now,
            now.plus(request.validity()),
            text.secretHash());
    return new IssuedKey(key, text.text());
  }

  private Optional<ApiKey> verify(KeyText text, Instant now) {
    return Optional.ofNullable(byId.get(text.id()))
        .filter(key -> text.hashesTo(key.secretHash()))
        .filter(key -> key.isValidAt(now));
  }

  private static boolean isIssueOf(String id, KeyEvent event) {
    return event instanceof KeyEvent.KeyIssued issued && issued.key().id().equals(id);
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
