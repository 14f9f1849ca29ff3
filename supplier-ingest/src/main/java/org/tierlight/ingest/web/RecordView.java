package org.tierlight.ingest.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.quarantine.Body;
import org.tierlight.ingest.quarantine.Decision;
import org.tierlight.ingest.quarantine.Fault;
import org.tierlight.ingest.quarantine.Hints;

/**
 * A refused record with all that may be seen of it.
 *
 * @param faults why it was refused, by each who did
 * @param tried the last attempt to take it in again, where it was refused again
 * @param settled the decision that ended it; absent while it is open
 */
record RecordView(
    QuarantineViews.ItemView record,
    List<FaultView> faults,
    List<HeaderView> headers,
    BodyView body,
    @Nullable TriedView tried,
    @Nullable SettledView settled) {

  record FaultView(
      String code, String pointer, String message, String hint, @Nullable Instant setAsideAt) {

    static FaultView of(Fault fault, @Nullable Instant setAsideAt) {
      return new FaultView(
          fault.code(), fault.pointer(), fault.message(), Hints.of(fault.code()), setAsideAt);
    }
  }

  /**
   * A header.
   *
   * @param text absent where it is none of an event's own, and may speak of a person
   */
  record HeaderView(String name, @Nullable String text) {}

  /**
   * The content.
   *
   * @param form TEXT, BASE64, TOO_LONG, WITHHELD or NOTHING
   * @param bytes how long it is, where it is too long to be shown
   */
  record BodyView(String form, @Nullable String content, @Nullable Integer bytes, String words) {

    static BodyView of(Body body) {
      return switch (body) {
        case Body.Text(String content) ->
            new BodyView("TEXT", content, null, "The record as it was sent.");
        case Body.Bytes(String base64) ->
            new BodyView("BASE64", base64, null, "The record as it was sent; it is no text.");
        case Body.TooLong(int bytes) ->
            new BodyView("TOO_LONG", null, bytes, "The record is longer than 64 KiB.");
        case Body.Withheld() ->
            new BodyView(
                "WITHHELD",
                null,
                null,
                "The record holds what is in no field of ours and may speak of persons; its "
                    + "content is not shown. Mend it where it came from.");
        case Body.Nothing() -> new BodyView("NOTHING", null, null, "The record had no content.");
      };
    }
  }

  record TriedView(FaultView fault, boolean mended, Instant at, String by) {

    static TriedView of(Decision.RefusedAgain made) {
      return new TriedView(FaultView.of(made.fault(), null), made.mended(), made.at(), made.by());
    }
  }

  /**
   * How a record was settled.
   *
   * @param how REPLAYED or DISCARDED
   * @param status of the replay's receipt
   * @param position where what it became stands; absent where it became several
   * @param reason why it was discarded
   */
  record SettledView(
      String how,
      Instant at,
      String by,
      @Nullable Boolean mended,
      @Nullable String status,
      @Nullable String position,
      @Nullable String reason) {

    static SettledView of(Decision.Replayed made) {
      return new SettledView(
          "REPLAYED",
          made.at(),
          made.by(),
          made.mended(),
          made.status().name(),
          made.fact() == null ? null : made.fact().toString(),
          null);
    }

    static SettledView of(Decision.Discarded made) {
      return new SettledView("DISCARDED", made.at(), made.by(), null, null, null, made.reason());
    }
  }
}
