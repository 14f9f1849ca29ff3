package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.capture.Captured;
import org.tierlight.ingest.capture.ErrorBehaviour;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Origin;

/** Takes the document of a request in, when the service is ready. */
@Component
final class Capturing {

  private final Capture capture;
  private final Doorkeeper door;

  Capturing(Capture capture, Doorkeeper door) {
    this.capture = capture;
    this.door = door;
  }

  /** What became of its events; ends the request where the document could not be read. */
  Captured.Answered take(HttpServletRequest request, Arrival arrival, ErrorBehaviour behaviour)
      throws IOException {
    door.checkReady();
    byte[] document = Body.whole(request);
    Origin origin = arrival.origin();
    Captured captured =
        arrival.rehearsal()
            ? capture.rehearse(document, origin, behaviour)
            : capture.take(document, origin, behaviour);
    return switch (captured) {
      case Captured.Unreadable(Problem problem) ->
          throw new Unanswerable(ProblemType.MALFORMED_SUBMISSION, List.of(problem));
      case Captured.Answered answered -> {
        if (!arrival.rehearsal()) {
          door.count("event", answered.receipts());
        }
        yield answered;
      }
    };
  }
}
