package org.tierlight.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.likeness.Described;
import org.tierlight.ingest.likeness.Grouped;
import org.tierlight.ingest.likeness.KnownRecord;
import org.tierlight.ingest.likeness.KnownSuppliers;
import org.tierlight.ingest.likeness.Question;
import org.tierlight.ingest.likeness.Ruling;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** Shows records, questions and decisions. */
@Component
final class IdentityViews {

  private final KnownSuppliers known;

  IdentityViews(KnownSuppliers known) {
    this.known = known;
  }

  /** A record as it was described last. */
  record RecordView(
      String id,
      String supplierId,
      String name,
      List<String> aliases,
      @Nullable String country,
      @Nullable String address,
      Map<String, String> identifiers) {}

  /** What was decided about two records, by whom and why. */
  record DecisionView(
      String recordId,
      String otherId,
      Relation relation,
      boolean byPerson,
      String by,
      String reason,
      @Nullable Double likeness,
      List<String> reasonsFor,
      List<String> reasonsAgainst,
      Instant decidedAt) {

    static DecisionView of(Ruling ruling) {
      return new DecisionView(
          ruling.record().value(),
          ruling.other().value(),
          ruling.decision().relation(),
          ruling.decision().byPerson(),
          ruling.by(),
          ruling.reason(),
          ruling.likeness().orElse(null),
          ruling.forIt(),
          ruling.againstIt(),
          ruling.decision().time());
    }
  }

  /** A merge that does not hold, and what it would go against. */
  record OverruledView(DecisionView decision, List<DecisionView> because) {}

  /** A supplier: its records, and why they are one. */
  record SupplierView(
      String supplierId,
      List<String> records,
      List<RecordView> described,
      List<DecisionView> decisions,
      List<OverruledView> overruled) {}

  /** The next candidate. */
  record Nearest(String recordId, @Nullable String name, double likeness) {}

  /**
   * Two records side by side.
   *
   * @param status OPEN, or ANSWERED once somebody decided or it cannot be any more
   */
  record ReviewView(
      String id,
      String status,
      double likeness,
      @Nullable RecordView record,
      @Nullable RecordView other,
      List<String> reasonsFor,
      List<String> reasonsAgainst,
      @Nullable Nearest nearestOther,
      @Nullable DecisionView decision,
      String by,
      Instant foundAt) {}

  SupplierView supplier(Grouped supplier) {
    return new SupplierView(
        supplier.supplier().value(),
        supplier.ids().stream().map(SupplierId::value).toList(),
        supplier.records().stream().map(it -> view(it, supplier.supplier())).toList(),
        supplier.rulings().stream().map(DecisionView::of).toList(),
        supplier.overruled().stream()
            .map(
                it ->
                    new OverruledView(
                        DecisionView.of(it.ruling()),
                        it.because().stream().map(DecisionView::of).toList()))
            .toList());
  }

  ReviewView review(Question question) {
    return new ReviewView(
        question.id(),
        known.isOpen(question) ? "OPEN" : "ANSWERED",
        question.likeness().value(),
        side(question.record()).orElse(null),
        side(question.other()).orElse(null),
        question.likeness().forIt(),
        question.likeness().againstIt(),
        question.nearest().map(this::nearest).orElse(null),
        known.ruling(question.record(), question.other()).map(DecisionView::of).orElse(null),
        question.by(),
        question.version().time());
  }

  private Nearest nearest(Question.Nearest nearest) {
    return new Nearest(
        nearest.record().value(),
        known.record(nearest.record()).map(it -> it.description().name()).orElse(null),
        nearest.likeness());
  }

  private Optional<RecordView> side(SupplierId id) {
    return known
        .record(id)
        .map(it -> view(it, known.supplier(id).map(Grouped::supplier).orElse(id)));
  }

  private static RecordView view(KnownRecord record, SupplierId supplier) {
    Described described = record.description();
    return new RecordView(
        record.id().value(),
        supplier.value(),
        described.name(),
        described.aliases(),
        described.country().map(Country::code).orElse(null),
        described.address().orElse(null),
        new TreeMap<>(described.identifiers()));
  }
}
