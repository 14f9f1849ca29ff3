package org.tierlight.gateway.keys;

import java.util.List;

/** Keeps key events for ever, in order. */
public interface KeyLog {

  /** All events so far. */
  List<KeyEvent> events();

  /** Adds an event; when this returns, the event survives a crash. */
  void append(KeyEvent event);
}
