package org.tierlight.ingest.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.quarantine.Body;
import org.tierlight.ingest.quarantine.Decision;
import org.tierlight.ingest.quarantine.Disclosure;
import org.tierlight.ingest.quarantine.QuarantineLog;
import org.tierlight.ingest.quarantine.RefusedRecord;
import org.tierlight.ingest.quarantine.Standing;

/** Reads from the log what may be seen of one refused record. */
@Component
final class RecordPages {

  private final QuarantineLog log;
  private final Disclosure disclosure;
  private final QuarantineViews views;

  RecordPages(QuarantineLog log, Disclosure disclosure, QuarantineViews views) {
    this.log = log;
    this.disclosure = disclosure;
    this.views = views;
  }

  /** What may be seen; empty where it has just expired. */
  Optional<RecordView> page(Standing record) {
    List<RefusedRecord> refusals =
        record.marks().stream()
            .map(mark -> log.refused(mark.offset()))
            .flatMap(Optional::stream)
            .toList();
    return refusals.stream().findFirst().map(first -> page(record, refusals, first));
  }

  private RecordView page(Standing record, List<RefusedRecord> refusals, RefusedRecord first) {
    Body body = disclosure.of(first.bytes());
    return new RecordView(
        views.item(record),
        refusals.stream()
            .map(each -> RecordView.FaultView.of(each.fault(), each.setAsideAt()))
            .toList(),
        first.headers().stream().map(this::header).toList(),
        RecordView.BodyView.of(body),
        tried(record.tried()),
        settled(record.settled()));
  }

  private RecordView.HeaderView header(RefusedRecord.Header header) {
    return new RecordView.HeaderView(
        header.name(), disclosure.showsHeader(header.name()) ? header.text() : null);
  }

  private RecordView.@Nullable TriedView tried(OptionalLong offset) {
    return decision(offset) instanceof Decision.RefusedAgain made
        ? RecordView.TriedView.of(made)
        : null;
  }

  private RecordView.@Nullable SettledView settled(OptionalLong offset) {
    return switch (decision(offset)) {
      case null -> null;
      case Decision.Replayed made -> RecordView.SettledView.of(made);
      case Decision.Discarded made -> RecordView.SettledView.of(made);
      case Decision.RefusedAgain _ -> null;
    };
  }

  private @Nullable Decision decision(OptionalLong offset) {
    return offset.isPresent() ? log.decision(offset.getAsLong()).orElse(null) : null;
  }
}
