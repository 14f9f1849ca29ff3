package org.tierlight.risk.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.report.Drains;
import org.tierlight.vocabulary.Position;
import org.tierlight.waiting.Arrivals;
import org.tierlight.waiting.Wait;

/**
 * Says of a position what followed from it; for the gateway only, which composes the life of an
 * event and does not route this.
 */
@RestController
@ConditionalOnProperty(name = "tierlight.risk.engine", havingValue = "array", matchIfMissing = true)
final class AppliedController {

  private final ProgressBoard board;
  private final Arrivals arrivals;
  private final Drains drains;
  private final Predicate<Position> isRead;

  AppliedController(
      ProgressBoard board, Arrivals arrivals, Drains drains, Predicate<Position> isRead) {
    this.board = board;
    this.arrivals = arrivals;
    this.drains = drains;
    this.isRead = isRead;
  }

  @GetMapping("/internal/events/{position}")
  AppliedView applied(@PathVariable String position) {
    Position asked =
        Position.ofText(position)
            .orElseThrow(
                () ->
                    new InvalidQuestion(
                        List.of(FieldProblem.of(Wait.Fault.malformed(position), "position"))));
    if (!isRead.test(asked)) {
      return AppliedView.of(AppliedView.State.NOT_FOLLOWED);
    }
    if (!board.now().hasScores()) {
      throw new Unanswered.Unavailable(board.now().sentence() + " Ask again in a moment.");
    }
    return arrivals.isReached(asked)
        ? drains.of(asked).map(AppliedView::of).orElseGet(AppliedView::forgotten)
        : AppliedView.of(AppliedView.State.NO);
  }
}
