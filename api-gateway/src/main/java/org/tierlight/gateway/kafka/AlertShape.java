package org.tierlight.gateway.kafka;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.AlertRaised.Contribution;
import org.tierlight.message.VocabularyModule;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.json.JsonMapper;

/** An alert as callers read it: scores on the scale 0 to 100 with two decimals. */
record AlertShape(
    String id,
    SupplierId supplierId,
    @Nullable String supplierName,
    AlertRule rule,
    Instant raisedAt,
    @Nullable StandingShape before,
    StandingShape after,
    String sentence,
    List<AlertRaised.ChainLink> chain,
    List<ContributionShape> contributions,
    BigDecimal unexplained,
    long position) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new VocabularyModule())
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
          .build();

  record Score(BigDecimal low, BigDecimal mid, BigDecimal high) {}

  record StandingShape(
      Score score, BigDecimal alertStrength, Band band, boolean legalFlag, boolean opaque) {}

  record ContributionShape(
      BigDecimal points,
      Contribution.Kind kind,
      SupplierId supplierId,
      @Nullable String supplierName,
      int tier,
      @Nullable String item,
      @Nullable String indicator,
      @Nullable String source,
      @Nullable String edition,
      String sentence) {}

  static AlertShape of(AlertRaised raised, long position) {
    return new AlertShape(
        raised.alertId(),
        raised.supplierId(),
        raised.chain().isEmpty() ? null : raised.chain().getFirst().name(),
        raised.rule(),
        raised.raisedAt(),
        raised.before() == null ? null : standing(raised.before()),
        standing(raised.after()),
        raised.sentence(),
        raised.chain(),
        raised.contributions().stream().map(AlertShape::contribution).toList(),
        hundredths(raised.unexplained()),
        position);
  }

  ByteBuffer json() {
    return ByteBuffer.wrap(MAPPER.writeValueAsBytes(this));
  }

  private static StandingShape standing(AlertRaised.Standing standing) {
    return new StandingShape(
        score(standing.exposure()),
        points(standing.alertStrength()),
        standing.band(),
        standing.legalFlag(),
        standing.opaque());
  }

  private static Score score(Interval exposure) {
    return new Score(points(exposure.low()), points(exposure.mid()), points(exposure.high()));
  }

  private static ContributionShape contribution(Contribution part) {
    return new ContributionShape(
        hundredths(part.points()),
        part.kind(),
        part.supplierId(),
        part.supplierName(),
        part.tier(),
        part.item(),
        part.indicator(),
        part.source(),
        part.edition(),
        part.sentence());
  }

  private static BigDecimal points(double fraction) {
    return hundredths(fraction * 100);
  }

  private static BigDecimal hundredths(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_EVEN);
  }
}
