package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The W3C trace context of a request; a request without one begins a trace. */
record Trace(String traceparent) {

  private static final String ATTRIBUTE = Trace.class.getName();
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  /** The same trace for everything that one request meets. */
  static Trace of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Trace known) {
      return known;
    }
    String sent = request.getHeader("traceparent");
    Trace trace = new Trace(sent != null && FORM.matcher(sent).matches() ? sent : begun());
    request.setAttribute(ATTRIBUTE, trace);
    return trace;
  }

  String traceId() {
    return traceparent.substring(3, 35);
  }

  private static String begun() {
    byte[] ids = new byte[24];
    ThreadLocalRandom.current().nextBytes(ids);
    HexFormat hex = HexFormat.of();
    return "00-" + hex.formatHex(ids, 0, 16) + "-" + hex.formatHex(ids, 16, 24) + "-01";
  }
}
