package org.tierlight.graph.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.vocabulary.Position;
import org.tierlight.waiting.Arrivals;
import org.tierlight.waiting.Wait;

/** Says of a position whether the map holds it; for the gateway only, which does not route it. */
@RestController
public final class AppliedController {

  private final Arrivals arrivals;
  private final Predicate<Position> isRead;

  /** Answers from arrivals. */
  public AppliedController(Arrivals arrivals, Predicate<Position> isRead) {
    this.arrivals = arrivals;
    this.isRead = isRead;
  }

  /** Whether what stands there is on the map. */
  @GetMapping("/internal/events/{position}")
  public AppliedView applied(@PathVariable String position) {
    Position asked =
        Position.ofText(position)
            .orElseThrow(
                () ->
                    new Problem.Found(
                        List.of(Problem.of(Wait.Fault.malformed(position), "/position"))));
    return new AppliedView(state(asked));
  }

  private State state(Position position) {
    if (!isRead.test(position)) {
      return State.NOT_FOLLOWED;
    }
    return arrivals.isReached(position) ? State.YES : State.NO;
  }

  /** Whether a fact is on the map; NOT_FOLLOWED where the map is not made from its topic. */
  public enum State {
    YES,
    NO,
    NOT_FOLLOWED
  }

  /** The answer. */
  public record AppliedView(State applied) {}
}
