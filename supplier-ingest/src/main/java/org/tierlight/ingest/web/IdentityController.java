package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.likeness.Curation;
import org.tierlight.ingest.likeness.Deciding;
import org.tierlight.ingest.likeness.KnownSuppliers;
import org.tierlight.ingest.likeness.Question;
import org.tierlight.ingest.likeness.Ruling;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/** Shows which records are one supplier and why, asks people, and takes what they decide. */
@RestController
@RequestMapping("/v1/identity")
final class IdentityController {

  private static final Set<String> FILTERS = Set.of("country", "supplier", "cursor", "limit");
  private static final int USUAL = 50;

  private final CountryNames countries = CountryNames.shipped();
  private final Reading reading;
  private final KnownSuppliers known;
  private final Curation curation;
  private final Deciding deciding;
  private final IdentityViews views;
  private final SuppliersKnown ready;
  private final InstantSource clock;

  IdentityController(
      Reading reading,
      KnownSuppliers known,
      Curation curation,
      Deciding deciding,
      IdentityViews views,
      SuppliersKnown ready,
      InstantSource clock) {
    this.reading = reading;
    this.known = known;
    this.curation = curation;
    this.deciding = deciding;
    this.views = views;
    this.ready = ready;
    this.clock = clock;
  }

  /**
   * What a decision became.
   *
   * @param status ACCEPTED, or UNCHANGED where it was so already
   * @param positions where the facts stand
   */
  record Decided(
      String status, List<String> positions, IdentityViews.@Nullable SupplierView supplier) {}

  @GetMapping("/reviews")
  ReviewPage reviews(HttpServletRequest request) {
    ready.check();
    Parameters sent = Parameters.of(request.getParameterMap(), FILTERS);
    Optional<Country> country = sent.country("country", countries);
    Optional<SupplierId> supplier = sent.supplier("supplier");
    int most = sent.whole("limit", USUAL, 1, ReviewPage.LARGEST);
    List<Question> asked =
        known.questions().stream()
            .filter(it -> supplier.map(id -> isAbout(it, id)).orElse(true))
            .filter(it -> country.map(in -> isIn(it, in)).orElse(true))
            .toList();
    return ReviewPage.of(asked, sent.text("cursor").orElse(null), most, views::review);
  }

  @GetMapping("/reviews/{id}")
  IdentityViews.ReviewView review(@PathVariable String id) {
    ready.check();
    return views.review(found(id));
  }

  @PostMapping("/reviews/{id}/decision")
  ResponseEntity<Decided> answer(@PathVariable String id, HttpServletRequest request)
      throws IOException {
    ready.check();
    Question question = found(id);
    IdentityForm.Answered sent = IdentityForm.answered(body(request));
    Curation.Said said = said(request, sent.reason());
    return write(
        question.record(),
        () ->
            switch (sent.answer()) {
              case SAME -> curation.mergeEither(question.record(), question.other(), said);
              case NOT_SAME -> curation.distinguish(question.record(), question.other(), said);
            });
  }

  @PostMapping("/merges")
  ResponseEntity<Decided> merge(HttpServletRequest request) throws IOException {
    ready.check();
    IdentityForm.OfTwo sent = IdentityForm.two(body(request), "into");
    Curation.Said said = said(request, sent.reason());
    return write(sent.record(), () -> curation.merge(sent.record(), sent.other(), said));
  }

  @PostMapping("/distinctions")
  ResponseEntity<Decided> distinguish(HttpServletRequest request) throws IOException {
    ready.check();
    IdentityForm.OfTwo sent = IdentityForm.two(body(request), "other");
    Curation.Said said = said(request, sent.reason());
    return write(sent.record(), () -> curation.distinguish(sent.record(), sent.other(), said));
  }

  @PostMapping("/reopenings")
  ResponseEntity<Decided> reopen(HttpServletRequest request) throws IOException {
    ready.check();
    IdentityForm.OfTwo sent = IdentityForm.two(body(request), "other");
    Curation.Said said = said(request, sent.reason());
    return write(sent.record(), () -> curation.reopen(sent.record(), sent.other(), said));
  }

  @PostMapping("/splits")
  ResponseEntity<Decided> split(HttpServletRequest request) throws IOException {
    ready.check();
    IdentityForm.OfOne sent = IdentityForm.one(body(request));
    Curation.Said said = said(request, sent.reason());
    return write(sent.record(), () -> curation.split(sent.record(), said));
  }

  @GetMapping("/suppliers/{id}")
  IdentityViews.SupplierView supplier(@PathVariable String id) {
    ready.check();
    return Optional.of(id)
        .filter(SupplierId::isValid)
        .flatMap(it -> known.supplier(new SupplierId(it)))
        .map(views::supplier)
        .orElseThrow(() -> new Unanswerable(ProblemType.UNKNOWN_SUPPLIER));
  }

  private ResponseEntity<Decided> write(SupplierId record, Supplier<Curation.Answer> asked) {
    Deciding.Decided done = deciding.decide(asked);
    return switch (done.answer()) {
      case Curation.Answer.Already() -> ResponseEntity.ok(decided(record, "UNCHANGED", List.of()));
      case Curation.Answer.Unknown(SupplierId unknown) ->
          throw new Unanswerable(
              ProblemType.UNKNOWN_SUPPLIER, "No record of the id " + unknown + " is known.");
      case Curation.Answer.KeptApart(List<Ruling> because) ->
          throw new Unanswerable(ProblemType.KEPT_APART, keptApart(because));
      case Curation.Answer.Rulings _ ->
          ResponseEntity.status(HttpStatus.ACCEPTED)
              .body(decided(record, "ACCEPTED", done.positions()));
    };
  }

  private Decided decided(SupplierId record, String status, List<Position> positions) {
    return new Decided(
        status,
        positions.stream().map(Position::toString).toList(),
        known.supplier(record).map(views::supplier).orElse(null));
  }

  private static String keptApart(List<Ruling> because) {
    String who =
        because.stream()
            .map(
                it ->
                    "%s said on %s that %s and %s are not one: %s."
                        .formatted(
                            it.by(), it.decision().time(), it.record(), it.other(), it.reason()))
            .collect(Collectors.joining(" "));
    return who
        + " To take it back, post record, other and a reason to /v1/identity/reopenings, then merge.";
  }

  private Question found(String id) {
    return known.question(id).orElseThrow(() -> new Unanswerable(ProblemType.UNKNOWN_REVIEW));
  }

  private boolean isAbout(Question question, SupplierId supplier) {
    return known.areOne(question.record(), supplier) || known.areOne(question.other(), supplier);
  }

  private boolean isIn(Question question, Country country) {
    return List.of(question.record(), question.other()).stream()
        .flatMap(id -> known.record(id).stream())
        .flatMap(record -> record.description().country().stream())
        .anyMatch(country::equals);
  }

  private Value body(HttpServletRequest request) throws IOException {
    return reading.value(Body.whole(request));
  }

  private Curation.Said said(HttpServletRequest request, String reason) {
    // A rehearsal that is asked for and not known would write.
    Parameters.of(request.getParameterMap(), Set.of());
    return new Curation.Said(Arrival.partner(request), reason, clock.instant());
  }
}
