package org.tierlight.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.quarantine.Counts;
import org.tierlight.ingest.quarantine.Door;
import org.tierlight.ingest.quarantine.Mark;
import org.tierlight.ingest.quarantine.Page;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.ingest.quarantine.RecordId;
import org.tierlight.ingest.quarantine.Standing;
import org.tierlight.ingest.quarantine.State;

/** The list of refused records as it goes out. */
@Component
final class QuarantineViews {

  private final Quarantine records;
  private final Door door;

  QuarantineViews(Quarantine records, Door door) {
    this.records = records;
    this.door = door;
  }

  ListView list(QuarantineQuery asked) {
    Counts counts = records.counts();
    Page page = records.page(asked.query(counts.byReason().keySet()));
    return new ListView(
        page.items().stream().map(this::item).toList(),
        cursor(page.next()),
        new Total(page.total(), "EXACT"),
        CountsView.of(counts));
  }

  ItemView item(Standing record) {
    return new ItemView(
        RecordId.of(record.origin()),
        record.origin().topic(),
        record.origin().partition(),
        record.origin().offset(),
        record.state(),
        record.reason(),
        record.marks().stream().map(Mark::code).toList(),
        record.since(),
        record.tried().isPresent(),
        door.way(record));
  }

  static @Nullable String cursor(OptionalLong next) {
    return next.isPresent() ? QuarantineQuery.cursor(next.getAsLong()) : null;
  }

  /** A page; {@code counts} speak of all records, whatever was asked for. */
  record ListView(
      List<ItemView> items,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
      Total total,
      CountsView counts) {}

  record Total(long count, String kind) {}

  /**
   * A refused record in a list.
   *
   * @param reason the reason that it is counted under
   * @param reasons of all who refused it
   * @param tried whether it was tried again, and refused again
   */
  record ItemView(
      String id,
      String topic,
      int partition,
      long offset,
      State state,
      String reason,
      List<String> reasons,
      Instant setAsideAt,
      boolean tried,
      Door.Way replay) {}

  /** How many records there are, and the sum that always holds. */
  record CountsView(
      String balance,
      long setAside,
      long open,
      long replayed,
      long discarded,
      long unlisted,
      List<ReasonCount> byReason) {

    static CountsView of(Counts counts) {
      Counts.ByState all = counts.together();
      return new CountsView(
          "setAside = open + replayed + discarded",
          all.setAside(),
          all.open(),
          all.replayed(),
          all.discarded(),
          counts.unlisted(),
          counts.byReason().entrySet().stream()
              .map(entry -> ReasonCount.of(entry.getKey(), entry.getValue()))
              .toList());
    }
  }

  record ReasonCount(String reason, long setAside, long open, long replayed, long discarded) {

    static ReasonCount of(String reason, Counts.ByState counts) {
      return new ReasonCount(
          reason, counts.setAside(), counts.open(), counts.replayed(), counts.discarded());
    }
  }
}
