package org.tierlight.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierlight.ingest.capture.Captured;
import org.tierlight.ingest.capture.ErrorBehaviour;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.receipt.Receipt;

/**
 * A capture job as EPCIS 2.0 has it (section 12.6.2), with a receipt for each event.
 *
 * @param running never true: a job is answered when all of it is in the log
 * @param errors at most a hundred of what the receipts say
 * @param notes what is to be known of the document as a whole
 */
record CaptureView(
    String captureID,
    Instant createdAt,
    Instant finishedAt,
    boolean running,
    boolean success,
    String captureErrorBehaviour,
    List<Failure> errors,
    long accepted,
    long duplicate,
    long rejected,
    List<String> notes,
    List<ReceiptView> events) {

  private static final int MOST_ERRORS = 100;
  private static final String NO_EVENTS = "The document holds no events; nothing was taken in.";

  /** One error, as problems have it. */
  record Failure(String type, String title, int status, String detail) {}

  static CaptureView of(
      String id,
      Instant createdAt,
      Instant finishedAt,
      ErrorBehaviour behaviour,
      Captured.Answered answered) {
    List<Receipt> receipts = answered.receipts();
    return new CaptureView(
        id,
        createdAt,
        finishedAt,
        false,
        answered.isSuccess(),
        behaviour.name().toLowerCase(Locale.ROOT),
        receipts.stream().flatMap(CaptureView::failures).limit(MOST_ERRORS).toList(),
        count(receipts, Receipt.Status.ACCEPTED),
        count(receipts, Receipt.Status.DUPLICATE),
        count(receipts, Receipt.Status.REJECTED),
        receipts.isEmpty() ? List.of(NO_EVENTS) : List.of(),
        receipts.stream().map(ReceiptView::of).toList());
  }

  private static long count(List<Receipt> receipts, Receipt.Status status) {
    return receipts.stream().filter(each -> each.status() == status).count();
  }

  private static Stream<Failure> failures(Receipt receipt) {
    return receipt.problems().stream().map(problem -> failure(receipt.index(), problem));
  }

  private static Failure failure(long index, Problem problem) {
    ProblemType type = ProblemType.SUBMISSION_REFUSED;
    return new Failure(
        type.address(),
        problem.code().name(),
        type.status().value(),
        "event %d, %s: %s".formatted(index, place(problem.place()), problem.message()));
  }

  private static String place(Place place) {
    return switch (place) {
      case Place.Pointer(String pointer) -> pointer.isEmpty() ? "as a whole" : pointer;
      case Place.Cell(long line, String field) -> ("line " + line + " " + field).strip();
    };
  }
}
