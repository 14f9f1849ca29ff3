package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.Envelope;
import org.tierlight.message.MessageType;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.alert.Watch;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.report.AlertReport;
import org.tierlight.risk.report.Announcement;
import org.tierlight.risk.report.Reached;
import org.tierlight.risk.report.Terms.Term;

/** What is told to the world as records, and what was told read back. */
public final class ScoreRecords {

  private static final String SOURCE = "/risk-scoring";

  private final String parameterVersion;
  private final long epoch;

  /**
   * Records of one life of an engine.
   *
   * @param epoch greater than that of every earlier life
   */
  public ScoreRecords(String parameterVersion, long epoch) {
    this.parameterVersion = parameterVersion;
    this.epoch = epoch;
  }

  /** The record of an alert. */
  public ProducerRecord<byte[], byte[]> alert(AlertReport report, Instant now) {
    AlertRaised raised =
        new AlertRaised(
            report.alert().id(),
            report.alert().supplier(),
            report.alert().rule(),
            now,
            report.before().map(ScoreRecords::standing).orElse(null),
            standing(report.after()),
            report.sentence(),
            report.chain().stream().map(ScoreRecords::link).toList(),
            report.terms().terms().stream().map(ScoreRecords::contribution).toList(),
            report.terms().unexplained().doubleValue());
    return FactRecords.write(
        Topic.RISK_ALERTS,
        raised.supplierId().value(),
        envelope(raised.alertId(), MessageType.ALERT_RAISED, now),
        raised);
  }

  /** The record of a score. */
  public ProducerRecord<byte[], byte[]> score(Announcement announcement, Reached reached) {
    Told told = announcement.told();
    Standing standing = told.standing();
    ScorePublished score =
        new ScorePublished(
            announcement.supplier(),
            standing.exposure(),
            standing.alertStrength(),
            standing.legalFlag(),
            standing.band(),
            standing.opaque(),
            parameterVersion,
            epoch,
            told.version(),
            reached.positions(),
            reached.at(),
            watch(told.watch()));
    String id = announcement.supplier() + "/" + epoch + "/" + told.version();
    return FactRecords.write(
        Topic.RISK_SCORES,
        announcement.supplier().value(),
        envelope(id, MessageType.SCORE_PUBLISHED, reached.at()),
        score);
  }

  /** What a published score says was told. */
  public static Told told(ScorePublished score) {
    Standing standing =
        new Standing(
            score.exposure(),
            score.alertStrength(),
            score.legalFlag(),
            score.band(),
            score.opaque());
    return new Told(standing, held(score), score.version());
  }

  private static Watch held(ScorePublished score) {
    ScorePublished.Watch held = score.watch();
    return held == null
        ? new Watch(score.band(), 0, score.legalFlag(), List.of())
        : new Watch(held.band(), held.linkLevel(), score.legalFlag(), held.officialItems());
  }

  private static Envelope envelope(String id, MessageType type, Instant now) {
    return new Envelope(id, SOURCE, type.typeName(), now, null);
  }

  private static ScorePublished.Watch watch(Watch watch) {
    return new ScorePublished.Watch(watch.band(), watch.linkLevel(), watch.officialItems());
  }

  private static AlertRaised.Standing standing(Standing standing) {
    return new AlertRaised.Standing(
        standing.exposure(),
        standing.alertStrength(),
        standing.band(),
        standing.legalFlag(),
        standing.opaque());
  }

  private static AlertRaised.ChainLink link(ChainLink link) {
    return new AlertRaised.ChainLink(link.supplier(), link.name(), link.tier(), link.share());
  }

  private static AlertRaised.Contribution contribution(Term term) {
    Contribution part = term.contribution();
    return new AlertRaised.Contribution(
        term.points().doubleValue(),
        kind(part.kind()),
        part.supplier(),
        part.supplierName(),
        part.tier(),
        part.item(),
        part.indicator(),
        part.source(),
        part.edition(),
        term.sentence());
  }

  private static AlertRaised.Contribution.Kind kind(Contribution.Kind kind) {
    return switch (kind) {
      case EVIDENCE -> AlertRaised.Contribution.Kind.EVIDENCE;
      case INHERENT -> AlertRaised.Contribution.Kind.INHERENT;
      case UNDISCLOSED -> AlertRaised.Contribution.Kind.UNDISCLOSED;
    };
  }
}
