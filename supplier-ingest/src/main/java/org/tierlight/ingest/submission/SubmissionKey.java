package org.tierlight.ingest.submission;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.ingest.supplier.SupplierFactRules;

/**
 * Under which key a submission is remembered, so that it is taken in once: the CloudEvents source
 * and id; else the request's Idempotency-Key, which belongs to one partner; else the item's own id;
 * else the digest of its body. A grievance is remembered under its receipt code.
 *
 * @param fingerprint of the whole key; the key itself is never written down
 * @param source of the event that the fact becomes
 * @param id of that event within its source
 */
public record SubmissionKey(Fingerprint fingerprint, String source, String id) {

  /**
   * Of all that is said as a supplier, ids of ownership alone are apart: the log knows the rest.
   */
  private static final String OWNERSHIP = "ownership";

  /** The key of a grievance; its fact names neither the partner nor the code. */
  public static SubmissionKey ofReceipt(String code) {
    Fingerprint fingerprint = Fingerprint.of("receipt\n" + code);
    return new SubmissionKey(fingerprint, "/grievances", fingerprint.hex());
  }

  /**
   * Under which keys something may be remembered that a sender calls by an id: the id of an event
   * within its source where that is named; else an item's own id, or an Idempotency-Key of his.
   */
  public static List<Fingerprint> called(String id, String partner, @Nullable String source) {
    if (source != null) {
      return List.of(fingerprint("event", source, id));
    }
    Stream<Fingerprint> ofKinds =
        Stream.of(Kind.SUPPLIER, Kind.SHIPMENT, Kind.EVIDENCE)
            .map(Kind::word)
            .flatMap(
                kind ->
                    Stream.of(
                        fingerprint("id", kind, id),
                        fingerprint("request", kind + " " + partner, id)));
    return Stream.concat(ofKinds, Stream.of(fingerprint("id", OWNERSHIP, id))).toList();
  }

  static SubmissionKey of(Item.Submission submission, String bodyDigest) {
    String requestKey = submission.origin().requestKey();
    return submission.kind() == Kind.GRIEVANCE && requestKey != null
        ? ofReceipt(requestKey)
        : ofOrigin(submission, requestKey, bodyDigest);
  }

  private static SubmissionKey ofOrigin(
      Item.Submission submission, @Nullable String requestKey, String bodyDigest) {
    Origin origin = submission.origin();
    Origin.Event event = origin.event();
    if (event != null) {
      return new SubmissionKey(
          fingerprint("event", event.source(), event.id()), event.source(), event.id());
    }
    String kind = submission.kind().word();
    String source = "/sources/" + origin.partner();
    if (requestKey != null) {
      Fingerprint mine = fingerprint("request", kind + " " + origin.partner(), requestKey);
      return new SubmissionKey(mine, source, requestKey);
    }
    String ownId = ownId(submission.body());
    return ownId != null
        ? new SubmissionKey(fingerprint("id", scope(submission), ownId), source, ownId)
        : new SubmissionKey(fingerprint("body", kind, bodyDigest), source, bodyDigest);
  }

  /** A link between suppliers may be called as a supplier is: it is another thing. */
  private static String scope(Item.Submission submission) {
    return submission.kind() == Kind.SUPPLIER && SupplierFactRules.isOwnership(submission.body())
        ? OWNERSHIP
        : submission.kind().word();
  }

  private static Fingerprint fingerprint(String how, String scope, String name) {
    return Fingerprint.of(how + "\n" + scope + "\n" + name);
  }

  private static @Nullable String ownId(Value body) {
    return body instanceof Value.Fields fields
            && fields.byName().get("id") instanceof Value.Text(String id)
            && !id.isBlank()
        ? id.strip()
        : null;
  }
}
