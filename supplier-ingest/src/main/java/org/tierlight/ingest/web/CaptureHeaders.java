package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.capture.ErrorBehaviour;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** The headers of EPCIS 2.0, section 12.4. */
final class CaptureHeaders {

  private static final String BEHAVIOUR = "GS1-Capture-Error-Behaviour";

  private CaptureHeaders() {}

  /** What we speak and take. */
  static void tell(HttpServletResponse response) {
    response.setHeader("GS1-EPCIS-Version", "2.0.0");
    response.setHeader("GS1-EPCIS-Min", "1.2.0");
    response.setHeader("GS1-EPCIS-Max", "2.0.0");
    response.setHeader("GS1-CBV-Version", "2.0.0");
    response.setHeader("GS1-EPCIS-Capture-Limit", "2000");
    response.setHeader("GS1-EPCIS-Capture-File-Size-Limit", Integer.toString(Body.LARGEST));
  }

  /** What is asked for; rollback where nothing is (EPCIS 2.0, section 12.6.1). */
  static ErrorBehaviour behaviour(HttpServletRequest request) {
    @Nullable String asked = request.getHeader(BEHAVIOUR);
    return switch (asked == null ? "rollback" : asked.strip().toLowerCase(Locale.ROOT)) {
      case "rollback" -> ErrorBehaviour.ROLLBACK;
      case "proceed" -> ErrorBehaviour.PROCEED;
      default ->
          throw new Unanswerable(
              ProblemType.BAD_REQUEST,
              List.of(
                  Problem.at(
                      "",
                      ProblemCode.UNKNOWN_CODE,
                      BEHAVIOUR + " is neither rollback nor proceed")));
    };
  }
}
