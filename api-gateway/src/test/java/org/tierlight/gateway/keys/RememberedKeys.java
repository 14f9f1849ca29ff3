package org.tierlight.gateway.keys;

import java.util.ArrayList;
import java.util.List;

/** A log of keys that forgets everything with its process. */
final class RememberedKeys implements KeyLog {

  private final List<KeyEvent> events = new ArrayList<>();

  @Override
  public List<KeyEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public void append(KeyEvent event) {
    events.add(event);
  }
}
