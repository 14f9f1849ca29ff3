package org.tierlight.ingest.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.TraceParent;

/**
 * Where a submission came from.
 *
 * @param partner the name of the sender's API key, or of the inbound topic; scopes its keys
 * @param receivedAt when it arrived
 * @param requestKey the request's Idempotency-Key with the item's place in a list
 * @param event the CloudEvents attributes around it
 * @param trace that it belongs to
 */
public record Origin(
    String partner,
    Instant receivedAt,
    @Nullable String requestKey,
    @Nullable Event event,
    @Nullable TraceParent trace) {

  /**
   * The attributes of CloudEvents that name and date an event.
   *
   * @param time when the sender says that it happened
   */
  public record Event(String source, String id, @Nullable Instant time) {}

  /** The same for an item that its own id alone names: whatever the request is called. */
  public Origin byOwnId() {
    return new Origin(partner, receivedAt, null, null, trace);
  }

  /** The same with an event around it. */
  public Origin within(Event around, @Nullable TraceParent other) {
    return new Origin(partner, receivedAt, requestKey, around, other == null ? trace : other);
  }
}
