package org.tierlight.ingest.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Documents;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Past;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * What a sign of forced labour may hold: codes, numbers, a publisher's name and a reference to the
 * published document. There is no field in which a story or a person could be told.
 */
final class EvidenceRules {

  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "supplierId",
          "sourceClass",
          "indicator",
          "strength",
          "credibility",
          "severity",
          "observedAt",
          "source",
          "reference",
          "cluster");

  private EvidenceRules() {}

  /**
   * The statement of a form; whether it may stand, the collected problems say.
   *
   * @param evidenceId what the evidence is to be called
   * @param sender by whose API key it came in
   */
  static Optional<EvidenceStatement> check(
      Form form, Instant now, String evidenceId, String sender) {
    form.closed(KNOWN);
    Optional<SupplierId> supplier = SupplierIds.read(form.field("supplierId").required());
    Optional<SourceClass> sourceClass =
        form.field("sourceClass").required().word(SourceClass.class);
    Optional<IloIndicator> indicator = form.field("indicator").required().word(IloIndicator.class);
    Optional<BigDecimal> strength = strength(form);
    Optional<Instant> observedAt =
        Past.read(form.field("observedAt").required(), now).map(at -> earlier(at, now));
    Optional<String> source = Documents.publisher(form.field("source").required());
    Optional<String> reference = Documents.reference(form.field("reference"));
    Optional<String> cluster = Documents.name(form.field("cluster"));
    return Present.all(supplier, sourceClass, indicator, strength, observedAt, source)
        ? Optional.of(
            statement(
                new EvidenceStatement(
                    evidenceId,
                    supplier.orElseThrow(),
                    sourceClass.orElseThrow(),
                    indicator.orElseThrow(),
                    strength.orElseThrow().doubleValue(),
                    observedAt.orElseThrow(),
                    source.orElseThrow(),
                    reference.orElse(null),
                    "",
                    null,
                    sender),
                cluster))
        : Optional.empty();
  }

  /** What is dated tomorrow, where that is today already, is known today. */
  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Either the strength itself, or the two factors that it is the product of (method 3). */
  private static Optional<BigDecimal> strength(Form form) {
    Field strength = form.field("strength");
    Field credibility = form.field("credibility");
    Field severity = form.field("severity");
    if (strength.isPresent() && (credibility.isPresent() || severity.isPresent())) {
      strength.refuse(
          ProblemCode.UNKNOWN_FIELD, "stands alone, or credibility and severity without it");
    }
    if (strength.isPresent() || !(credibility.isPresent() || severity.isPresent())) {
      return part(strength.required());
    }
    Optional<BigDecimal> credible = part(credibility.required());
    Optional<BigDecimal> severe = part(severity.required());
    return credible.flatMap(one -> severe.map(one::multiply));
  }

  private static Optional<BigDecimal> part(Field field) {
    return field.decimal(BigDecimal.ZERO, BigDecimal.ONE);
  }

  private static EvidenceStatement statement(EvidenceStatement evidence, Optional<String> cluster) {
    return cluster.map(evidence::inCluster).orElseGet(() -> Clusters.join(evidence));
  }
}
