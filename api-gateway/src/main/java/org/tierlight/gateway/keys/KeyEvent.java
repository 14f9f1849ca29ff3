package org.tierlight.gateway.keys;

import java.time.Instant;

/** What happened to a key; the keys in force are the fold of all events. */
public sealed interface KeyEvent {

  /** A key was handed out. */
  record KeyIssued(ApiKey key) implements KeyEvent {}

  /** A key was taken back. */
  record KeyRevoked(String id, Instant at) implements KeyEvent {}
}
