package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tierlight.graph.freshness.Arrivals;
import org.tierlight.vocabulary.Position;

/**
 * Lets a read wait until the map has come to the positions that {@code If-Position} names, for at
 * most five seconds, or as long as {@code Prefer: wait=N} says.
 */
public final class IfPosition implements HandlerInterceptor {

  static final String HEADER = "If-Position";

  private static final Duration USUAL = Duration.ofSeconds(5);
  private static final int LONGEST_SECONDS = 10;
  private static final int MOST_POSITIONS = 100;

  /** A quarter of what the gateway has open to a service: who waits keeps nobody from asking. */
  private static final int MOST_WAITING = 64;

  private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,9})(?:$|[,;\\s])");

  private final Arrivals arrivals;
  private final Predicate<Position> isRead;
  private final Semaphore seats = new Semaphore(MOST_WAITING);

  /** Waits for arrivals of positions that are read here. */
  public IfPosition(Arrivals arrivals, Predicate<Position> isRead) {
    this.arrivals = arrivals;
    this.isRead = isRead;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    List<Position> positions = positions(request);
    if (!positions.isEmpty()) {
      await(positions, patience(Collections.list(request.getHeaders("Prefer"))));
    }
    return true;
  }

  private List<Position> positions(HttpServletRequest request) {
    List<Position> positions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String line : Collections.list(request.getHeaders(HEADER))) {
      for (String text : line.split(",", -1)) {
        Position.ofText(text.strip())
            .ifPresentOrElse(positions::add, () -> problems.add(malformed(text.strip())));
      }
    }
    positions.stream().filter(isRead.negate()).map(IfPosition::elsewhere).forEach(problems::add);
    if (positions.size() > MOST_POSITIONS) {
      problems.add(problem("TOO_MANY", "names too many", "at most " + MOST_POSITIONS));
    }
    if (!problems.isEmpty()) {
      throw new Problem.Found(problems);
    }
    return positions;
  }

  private static Problem malformed(String text) {
    return problem(
        "MALFORMED_POSITION",
        "holds no position: " + text.substring(0, Math.min(60, text.length())),
        "positions as receipts give them, such as facts.shipments-3@1234, with commas between");
  }

  private static Problem elsewhere(Position position) {
    return problem(
        "POSITION_NOT_READ_HERE",
        "names what this answer is not made from: " + position,
        "the map follows suppliers, shipments and who is who; leave other positions out");
  }

  private static Problem problem(String code, String message, String hint) {
    return new Problem(code, "/" + HEADER, HEADER + " " + message, hint);
  }

  private static Duration patience(List<String> preferences) {
    Matcher wait = WAIT.matcher(String.join(",", preferences));
    return wait.find()
        ? Duration.ofSeconds(Math.min(LONGEST_SECONDS, Long.parseLong(wait.group(1))))
        : USUAL;
  }

  private void await(List<Position> positions, Duration patience) {
    if (positions.stream().allMatch(arrivals::isApplied)) {
      return;
    }
    if (!seats.tryAcquire()) {
      throw new Problem.TooManyWait();
    }
    try {
      awaitSeated(positions, patience);
    } finally {
      seats.release();
    }
  }

  private void awaitSeated(List<Position> positions, Duration patience) {
    Arrivals.Arrival arrival = arrivals.at(positions);
    try {
      if (!arrival.await(patience)) {
        throw new Problem.NotReached(arrivals.reached(positions));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Problem.NotReached(arrivals.reached(positions));
    } finally {
      arrivals.leave(arrival);
    }
  }
}
