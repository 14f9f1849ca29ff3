package org.tierlight.ingest.supplier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Documents;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.OwnershipStatement;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/** What a link of ownership between two companies may hold. */
final class OwnershipRules {

  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "id",
          "assetId",
          "ownerId",
          "kind",
          "sharePercent",
          "since",
          "until",
          "source",
          "reference");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private OwnershipRules() {}

  /** The statement of a form; whether it may stand, the collected problems say. */
  static Optional<OwnershipStatement> check(Form form, Instant now) {
    form.closed(KNOWN);
    form.field("id").text(100);
    Optional<SupplierId> asset = SupplierIds.read(form.field("assetId").required());
    Field ownerField = form.field("ownerId").required();
    Optional<SupplierId> owner = SupplierIds.read(ownerField);
    if (owner.isPresent() && owner.equals(asset)) {
      ownerField.refuse(ProblemCode.SAME_SUPPLIER, "is the held company itself");
    }
    OwnershipKind kind = form.field("kind").word(OwnershipKind.class).orElse(OwnershipKind.OWNER);
    Optional<BigDecimal> percent = form.field("sharePercent").decimal(BigDecimal.ZERO, ALL);
    Optional<Instant> since = begun(form.field("since"), now);
    Optional<Instant> until = form.field("until").instant();
    Optional<String> source = Documents.publisher(form.field("source"));
    Optional<String> reference = Documents.reference(form.field("reference"));
    return asset.flatMap(
        held ->
            owner
                .filter(holder -> !holder.equals(held))
                .map(
                    holder ->
                        new OwnershipStatement(
                            held,
                            holder,
                            kind,
                            percent.map(OwnershipRules::share).orElse(null),
                            since.orElse(null),
                            until.orElse(null),
                            source.orElse(null),
                            reference.orElse(null))));
  }

  /** Companies are older than what else is dated here, so that only the future is refused. */
  private static Optional<Instant> begun(Field field, Instant now) {
    Optional<Instant> since = field.instant();
    if (since.isPresent() && since.get().isAfter(now.plusSeconds(86_400))) {
      field.refuse(ProblemCode.FUTURE_DATE, "lies in the future");
    }
    return since;
  }

  private static Double share(BigDecimal percent) {
    return percent.movePointLeft(2).doubleValue();
  }
}
