package org.tierlight.ingest.submission;

import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Value;

/**
 * Under which key a submission is remembered, so that it is taken in once: the CloudEvents source
 * and id; else the request's Idempotency-Key, which belongs to one partner; else the item's own id;
 * else the digest of its body.
 *
 * @param text the whole key; never written down, only its digest is
 * @param name the part that the sender knows it by; names the event
 */
record SubmissionKey(String text, String name) {

  static SubmissionKey of(Item.Submission submission, String bodyDigest) {
    Origin origin = submission.origin();
    Origin.Event event = origin.event();
    if (event != null) {
      return keyed("event", event.source(), event.id());
    }
    String requestKey = origin.requestKey();
    if (requestKey != null) {
      return keyed("request", submission.kind().word() + " " + origin.partner(), requestKey);
    }
    String ownId = ownId(submission.body());
    return ownId != null
        ? keyed("id", submission.kind().word(), ownId)
        : keyed("body", submission.kind().word(), bodyDigest);
  }

  private static SubmissionKey keyed(String how, String scope, String name) {
    return new SubmissionKey(how + "\n" + scope + "\n" + name, name);
  }

  private static @Nullable String ownId(Value body) {
    return body instanceof Value.Fields fields
            && fields.byName().get("id") instanceof Value.Text(String id)
            && !id.isBlank()
        ? id.strip()
        : null;
  }
}
