package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tierlight.vocabulary.Position;
import org.tierlight.waiting.Wait;
import org.tierlight.waiting.WaitingReads;

/** Lets a read wait until the map has come to the positions that {@code If-Position} names. */
public final class IfPosition implements HandlerInterceptor {

  private static final String POINTER = "/" + WaitingReads.HEADER;

  private final WaitingReads reads;

  /** Waits as long as reads of the map do. */
  public IfPosition(WaitingReads reads) {
    this.reads = reads;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    return switch (reads.await(
        lines(request, WaitingReads.HEADER), lines(request, WaitingReads.PREFERENCES))) {
      case Wait.Over _ -> true;
      case Wait.TooLong(List<Position> reached) ->
          throw new Problem.NotReached(
              "The map has not come to the positions in If-Position yet. Ask again, or leave the"
                  + " header out for what is known now.",
              reached);
      case Wait.BeyondTheEnd beyond ->
          throw new Problem.NotReached(beyond.sentence(), beyond.reached());
      case Wait.Crowded crowd -> throw new Problem.TooManyWait(crowd.sentence());
      case Wait.Refused(List<Wait.Fault> faults) ->
          throw new Problem.Found(
              faults.stream().map(fault -> Problem.of(fault, POINTER)).toList());
    };
  }

  private static List<String> lines(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header));
  }
}
