package org.tierlight.ingest.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Documents;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Past;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.EndStatement;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * What may be said of the end of evidence (method.md section 3). Whether it fits the item is seen
 * by who knows the item; here stands what can be seen without it.
 */
final class EndRules {

  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "evidenceId",
          "supplierId",
          "reason",
          "sourceClass",
          "endedAt",
          "source",
          "reference");

  private EndRules() {}

  /**
   * The statement of a form; whether it may stand, the collected problems say.
   *
   * @param sender by whose API key it came in
   */
  static Optional<EndStatement> check(Form form, Instant now, String sender) {
    form.closed(KNOWN);
    Optional<String> item = Documents.name(form.field("evidenceId").required());
    Optional<SupplierId> supplier = SupplierIds.read(form.field("supplierId").required());
    Optional<EndReason> reason = form.field("reason").required().word(EndReason.class);
    Field classField = form.field("sourceClass").required();
    Optional<SourceClass> sourceClass = classField.word(SourceClass.class);
    Optional<Instant> endedAt = Past.read(form.field("endedAt").required(), now);
    Optional<String> source = Documents.publisher(form.field("source").required());
    Optional<String> reference = reference(form.field("reference"), reason);
    if (!Present.all(item, supplier, reason, sourceClass, endedAt, source)) {
      return Optional.empty();
    }
    checkClass(classField, sourceClass.get(), reason.get());
    return Optional.of(
        new EndStatement(
            item.get(),
            supplier.get(),
            reason.get(),
            sourceClass.get(),
            endedAt.get(),
            source.get(),
            reference.orElse(null),
            sender));
  }

  /** Only what one took back oneself needs no document. */
  private static Optional<String> reference(Field field, Optional<EndReason> reason) {
    boolean needed = reason.filter(why -> why != EndReason.WITHDRAWN).isPresent();
    return Documents.reference(needed ? field.required() : field);
  }

  private static void checkClass(Field field, SourceClass sourceClass, EndReason reason) {
    SourceClass least =
        switch (reason) {
          case REMEDIED, REFUTED -> SourceClass.VERIFIED;
          case NO_LONGER_IN_FORCE -> SourceClass.OFFICIAL;
          case WITHDRAWN -> SourceClass.ANONYMOUS;
        };
    if (sourceClass.compareTo(least) < 0) {
      field.refuse(ProblemCode.CANNOT_END, "is too weak a class for this reason");
    }
  }
}
