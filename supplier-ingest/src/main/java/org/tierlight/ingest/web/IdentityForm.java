package org.tierlight.ingest.web;

import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Contacts;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.vocabulary.SupplierId;

/** What somebody sends who decides about records. */
final class IdentityForm {

  private static final int LONGEST_REASON = 500;
  private static final String REASON = "reason";
  private static final String RECORD = "record";

  private IdentityForm() {}

  /** Two records and why. */
  record OfTwo(SupplierId record, SupplierId other, String reason) {}

  /** A record and why. */
  record OfOne(SupplierId record, String reason) {}

  /** Whether two are the same, and why. */
  record Answered(Answer answer, String reason) {}

  /** What a person can say to a question. */
  enum Answer {
    SAME,
    NOT_SAME
  }

  /** Two different records, the other under a name. */
  static OfTwo two(Value body, String other) {
    Problems problems = new Problems(Place.Pointer::new);
    Optional<Form> form =
        Form.of(body, "", problems).map(it -> it.closed(Set.of(RECORD, other, REASON)));
    Optional<SupplierId> record = form.flatMap(it -> SupplierIds.read(it.field(RECORD).required()));
    Optional<SupplierId> second = form.flatMap(it -> SupplierIds.read(it.field(other).required()));
    Optional<String> reason = form.flatMap(IdentityForm::reason);
    if (record.isPresent() && record.equals(second)) {
      problems.refuse("/" + other, ProblemCode.SAME_SUPPLIER, "is the same record");
    }
    check(problems);
    return new OfTwo(record.orElseThrow(), second.orElseThrow(), reason.orElseThrow());
  }

  static OfOne one(Value body) {
    Problems problems = new Problems(Place.Pointer::new);
    Optional<Form> form = Form.of(body, "", problems).map(it -> it.closed(Set.of(RECORD, REASON)));
    Optional<SupplierId> record = form.flatMap(it -> SupplierIds.read(it.field(RECORD).required()));
    Optional<String> reason = form.flatMap(IdentityForm::reason);
    check(problems);
    return new OfOne(record.orElseThrow(), reason.orElseThrow());
  }

  static Answered answered(Value body) {
    Problems problems = new Problems(Place.Pointer::new);
    Optional<Form> form =
        Form.of(body, "", problems).map(it -> it.closed(Set.of("verdict", REASON)));
    Optional<Answer> answer = form.flatMap(it -> it.field("verdict").required().word(Answer.class));
    Optional<String> reason = form.flatMap(IdentityForm::reason);
    check(problems);
    return new Answered(answer.orElseThrow(), reason.orElseThrow());
  }

  private static Optional<String> reason(Form form) {
    return Contacts.without(form.field(REASON).required(), LONGEST_REASON);
  }

  private static void check(Problems problems) {
    if (!problems.refusals().isEmpty()) {
      throw new Unanswerable(ProblemType.SUBMISSION_REFUSED, problems.refusals());
    }
  }
}
