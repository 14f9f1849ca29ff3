package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.ingest.form.Contacts;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.quarantine.Decisions;
import org.tierlight.ingest.quarantine.Following;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.ingest.quarantine.RecordId;
import org.tierlight.ingest.quarantine.State;
import org.tierlight.ingest.quarantine.Verdict;
import org.tierlight.ingest.quarantine.Wish;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

/** Shows refused records, and replays and discards them. */
@RestController
final class QuarantineController {

  private static final Set<String> FILTERS = Set.of("reason", "topic", "state", "cursor", "limit");
  private static final Set<String> BATCH = Set.of("reason", "cursor", "limit");
  private static final int LONGEST_REASON = 500;

  private final Following following;
  private final Quarantine records;
  private final Decisions decisions;
  private final QuarantineViews views;
  private final RecordPages pages;
  private final Replaying replaying;
  private final Reading reading;
  private final InstantSource clock;

  QuarantineController(
      Following following,
      Quarantine records,
      Decisions decisions,
      QuarantineViews views,
      RecordPages pages,
      Replaying replaying,
      Reading reading,
      InstantSource clock) {
    this.following = following;
    this.records = records;
    this.decisions = decisions;
    this.views = views;
    this.pages = pages;
    this.replaying = replaying;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/v1/quarantine")
  QuarantineViews.ListView list(HttpServletRequest request) {
    QuarantineQuery asked = QuarantineQuery.of(request, FILTERS);
    checkKnown();
    return views.list(asked);
  }

  @GetMapping("/v1/quarantine/{id}")
  RecordView one(@PathVariable String id, HttpServletRequest request) {
    QuarantineQuery.of(request, Set.of());
    checkKnown();
    return records.find(origin(id)).flatMap(pages::page).orElseThrow(() -> unknown());
  }

  @PostMapping("/v1/quarantine/replay")
  Replaying.BatchView replayAll(HttpServletRequest request) {
    QuarantineQuery asked = QuarantineQuery.of(request, BATCH);
    checkKnown();
    return replaying.batch(asked, wish(request));
  }

  @PostMapping("/v1/quarantine/{id}/replay")
  SettledView replay(@PathVariable String id, HttpServletRequest request) throws IOException {
    QuarantineQuery.of(request, Set.of());
    byte[] body = Body.whole(request);
    checkKnown();
    Optional<byte[]> mended = body.length == 0 ? Optional.empty() : Optional.of(body);
    return answer(id, decisions.replay(origin(id), mended, wish(request)));
  }

  @PostMapping("/v1/quarantine/{id}/discard")
  SettledView discard(@PathVariable String id, HttpServletRequest request) throws IOException {
    QuarantineQuery.of(request, Set.of());
    String reason = reason(Body.whole(request));
    checkKnown();
    return answer(id, decisions.discard(origin(id), reason, wish(request)));
  }

  private Wish wish(HttpServletRequest request) {
    return decisions.wish(clock.instant(), Arrival.partner(request));
  }

  private void checkKnown() {
    following
        .hindrance()
        .ifPresent(
            why -> {
              throw new Unanswerable(ProblemType.NOT_READY, why);
            });
  }

  private String reason(byte[] body) {
    Problems problems = new Problems(Place.Pointer::new);
    Optional<String> reason =
        Form.of(reading.value(body), "", problems)
            .map(form -> form.closed(Set.of("reason")))
            .map(form -> form.field("reason"))
            .map(Field::required)
            .flatMap(field -> Contacts.without(field, LONGEST_REASON));
    if (!problems.refusals().isEmpty()) {
      throw new Unanswerable(ProblemType.SUBMISSION_REFUSED, problems.refusals());
    }
    return reason.orElseThrow();
  }

  private static Position origin(String id) {
    return RecordId.origin(id).orElseThrow(() -> unknown());
  }

  private static SettledView answer(String id, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Replayed(Receipt receipt) ->
          new SettledView(id, State.REPLAYED, ReceiptView.of(receipt));
      case Verdict.Discarded _ -> new SettledView(id, State.DISCARDED, null);
      case Verdict.RefusedAgain(Receipt receipt) ->
          throw new Unanswerable(Answers.type(receipt), receipt);
      case Verdict.Settled _ -> throw new Unanswerable(ProblemType.RECORD_SETTLED);
      case Verdict.NoWay _ -> throw new Unanswerable(ProblemType.NOT_REPLAYABLE);
      case Verdict.NotMendable _ -> throw new Unanswerable(ProblemType.FACT_NOT_MENDABLE);
      case Verdict.Unknown _ -> throw unknown();
    };
  }

  private static Unanswerable unknown() {
    return new Unanswerable(ProblemType.UNKNOWN_RECORD);
  }

  /**
   * A record that is settled now.
   *
   * @param receipt of its replay
   */
  record SettledView(String id, State state, @Nullable ReceiptView receipt) {}
}
