package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.Change;
import org.tierlight.risk.audit.Comparison;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.Strand;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.report.Terms;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;

/**
 * Why a score changed, as callers read it; the points of the changes sum to the difference.
 *
 * @param from absent where no fact spoke of the supplier then; it counts 0 in the difference
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiffView(
    String supplierId,
    @Nullable Side from,
    Side to,
    BigDecimal difference,
    List<Part> changes,
    String parameterVersion) {

  record Side(
      RiskView.Score score, Band band, Instant validAt, Instant knownAt, String parameterVersion) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(
      Strand cause,
      BigDecimal points,
      @Nullable String supplierId,
      @Nullable String item,
      String sentence) {}

  static DiffView of(Comparison comparison, Moment from, Moment to) {
    Comparison.Versions versions = comparison.versions();
    BigDecimal before =
        comparison.before().map(it -> Terms.points(it.exposure().mid())).orElse(BigDecimal.ZERO);
    BigDecimal difference =
        Terms.points(comparison.after().exposure().mid()).subtract(before).setScale(2);
    return new DiffView(
        comparison.supplier().value(),
        comparison.before().map(standing -> side(standing, from, versions.before())).orElse(null),
        side(comparison.after(), to, versions.after()),
        difference,
        parts(comparison.changes(), difference),
        versions.after());
  }

  private static Side side(Standing standing, Moment moment, String version) {
    return new Side(
        RiskView.score(standing.exposure()),
        standing.band(),
        moment.validAt(),
        moment.knownAt(),
        version);
  }

  private static List<Part> parts(List<Change> changes, BigDecimal difference) {
    double[] deltas = changes.stream().mapToDouble(Change::delta).toArray();
    List<BigDecimal> points = Terms.apportioned(deltas, difference);
    return IntStream.range(0, deltas.length)
        .mapToObj(k -> part(changes.get(k), points.get(k)))
        .toList();
  }

  private static Part part(Change change, BigDecimal points) {
    SupplierId supplier = change.supplier();
    return new Part(
        change.strand(),
        points,
        supplier == null ? null : supplier.value(),
        change.item(),
        change.sentence(points));
  }
}
