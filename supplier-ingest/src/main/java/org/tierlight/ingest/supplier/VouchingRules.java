package org.tierlight.ingest.supplier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Documents;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Past;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.VouchingStatement;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.SupplierId;

/** What an assurance and a report on an open channel may hold. */
final class VouchingRules {

  private static final Set<String> ASSURANCE =
      Set.of("type", "supplierId", "kind", "since", "reference");
  private static final Set<String> CHANNEL =
      Set.of("type", "supplierId", "firstWeek", "lastWeek", "accessibility", "vouchedBy");

  /** Ten years; the message takes no more. */
  private static final int MOST_WEEKS = 522;

  private VouchingRules() {}

  /** It lowers a score, so a document has to show it. */
  static Optional<VouchingStatement> checkAssurance(Form form, Instant now) {
    form.closed(ASSURANCE);
    Optional<SupplierId> supplier = SupplierIds.read(form.field("supplierId").required());
    Optional<AssuranceKind> kind = form.field("kind").required().word(AssuranceKind.class);
    Optional<Instant> since = Past.read(form.field("since").required(), now);
    Optional<String> reference = Documents.reference(form.field("reference").required());
    return supplier.isPresent() && kind.isPresent() && since.isPresent() && reference.isPresent()
        ? Optional.of(
            new VouchingStatement.Assured(supplier.get(), kind.get(), since.get(), reference.get()))
        : Optional.empty();
  }

  static Optional<VouchingStatement> checkChannel(Form form, Instant now) {
    form.closed(CHANNEL);
    Optional<SupplierId> supplier = SupplierIds.read(form.field("supplierId").required());
    Optional<IsoWeek> first = week(form.field("firstWeek").required(), now);
    Field lastField = form.field("lastWeek").required();
    Optional<IsoWeek> last = week(lastField, now);
    Optional<BigDecimal> accessibility =
        form.field("accessibility").required().decimal(BigDecimal.ZERO, BigDecimal.ONE);
    Optional<String> vouchedBy = Documents.publisher(form.field("vouchedBy").required());
    if (supplier.isEmpty()
        || first.isEmpty()
        || last.isEmpty()
        || accessibility.isEmpty()
        || vouchedBy.isEmpty()) {
      return Optional.empty();
    }
    checkSpan(lastField, first.get(), last.get());
    return Optional.of(
        new VouchingStatement.ChannelOpen(
            supplier.get(),
            first.get(),
            last.get(),
            accessibility.get().doubleValue(),
            vouchedBy.get()));
  }

  private static Optional<IsoWeek> week(Field field, Instant now) {
    return field
        .read(40, IsoWeek::ofText, ProblemCode.BAD_WEEK, "is no week of ISO 8601")
        .filter(week -> Past.check(field, start(week), now));
  }

  private static Instant start(IsoWeek week) {
    LocalDate monday = week.monday();
    return monday.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static void checkSpan(Field field, IsoWeek first, IsoWeek last) {
    if (last.compareTo(first) < 0) {
      field.refuse(ProblemCode.BAD_SPAN, "lies before the first week");
    } else if (first.weeksUntil(last) >= MOST_WEEKS) {
      field.refuse(ProblemCode.BAD_SPAN, "lies more than ten years after the first week");
    }
  }
}
