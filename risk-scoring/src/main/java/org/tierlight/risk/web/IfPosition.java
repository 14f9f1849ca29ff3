package org.tierlight.risk.web;

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
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tierlight.risk.progress.Arrivals;
import org.tierlight.vocabulary.Position;

/**
 * Lets a read wait until scores follow from the positions that {@code If-Position} names, for at
 * most five seconds, or as long as {@code Prefer: wait=N} says.
 */
@Component
@ConditionalOnProperty(name = "tierlight.risk.engine", havingValue = "array", matchIfMissing = true)
final class IfPosition implements HandlerInterceptor, WebMvcConfigurer {

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

  IfPosition(Arrivals arrivals, Predicate<Position> isRead) {
    this.arrivals = arrivals;
    this.isRead = isRead;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/v1/**");
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
    List<FieldProblem> problems = new ArrayList<>();
    for (String line : Collections.list(request.getHeaders(HEADER))) {
      for (String text : line.split(",", -1)) {
        Position.ofText(text.strip())
            .ifPresentOrElse(
                positions::add, () -> problems.add(FieldProblem.badPosition(text.strip())));
      }
    }
    positions.stream()
        .filter(isRead.negate())
        .map(position -> FieldProblem.positionElsewhere(position.toString()))
        .forEach(problems::add);
    if (positions.size() > MOST_POSITIONS) {
      problems.add(FieldProblem.tooManyPositions(MOST_POSITIONS));
    }
    if (!problems.isEmpty()) {
      throw new InvalidQuestion(problems);
    }
    return positions;
  }

  private static Duration patience(List<String> preferences) {
    Matcher wait = WAIT.matcher(String.join(",", preferences));
    return wait.find()
        ? Duration.ofSeconds(Math.min(LONGEST_SECONDS, Long.parseLong(wait.group(1))))
        : USUAL;
  }

  private void await(List<Position> positions, Duration patience) {
    if (positions.stream().allMatch(arrivals::isScored)) {
      return;
    }
    if (!seats.tryAcquire()) {
      throw new Unanswered.Unavailable(
          "Too many reads wait for a position already. Ask again in a moment, or leave If-Position"
              + " out for what is known now.");
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
        throw new Unanswered.NotReached(arrivals.reachedOf(positions));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Unanswered.NotReached(arrivals.reachedOf(positions));
    } finally {
      arrivals.leave(arrival);
    }
  }
}
