package org.tierlight.testkit.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What one supplier's own record comes to on a day (method.md section 3; ADR 0037). */
final class OwnRecord {

  private static final int RETENTION_YEARS = 6;
  private static final int FADING_MONTHS = 12;

  private final Facts facts;
  private final SupplierId supplier;
  private final LocalDate today;
  private final List<EvidenceRecorded> items;

  OwnRecord(Facts facts, SupplierId supplier, LocalDate today) {
    this.facts = facts;
    this.supplier = supplier;
    this.today = today;
    this.items = facts.evidenceOn(supplier).stream().filter(this::counts).toList();
  }

  /** e with all that decays. */
  double decayed() {
    return OwnEvidence.of(items, this::decay);
  }

  /** e as if nothing decayed. */
  double fresh() {
    return OwnEvidence.of(items);
  }

  boolean listed() {
    return items.stream().anyMatch(OwnRecord::isOfficial);
  }

  /** v: of several assurances the one that is worth most today. */
  double assurance() {
    return facts.assurancesOf(supplier).stream().mapToDouble(this::worth).max().orElse(0);
  }

  private double worth(AssuranceRecorded assured) {
    LocalDate since = Facts.day(assured.since());
    LocalDate end = since.plusMonths(FADING_MONTHS);
    if (today.isBefore(since) || !today.isBefore(end)) {
      return 0;
    }
    double left = ChronoUnit.DAYS.between(today, end);
    return full(assured.kind()) * left / ChronoUnit.DAYS.between(since, end);
  }

  private static double full(AssuranceKind kind) {
    return switch (kind) {
      case WORKER_DRIVEN_PROGRAMME -> 0.8;
      case UNANNOUNCED_INSPECTION -> 0.5;
      case ANNOUNCED_AUDIT -> 0.15;
      case SELF_DECLARATION -> 0;
    };
  }

  /** Statute ends the others; an official item ends by a record only. */
  private boolean counts(EvidenceRecorded item) {
    LocalDate observed = Facts.day(item.observedAt());
    boolean byStatute = !isOfficial(item) && !observed.plusYears(RETENTION_YEARS).isAfter(today);
    return !observed.isAfter(today) && !byStatute && !isEnded(item);
  }

  private boolean isEnded(EvidenceRecorded item) {
    Optional<EvidenceEnded> last =
        facts.endsOf(item).stream().filter(ended -> mayEnd(ended, item)).findFirst();
    return last.isPresent() && !Facts.day(last.get().endedAt()).isAfter(today);
  }

  private boolean mayEnd(EvidenceEnded ended, EvidenceRecorded item) {
    if (!facts.name(ended.supplierId()).equals(facts.name(item.supplierId()))
        || Facts.day(ended.endedAt()).isBefore(Facts.day(item.observedAt()))) {
      return false;
    }
    SourceClass by = ended.sourceClass();
    return switch (ended.reason()) {
      case REMEDIED, REFUTED -> by == SourceClass.VERIFIED || by == SourceClass.OFFICIAL;
      case WITHDRAWN -> item.sender() != null && item.sender().equals(ended.sender());
      case NO_LONGER_IN_FORCE -> by == SourceClass.OFFICIAL && isOfficial(item);
    };
  }

  private static boolean isOfficial(EvidenceRecorded item) {
    return item.sourceClass() == SourceClass.OFFICIAL;
  }

  private double decay(EvidenceRecorded item) {
    double halfLife =
        switch (item.sourceClass()) {
          case ANONYMOUS, HOTLINE -> 52;
          case CIVIL_SOCIETY, VERIFIED -> 104;
          case OFFICIAL -> Double.POSITIVE_INFINITY;
        };
    return Math.pow(0.5, voiceWeeks(Facts.day(item.observedAt())) / halfLife);
  }

  /** Weeks that are over and in which workers could speak, from the one of a day on. */
  private double voiceWeeks(LocalDate filed) {
    double weeks = 0;
    LocalDate monday = monday(filed);
    while (monday.isBefore(monday(today))) {
      weeks += facts.accessibility(supplier, monday);
      monday = monday.plusWeeks(1);
    }
    return weeks;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
