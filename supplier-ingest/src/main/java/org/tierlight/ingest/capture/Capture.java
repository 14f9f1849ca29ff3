package org.tierlight.ingest.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.ingest.visibility.EventDocuments;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** Takes documents of events in. */
public final class Capture {

  private static final Examined TOO_LARGE =
      new Examined.Rejected(
          List.of(
              Problem.at("", ProblemCode.TOO_LONG, "is larger than a record of an event may be")));

  private final EventDocuments documents;
  private final Intake intake;

  /** A capture into the log of an intake. */
  public Capture(EventDocuments documents, Intake intake) {
    this.documents = documents;
    this.intake = intake;
  }

  /**
   * Takes a document in.
   *
   * @throws org.tierlight.ingest.intake.LogUnavailable if not all facts are known to be safe;
   *     sending the document again is safe
   */
  public Captured take(byte[] document, Origin origin, ErrorBehaviour behaviour) {
    return captured(document, origin, behaviour, examined -> intake.append(0, examined));
  }

  /** What taking it in would give, without writing anything. */
  public Captured rehearse(byte[] document, Origin origin, ErrorBehaviour behaviour) {
    return captured(document, origin, behaviour, examined -> intake.foresee(0, examined));
  }

  private interface Taking {
    List<Receipt> receipts(List<Examined> examined);
  }

  private Captured captured(
      byte[] document, Origin origin, ErrorBehaviour behaviour, Taking taking) {
    return switch (documents.read(document)) {
      case EventDocument.Unreadable(Problem problem) -> new Captured.Unreadable(problem);
      case EventDocument.Events(List<EventDocument.Each> events) -> {
        EventExaminer examiner = new EventExaminer(Lineage.of(read(events)), origin);
        List<List<Examined>> examined =
            events.stream().map(examiner::examine).map(this::holdable).toList();
        yield new Captured.Answered(answered(whole(examined, behaviour), taking));
      }
    };
  }

  /** Refused here, before any key is claimed: in the log it would fail however often it is sent. */
  private List<Examined> holdable(List<Examined> event) {
    return event.stream().allMatch(intake::holds) ? event : List.of(TOO_LARGE);
  }

  private static List<VisibilityEvent> read(List<EventDocument.Each> events) {
    return events.stream()
        .flatMap(
            each ->
                each instanceof EventDocument.Each.Read(VisibilityEvent event, var _)
                    ? Stream.of(event)
                    : Stream.of())
        .toList();
  }

  /** Where one is refused and all are to be taken or none, the others are refused with it. */
  private static List<List<Examined>> whole(
      List<List<Examined>> examined, ErrorBehaviour behaviour) {
    boolean isRefused = examined.stream().anyMatch(Capture::isRefused);
    if (!isRefused || behaviour == ErrorBehaviour.PROCEED) {
      return examined;
    }
    Examined rolledBack =
        new Examined.Rejected(
            List.of(
                Problem.at(
                    "", ProblemCode.ROLLED_BACK, "is in one document with an event refused")));
    return examined.stream().map(each -> isRefused(each) ? each : List.of(rolledBack)).toList();
  }

  private static boolean isRefused(List<Examined> event) {
    return event.getFirst() instanceof Examined.Rejected;
  }

  /** All facts of all events together, then for each event the receipt of its own. */
  private static List<Receipt> answered(List<List<Examined>> events, Taking taking) {
    List<Receipt> receipts = taking.receipts(events.stream().flatMap(List::stream).toList());
    List<Receipt> answers = new ArrayList<>(events.size());
    int first = 0;
    for (List<Examined> event : events) {
      List<Receipt> own = receipts.subList(first, first + event.size());
      answers.add(answer(answers.size(), own));
      first += event.size();
    }
    return answers;
  }

  /** A repeated event of which a fact was missing in the log is not only repeated. */
  private static Receipt answer(int index, List<Receipt> own) {
    Receipt event = own.getFirst();
    boolean isCompleted =
        event.status() == Receipt.Status.DUPLICATE
            && own.stream().anyMatch(each -> each.status() == Receipt.Status.ACCEPTED);
    return new Receipt(
        index,
        isCompleted ? Receipt.Status.ACCEPTED : event.status(),
        event.id(),
        event.event(),
        event.position(),
        event.problems(),
        event.notes(),
        IntStream.range(1, own.size()).mapToObj(place -> own.get(place).at(place - 1L)).toList());
  }
}
