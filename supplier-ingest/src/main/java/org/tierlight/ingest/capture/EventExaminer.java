package org.tierlight.ingest.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.statement.EventStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.visibility.ErrorDeclaration;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.ingest.visibility.EventHash;
import org.tierlight.ingest.visibility.VisibilityEvent;

/**
 * Examines one event. Each of its facts has a key of its own made of the event's hash, so that a
 * document that was written in part is completed when it is sent again.
 */
final class EventExaminer {

  private final TradeOfEvents trade;
  private final Origin origin;

  EventExaminer(Lineage lineage, Origin origin) {
    this.trade = new TradeOfEvents(lineage);
    this.origin = origin;
  }

  /** The event first, then what it states; or the one refusal. */
  List<Examined> examine(EventDocument.Each each) {
    return switch (each) {
      case EventDocument.Each.Unread(Problem problem) ->
          List.of(new Examined.Rejected(List.of(problem)));
      case EventDocument.Each.Read(VisibilityEvent event, var places) ->
          examine(event, new Problems(places));
    };
  }

  private List<Examined> examine(VisibilityEvent event, Problems problems) {
    EventRules.check(event, origin.receivedAt(), problems);
    if (!problems.refusals().isEmpty()) {
      return List.of(new Examined.Rejected(problems.refusals()));
    }
    String hash = EventHash.of(event);
    List<TradeStatement> stated = trade.of(event, hash, problems);
    return event
        .registration()
        .error()
        .map(error -> takenBack(event, error, hash, stated, problems))
        .orElseGet(() -> captured(event, hash, stated, problems));
  }

  private List<Examined> captured(
      VisibilityEvent event, String hash, List<TradeStatement> stated, Problems problems) {
    Instant time = event.when().time();
    List<Examined> examined = new ArrayList<>();
    examined.add(fact(hash, "", time, new EventStatement(hash, event), problems.notes()));
    stated.forEach(each -> examined.add(fact(hash, name(each), time, each, List.of())));
    return examined;
  }

  /** What stays of it is noted at the declaration, so that this is made last. */
  private List<Examined> takenBack(
      VisibilityEvent event,
      ErrorDeclaration error,
      String hash,
      List<TradeStatement> stated,
      Problems problems) {
    List<Examined> examined = withdrawals(event, error, hash, stated, problems);
    examined.addFirst(declaration(event, error, hash, problems));
    return examined;
  }

  private Examined declaration(
      VisibilityEvent event, ErrorDeclaration error, String hash, Problems problems) {
    String what =
        String.join(
            "\n",
            error.declaredAt().toString(),
            error.reason().orElse(""),
            String.join("\n", error.correctiveEventIds().stream().sorted().toList()));
    return fact(
        hash,
        "error-" + Fingerprint.of(what).hex(),
        error.declaredAt(),
        new EventStatement(hash, event),
        problems.notes());
  }

  /** Later than the event itself, so that they hold in whatever order both come. */
  private List<Examined> withdrawals(
      VisibilityEvent event,
      ErrorDeclaration error,
      String hash,
      List<TradeStatement> stated,
      Problems problems) {
    Instant afterEvent = event.when().time().plusNanos(1);
    Instant time = error.declaredAt().isAfter(afterEvent) ? error.declaredAt() : afterEvent;
    List<Examined> withdrawals = new ArrayList<>();
    for (TradeStatement each : stated) {
      switch (each) {
        case TradeStatement.Shipment shipment ->
            withdrawals.add(fact(hash, "withdrawal", time, withdrawn(shipment), List.of()));
        case TradeStatement.Link _ ->
            problems.note(
                "/errorDeclaration",
                ProblemCode.NO_SHIPMENT,
                "ends no link: others may have named it; end it by LINK_TERMINATED and a document");
        case TradeStatement.Withdrawal _, TradeStatement.Termination _ -> {}
      }
    }
    return withdrawals;
  }

  private static TradeStatement withdrawn(TradeStatement.Shipment shipment) {
    return new TradeStatement.Withdrawal(
        shipment.shipmentId(), shipment.sellerId(), shipment.buyerId());
  }

  /** One event states at most one shipment, and one link with each seller. */
  private static String name(TradeStatement stated) {
    return stated instanceof TradeStatement.Link link ? "link-" + link.sellerId() : "shipment";
  }

  private Examined fact(
      String hash, String part, Instant time, Statement statement, List<Problem> notes) {
    String id = part.isEmpty() ? hash : hash + "#" + part;
    return new Examined.Accepted(
        new Examined.Draft(
            id,
            "/sources/" + origin.partner(),
            time,
            origin.trace(),
            Fingerprint.of("epcis\n" + id),
            body(hash),
            statement),
        notes);
  }

  /** Two events with one hash say the same: under one key there is never another body. */
  private static long body(String hash) {
    int digits = hash.indexOf(';') + 1;
    return HexFormat.fromHexDigitsToLong(hash, digits, digits + 16);
  }
}
