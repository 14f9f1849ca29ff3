package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import tools.jackson.databind.json.JsonMapper;

/** Answers with receipts: 202 where items were taken in, 200 after a rehearsal. */
@Component
final class Answers {

  private static final Set<ProblemCode> MALFORMED =
      Set.of(
          ProblemCode.MALFORMED_JSON,
          ProblemCode.NOT_UTF8,
          ProblemCode.TOO_DEEP,
          ProblemCode.DUPLICATE_FIELD,
          ProblemCode.MALFORMED_EVENT);

  private final JsonMapper json;

  Answers(JsonMapper json) {
    this.json = json;
  }

  /** The receipt itself; a refused item is a problem. */
  void single(Receipt receipt, Arrival arrival, HttpServletResponse response) throws IOException {
    single(receipt, null, arrival, response);
  }

  /** The receipt with the code by which it can be asked for. */
  void single(Receipt receipt, @Nullable String code, Arrival arrival, HttpServletResponse response)
      throws IOException {
    if (receipt.status() == Receipt.Status.REJECTED) {
      throw new Unanswerable(type(receipt), receipt);
    }
    write(ReceiptView.of(receipt, code), arrival, response);
  }

  /** A list of receipts, whatever they say. */
  void list(List<Receipt> receipts, Arrival arrival, HttpServletResponse response)
      throws IOException {
    write(receipts.stream().map(ReceiptView::of).toList(), arrival, response);
  }

  private void write(Object body, Arrival arrival, HttpServletResponse response)
      throws IOException {
    response.setStatus(
        arrival.rehearsal() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_ACCEPTED);
    response.setContentType("application/json");
    response.getOutputStream().write(json.writeValueAsBytes(body));
  }

  /** The problem that a refused item is. */
  static ProblemType type(Receipt receipt) {
    if (receipt.isConflict()) {
      return ProblemType.ID_CONFLICT;
    }
    List<ProblemCode> codes = receipt.problems().stream().map(problem -> problem.code()).toList();
    if (codes.stream().anyMatch(MALFORMED::contains)) {
      return ProblemType.MALFORMED_SUBMISSION;
    }
    return codes.equals(List.of(ProblemCode.NO_CONSENT))
        ? ProblemType.NO_CONSENT
        : ProblemType.SUBMISSION_REFUSED;
  }
}
