package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.ingest.grievance.ReceiptCodes;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.Known;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.SubmissionKey;
import org.tierlight.ingest.submission.TableRequest.Medium;

/** Takes published grievances of worker-voice partners in; nothing of a body is ever logged. */
@RestController
final class GrievanceController {

  private static final String FORMS =
      "Send one case as application/json, or a table of cases as text/csv or as a workbook "
          + "(application/vnd.openxmlformats-officedocument.spreadsheetml.sheet); uncompressed.";

  private final Reception reception;
  private final Reading reading;
  private final Doorkeeper door;
  private final Answers answers;
  private final TableBody tables;
  private final ReceiptCodes codes;
  private final Claims claims;
  private final InstantSource clock;

  GrievanceController(
      Reception reception,
      Reading reading,
      Doorkeeper door,
      Answers answers,
      TableBody tables,
      ReceiptCodes codes,
      Claims claims,
      InstantSource clock) {
    this.reception = reception;
    this.reading = reading;
    this.door = door;
    this.answers = answers;
    this.tables = tables;
    this.codes = codes;
    this.claims = claims;
    this.clock = clock;
  }

  @PostMapping("/v1/grievances")
  void report(HttpServletRequest request, HttpServletResponse response) throws IOException {
    reception.receive(
        request,
        FORMS,
        format -> {
          Arrival arrival = Arrival.of(request, clock.instant());
          arrival.asked().checkFits(format);
          String code = code(arrival);
          switch (format) {
            case JSON -> one(arrival, code, request, response);
            case TABLE -> cases(Medium.CSV, arrival, code, request, response);
            case WORKBOOK -> cases(Medium.WORKBOOK, arrival, code, request, response);
            case EVENT, EVENTS, LINES ->
                throw new Unanswerable(ProblemType.UNSUPPORTED_MEDIA_TYPE, FORMS);
          }
        });
  }

  private void one(
      Arrival arrival, String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Origin origin =
        new Origin(arrival.partner(), arrival.receivedAt(), code, null, arrival.trace());
    Item item = Item.Submission.whole(Kind.GRIEVANCE, reading.value(Body.whole(request)), origin);
    answers.single(door.one(Kind.GRIEVANCE, item, arrival), code, arrival, response);
  }

  private void cases(
      Medium medium,
      Arrival arrival,
      String code,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    tables.take(
        Kind.GRIEVANCE, medium, arrival, index -> origin(arrival, code, index), request, response);
  }

  /** Each row has its own code, so that none can be told from another's. */
  private Origin origin(Arrival arrival, String code, long index) {
    String own = codes.code(arrival.partner(), code + "#" + index);
    return new Origin(arrival.partner(), arrival.receivedAt(), own, null, arrival.trace());
  }

  @GetMapping("/v1/grievances/{receipt}")
  Standing standing(@PathVariable String receipt) {
    String code = receipt.toLowerCase(Locale.ROOT);
    door.checkReady();
    Known known =
        claims
            .peek(SubmissionKey.ofReceipt(code).fingerprint())
            .filter(_ -> ReceiptCodes.isWellFormed(code))
            .orElseThrow(() -> new Unanswerable(ProblemType.UNKNOWN_RECEIPT));
    return new Standing(code, "PUBLISHED", known.position().toString());
  }

  private String code(Arrival arrival) {
    String key = arrival.key();
    if (key == null) {
      throw new Unanswerable(
          ProblemType.BAD_REQUEST,
          List.of(Problem.at("", ProblemCode.MISSING_KEY, "a grievance needs an Idempotency-Key")));
    }
    return codes.code(arrival.partner(), key);
  }

  /**
   * Where a grievance stands.
   *
   * @param status PUBLISHED: it counts as evidence; other stages come with the privacy gate
   */
  record Standing(String receipt, String status, String position) {}
}
