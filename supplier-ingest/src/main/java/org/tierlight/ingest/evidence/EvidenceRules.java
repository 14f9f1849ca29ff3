package org.tierlight.ingest.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
public final class EvidenceRules {

  private static final Set<String> KNOWN =
      Set.of(
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

  /** The name of a publisher: no sentence fits in. */
  private static final Pattern PUBLISHER = Pattern.compile("[\\p{L}\\p{N} .,&()'/:_-]{1,80}");

  /** A web address or a document number: one word. */
  private static final Pattern DOCUMENT = Pattern.compile("[\\p{Graph}]{1,300}");

  private static final Pattern CLUSTER = Pattern.compile("[A-Za-z0-9._:~-]{1,100}");

  private EvidenceRules() {}

  /**
   * The statement of a form; whether it may stand, the collected problems say.
   *
   * @param evidenceId what the evidence is to be called
   */
  public static Optional<EvidenceStatement> check(Form form, Instant now, String evidenceId) {
    form.closed(KNOWN);
    Optional<SupplierId> supplier = SupplierIds.read(form.field("supplierId").required());
    Optional<SourceClass> sourceClass =
        form.field("sourceClass").required().word(SourceClass.class);
    Optional<IloIndicator> indicator = form.field("indicator").required().word(IloIndicator.class);
    Optional<BigDecimal> strength = strength(form);
    Optional<Instant> observedAt =
        Past.read(form.field("observedAt").required(), now).map(at -> earlier(at, now));
    Optional<String> source = word(form.field("source").required(), PUBLISHER);
    Optional<String> reference = word(form.field("reference"), DOCUMENT);
    Optional<String> cluster = word(form.field("cluster"), CLUSTER);
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
                    ""),
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

  private static Optional<String> word(Field field, Pattern form) {
    return field.read(
        300,
        text -> Optional.of(text).filter(word -> form.matcher(word).matches()),
        ProblemCode.BAD_CHARACTER,
        "is longer, or has other signs than docs/messages.md names for it");
  }

  private static EvidenceStatement statement(EvidenceStatement evidence, Optional<String> cluster) {
    return evidence.inCluster(cluster.orElseGet(() -> Clusters.of(evidence)));
  }
}
