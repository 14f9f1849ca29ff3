package org.tierlight.ingest.submission;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.evidence.EvidenceFactRules;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.grievance.GrievanceRules;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.shipment.TradeRules;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.supplier.SupplierFactRules;
import org.tierlight.ingest.supplier.SupplierRules;

/** Applies the rules of its kind to a submission; total: any value is accepted or rejected. */
public final class Examiner {

  private final SupplierFactRules suppliers;
  private final TradeRules trade;
  private final GrievanceRules grievances;

  /** An examiner with the rules in force. */
  public Examiner(SupplierRules suppliers, TradeRules trade, GrievanceRules grievances) {
    this.suppliers = new SupplierFactRules(suppliers);
    this.trade = trade;
    this.grievances = grievances;
  }

  /**
   * What the rules say.
   *
   * @param now when the submission arrived; orders facts that carry no time of their own
   */
  public Examined examine(Item.Submission submission, Instant now) {
    byte[] digest = Canonical.digest(submission.body());
    SubmissionKey key = SubmissionKey.of(submission, HexFormat.of().formatHex(digest, 0, 16));
    Fingerprint fingerprint = key.fingerprint();
    Problems problems = new Problems(submission.places());
    Optional<Statement> statement =
        Form.of(submission.body(), submission.pointer(), problems)
            .flatMap(form -> check(submission, form, now, digest, fingerprint));
    if (statement.isEmpty() || !problems.refusals().isEmpty()) {
      return new Examined.Rejected(problems.refusals());
    }
    return new Examined.Accepted(
        draft(submission.origin(), key, now, fingerprint, digest, statement.get()),
        Stream.concat(submission.notes().stream(), problems.notes().stream()).toList());
  }

  private Optional<Statement> check(
      Item.Submission submission, Form form, Instant now, byte[] digest, Fingerprint key) {
    return switch (submission.kind()) {
      case SUPPLIER -> suppliers.check(form, now).map(Statement.class::cast);
      case SHIPMENT -> trade.check(form, now, () -> digest).map(Statement.class::cast);
      case EVIDENCE ->
          EvidenceFactRules.check(form, now, "ev-" + key.hex(), submission.origin().partner())
              .map(Statement.class::cast);
      case GRIEVANCE ->
          grievances
              .check(form, now, submission.origin().partner(), "ev-" + key.hex())
              .map(Statement.class::cast);
    };
  }

  private static Examined.Draft draft(
      Origin origin,
      SubmissionKey key,
      Instant now,
      Fingerprint fingerprint,
      byte[] digest,
      Statement statement) {
    Origin.Event event = origin.event();
    return new Examined.Draft(
        key.id(),
        key.source(),
        event == null || event.time() == null ? now : event.time(),
        origin.trace(),
        fingerprint,
        ByteBuffer.wrap(digest).getLong(),
        statement);
  }
}
