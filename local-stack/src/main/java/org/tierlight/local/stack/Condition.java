package org.tierlight.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tierlight.server.Ports;

/**
 * How a part is.
 *
 * @param state in one word
 * @param reasons what the part says about itself; empty where it says nothing
 */
public record Condition(State state, String reasons) {

  /** Longer than any part takes on a machine that is up to it. */
  private static final Duration STARTING = Duration.ofMinutes(4);

  /** In one word. */
  public enum State {
    READY("ready"),
    STARTING("starting"),
    NOT_READY("not ready"),
    DOWN("down");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As people read it. */
    public String word() {
      return word;
    }
  }

  /** How a part of the local stack is now. */
  public static Condition of(Background background, Part part) throws IOException {
    int port = background.ports().of(part);
    boolean open = Ports.isOpen(port);
    if (part.isService() && open) {
      Health health = Health.of(port);
      State other = isYoung(background, part) ? State.STARTING : State.NOT_READY;
      return new Condition(health.isReady() ? State.READY : other, health.reasons());
    }
    State closed = isYoung(background, part) ? State.STARTING : State.DOWN;
    return new Condition(open ? State.READY : closed, "");
  }

  /** Whether the part, or the stack that will start it, has been running for a short time only. */
  private static boolean isYoung(Background background, Part part) throws IOException {
    Optional<Instant> own = background.startOf(part);
    Optional<Instant> start = own.isPresent() ? own : background.startOfAll();
    return start.filter(Instant.now().minus(STARTING)::isBefore).isPresent();
  }
}
