package org.tierlight.risk.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.audit.Certifying;
import org.tierlight.risk.audit.KeptCertificate;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.PastAnswers;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.report.PartAnswers;
import org.tierlight.risk.report.PartAnswers.Answer;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/** Answers where a supplier stands when several processes score; asks the one that keeps it. */
@RestController
@ConditionalOnProperty(name = "tierlight.risk.engine", havingValue = "streams")
final class PartRiskController {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** The certified hash of what all stores hold, and how far the facts had been read into them. */
  record CertificateView(String sha256, int suppliers, List<String> positions) {

    static CertificateView of(KeptCertificate certificate) {
      return new CertificateView(
          certificate.snapshot().sha256(),
          certificate.snapshot().lines().size(),
          certificate.positions().stream().map(Position::toString).sorted().toList());
    }
  }

  private final PartAnswers parts;
  private final Certifying certifying;
  private final ProgressBoard board;
  private final PastAnswers past;
  private final InstantSource clock;
  private final HttpClient others = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  PartRiskController(
      PartAnswers parts,
      Certifying certifying,
      ProgressBoard board,
      PastAnswers past,
      InstantSource clock) {
    this.parts = parts;
    this.certifying = certifying;
    this.board = board;
    this.past = past;
    this.clock = clock;
  }

  @GetMapping("/v1/suppliers/{id}/risk")
  ResponseEntity<?> risk(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String validAt,
      @RequestParam(required = false) @Nullable String knownAt,
      @RequestParam(defaultValue = "GENERIC") String perspective) {
    SupplierId supplier = supplier(id);
    Perspective eyes = AskedPerspective.of(perspective);
    return AskedMoment.of(validAt, knownAt, clock.instant())
        .<ResponseEntity<?>>map(moment -> ResponseEntity.ok(then(supplier, moment, eyes)))
        .orElseGet(() -> now(supplier, eyes));
  }

  private RiskView then(SupplierId supplier, Moment moment, Perspective eyes) {
    return past.report(supplier, moment, eyes)
        .map(report -> RiskView.asOf(report, moment))
        .orElseThrow(() -> Unanswered.UnknownSupplier.at(Optional.of(moment)));
  }

  /** For the other processes that score: what this one keeps, and nothing else. */
  @GetMapping("/internal/suppliers/{id}/risk")
  PartRiskView kept(@PathVariable String id) {
    return switch (parts.ask(supplier(id))) {
      case Answer.Here here -> view(here);
      case Answer.Elsewhere _, Answer.Moving _ -> throw moving();
    };
  }

  /** For tests and operators of this service only; the gateway does not route it. */
  @GetMapping("/internal/certified")
  CertificateView certified() {
    return CertificateView.of(certifying.certify(clock.instant()));
  }

  /** Only the generic figures stream; another set of them needs the whole network. */
  private ResponseEntity<?> now(SupplierId supplier, Perspective eyes) {
    if (eyes != Perspective.GENERIC) {
      throw new Unanswered.NotInThisEngine();
    }
    Progress progress = board.now();
    if (!progress.hasScores()) {
      throw new Unanswered.Unavailable(progress.sentence() + " Ask again in a moment.");
    }
    return switch (parts.ask(supplier)) {
      case Answer.Here here -> ResponseEntity.ok(view(here));
      case Answer.Elsewhere(URI process) -> relay(process, supplier);
      case Answer.Moving _ -> throw moving();
    };
  }

  private PartRiskView view(Answer.Here here) {
    return here.report()
        .map(report -> PartRiskView.of(report, board.now().isStale()))
        .orElseThrow(Unanswered.UnknownSupplier::new);
  }

  private ResponseEntity<byte[]> relay(URI process, SupplierId supplier) {
    URI there = process.resolve("/internal/suppliers/" + supplier.value() + "/risk");
    try {
      HttpResponse<byte[]> answer =
          others.send(
              HttpRequest.newBuilder(there).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
      String type = answer.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse("");
      return ResponseEntity.status(answer.statusCode())
          .header(HttpHeaders.CONTENT_TYPE, type)
          .body(answer.body());
    } catch (IOException unreachable) {
      throw moving();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw moving();
    }
  }

  private static Unanswered moving() {
    return new Unanswered.Unavailable(
        "The process that keeps this supplier cannot be reached; another is taking over. Ask again"
            + " in a moment.");
  }

  private static SupplierId supplier(String id) {
    return Optional.of(id)
        .filter(SupplierId::isValid)
        .map(SupplierId::new)
        .orElseThrow(Unanswered.UnknownSupplier::new);
  }
}
