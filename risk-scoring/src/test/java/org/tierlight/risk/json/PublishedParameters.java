package org.tierlight.risk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.SourceClass;

/** The parameter set that ships with the product, and variants of it for laws. */
public final class PublishedParameters {

  /** The set of version 2026-1. */
  public static final Parameters PUBLISHED = read();

  private PublishedParameters() {}

  /** The published set with another tolerance, and so many messages spent on settling. */
  public static Parameters streaming(double tolerance, int settlingMessages) {
    return streaming(tolerance, settlingMessages, PUBLISHED.streaming().sweepShare());
  }

  /** The same, sweeping as soon as a drain spent another part of the links. */
  public static Parameters streaming(double tolerance, int settlingMessages, double sweepShare) {
    Parameters.Streaming s = PUBLISHED.streaming();
    return with(
        PUBLISHED.inherent(),
        PUBLISHED.evidence(),
        PUBLISHED.coverage(),
        new Parameters.Streaming(
            tolerance, sweepShare, s.settledWithin(), settlingMessages, s.solvedWithin()));
  }

  /** The published set with another cap of one class of evidence. */
  public static Parameters withCap(SourceClass sourceClass, double cap) {
    Parameters.EvidenceRules rules = PUBLISHED.evidence();
    Map<SourceClass, Parameters.ClassRule> classes = new EnumMap<>(rules.classes());
    classes.put(
        sourceClass, new Parameters.ClassRule(cap, rules.rule(sourceClass).halfLifeVoiceWeeks()));
    return with(
        PUBLISHED.inherent(),
        new Parameters.EvidenceRules(
            classes, rules.indicatorWeights(), rules.clusterDays(), rules.retentionYears()),
        PUBLISHED.coverage(),
        PUBLISHED.streaming());
  }

  /** The published set in which inherent risk weighs otherwise. */
  public static Parameters withInherentWeight(double weight) {
    return with(
        new Parameters.Inherent(PUBLISHED.inherent().ceiling(), weight),
        PUBLISHED.evidence(),
        PUBLISHED.coverage(),
        PUBLISHED.streaming());
  }

  /** The published set that looks at another number of days of trade. */
  public static Parameters withWindow(int windowDays) {
    Parameters.Coverage c = PUBLISHED.coverage();
    return with(new Parameters.Coverage(c.byDisclosure(), windowDays, c.memoryDays()));
  }

  /** The published set that remembers for another number of days who fell silent. */
  public static Parameters withMemory(int memoryDays) {
    Parameters.Coverage c = PUBLISHED.coverage();
    return with(new Parameters.Coverage(c.byDisclosure(), c.windowDays(), memoryDays));
  }

  private static Parameters with(Parameters.Coverage coverage) {
    return with(PUBLISHED.inherent(), PUBLISHED.evidence(), coverage, PUBLISHED.streaming());
  }

  private static Parameters with(
      Parameters.Inherent inherent,
      Parameters.EvidenceRules evidence,
      Parameters.Coverage coverage,
      Parameters.Streaming streaming) {
    Parameters p = PUBLISHED;
    return new Parameters(
        p.version(),
        inherent,
        evidence,
        p.assurance(),
        coverage,
        p.exposure(),
        p.linkAlert(),
        p.bands(),
        p.alerts(),
        streaming,
        p.explaining());
  }

  private static Parameters read() {
    try (InputStream file =
        PublishedParameters.class.getResourceAsStream("/parameters/2026-1.json")) {
      return ParameterFile.read(Objects.requireNonNull(file).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
