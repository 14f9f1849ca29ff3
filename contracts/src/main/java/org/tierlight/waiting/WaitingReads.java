package org.tierlight.waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierlight.vocabulary.Position;

/**
 * Lets reads wait until their answers follow from the positions that {@link #HEADER} names, for at
 * most five seconds, or as long as {@code Prefer: wait=N} says, at most ten.
 */
public final class WaitingReads {

  /** Names positions, with commas between. */
  public static final String HEADER = "If-Position";

  /** Says how long to wait (RFC 7240). */
  public static final String PREFERENCES = "Prefer";

  private static final Duration USUAL = Duration.ofSeconds(5);
  private static final int LONGEST_SECONDS = 10;
  private static final int MOST_POSITIONS = 100;

  /** A quarter of what the gateway has open to a service: who waits keeps nobody from asking. */
  private static final int MOST_WAITING = 64;

  private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,9})(?:$|[,;\\s])");

  private final Arrivals arrivals;
  private final Predicate<Position> isRead;
  private final String whatIsRead;
  private final Semaphore seats = new Semaphore(MOST_WAITING);

  /**
   * Waits for arrivals of positions that are read here.
   *
   * @param whatIsRead says which those are, to whoever names another
   */
  public WaitingReads(Arrivals arrivals, Predicate<Position> isRead, String whatIsRead) {
    this.arrivals = arrivals;
    this.isRead = isRead;
    this.whatIsRead = whatIsRead;
  }

  /** Waits as the lines of the two headers say, not at all where there are none. */
  public Wait await(List<String> lines, List<String> preferences) {
    List<Position> positions = new ArrayList<>();
    List<Wait.Fault> faults = new ArrayList<>();
    for (String line : lines) {
      for (String text : line.split(",", -1)) {
        Position.ofText(text.strip())
            .ifPresentOrElse(positions::add, () -> faults.add(Wait.Fault.malformed(text.strip())));
      }
    }
    positions.stream()
        .filter(isRead.negate())
        .map(position -> Wait.Fault.notReadHere(position, whatIsRead))
        .forEach(faults::add);
    if (positions.size() > MOST_POSITIONS) {
      faults.add(Wait.Fault.tooMany(MOST_POSITIONS));
    }
    return faults.isEmpty() ? await(positions, patience(preferences)) : new Wait.Refused(faults);
  }

  private static Duration patience(List<String> preferences) {
    Matcher wait = WAIT.matcher(String.join(",", preferences));
    return wait.find()
        ? Duration.ofSeconds(Math.min(LONGEST_SECONDS, Long.parseLong(wait.group(1))))
        : USUAL;
  }

  private Wait await(List<Position> positions, Duration patience) {
    if (positions.stream().allMatch(arrivals::isReached)) {
      return new Wait.Over();
    }
    if (!seats.tryAcquire()) {
      return new Wait.Crowded();
    }
    try {
      return arrivals.await(positions, patience);
    } finally {
      seats.release();
    }
  }
}
