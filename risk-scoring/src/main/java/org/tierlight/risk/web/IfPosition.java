package org.tierlight.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tierlight.vocabulary.Position;
import org.tierlight.waiting.Arrivals;
import org.tierlight.waiting.Wait;
import org.tierlight.waiting.WaitingReads;

/** Lets a read wait until scores follow from the positions that {@code If-Position} names. */
@Component
@ConditionalOnProperty(name = "tierlight.risk.engine", havingValue = "array", matchIfMissing = true)
final class IfPosition implements HandlerInterceptor, WebMvcConfigurer {

  private final WaitingReads reads;

  IfPosition(Arrivals arrivals, Predicate<Position> isRead) {
    this.reads =
        new WaitingReads(
            arrivals,
            isRead,
            "scores follow from suppliers, shipments, evidence, packs and who is who; leave other"
                + " positions out");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/v1/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    return switch (reads.await(
        lines(request, WaitingReads.HEADER), lines(request, WaitingReads.PREFERENCES))) {
      case Wait.Over _ -> true;
      case Wait.TooLong(List<Position> reached) ->
          throw new Unanswered.NotReached(
              "The scores do not follow from the positions in If-Position yet. Ask again, or leave"
                  + " the header out for what is known now.",
              reached);
      case Wait.BeyondTheEnd beyond ->
          throw new Unanswered.NotReached(beyond.sentence(), beyond.reached());
      case Wait.Crowded crowd -> throw new Unanswered.Unavailable(crowd.sentence());
      case Wait.Refused(List<Wait.Fault> faults) ->
          throw new InvalidQuestion(
              faults.stream().map(it -> FieldProblem.of(it, WaitingReads.HEADER)).toList());
    };
  }

  private static List<String> lines(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header));
  }
}
