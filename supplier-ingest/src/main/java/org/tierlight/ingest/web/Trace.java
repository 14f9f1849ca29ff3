package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import org.tierlight.vocabulary.TraceParent;

/** The trace of a request; a request without one begins a trace. */
final class Trace {

  private static final String ATTRIBUTE = Trace.class.getName();

  private Trace() {}

  /** The same trace for everything that one request meets. */
  static TraceParent of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof TraceParent known) {
      return known;
    }
    TraceParent trace =
        TraceParent.ofText(request.getHeader(TraceParent.HEADER))
            .orElseGet(() -> TraceParent.begin(ThreadLocalRandom.current()));
    request.setAttribute(ATTRIBUTE, trace);
    return trace;
  }
}
