package org.tierlight.risk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.report.OrderReport;
import org.tierlight.risk.report.Scoring;

/** Answers whether an order may be placed by what is known, before it is. */
@RestController
final class OrdersController {

  private final Scoring scoring;
  private final ProgressBoard board;
  private final OrderForm form;

  OrdersController(Scoring scoring, ProgressBoard board, OrderForm form) {
    this.scoring = scoring;
    this.board = board;
    this.form = form;
  }

  /** One answer, or a list of them in the order in which they were asked. */
  @PostMapping(value = "/v1/orders/check", consumes = MediaType.APPLICATION_JSON_VALUE)
  Object check(@RequestBody(required = false) byte @Nullable [] body) {
    OrderForm.Asked asked = form.read(body == null ? new byte[0] : body);
    Progress progress = board.now();
    if (!progress.hasScores()) {
      throw new Unanswered.Unavailable(progress.sentence() + " Ask again in a moment.");
    }
    OrderReport report = scoring.check(asked.orders(), progress.isStale());
    Basis basis = Basis.of(report.parameterVersion(), report.reached(), progress.isStale());
    List<OrderView> views =
        report.checks().stream().map(check -> OrderView.of(check, basis)).toList();
    return asked.isList() ? views : views.getFirst();
  }
}
