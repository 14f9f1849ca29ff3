package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.TraceParent;

/**
 * What the headers of a request say of all its items.
 *
 * @param partner the name of the API key, told by the gateway
 * @param key the Idempotency-Key
 * @param asked what the address asks
 * @param event that a body of many items is the data of
 */
record Arrival(
    String partner,
    @Nullable String key,
    Asked asked,
    TraceParent trace,
    Instant receivedAt,
    Origin.@Nullable Event event) {

  private static final Pattern PARTNER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  static Arrival of(HttpServletRequest request, Instant now) {
    return new Arrival(
        partner(request),
        key(request.getHeader("Idempotency-Key")),
        Asked.of(request),
        Trace.of(request),
        now,
        null);
  }

  /** Whose API key a request bears. */
  static String partner(HttpServletRequest request) {
    String partner = request.getHeader("Tierlight-Source");
    return partner != null && PARTNER.matcher(partner).matches() ? partner : "local";
  }

  /** Where the only item came from. */
  Origin origin() {
    return new Origin(partner, receivedAt, key, null, trace);
  }

  /** Where the item of an index came from: its key is the request's or event's with its place. */
  Origin origin(long index) {
    return new Origin(
        partner,
        receivedAt,
        key == null ? null : key + "#" + index,
        event == null
            ? null
            : new Origin.Event(event.source(), event.id() + "#" + index, event.time()),
        trace);
  }

  /** Whether nothing is to be written. */
  boolean rehearsal() {
    return asked.rehearsal();
  }

  /** The same around the data of an event. */
  Arrival within(Origin.Event around) {
    return new Arrival(partner, key, asked, trace, receivedAt, around);
  }

  private static @Nullable String key(@Nullable String sent) {
    if (sent != null && !KEY.matcher(sent).matches()) {
      throw new Unanswerable(
          ProblemType.BAD_REQUEST,
          List.of(Problem.at("", ProblemCode.MALFORMED_KEY, "the Idempotency-Key cannot be used")));
    }
    return sent;
  }
}
