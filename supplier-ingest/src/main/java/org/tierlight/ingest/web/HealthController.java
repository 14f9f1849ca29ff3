package org.tierlight.ingest.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.ingest.intake.Readiness;

/** Says whether the process lives and whether it can take submissions in. */
@RestController
final class HealthController {

  private final List<Readiness> parts;

  HealthController(List<Readiness> parts) {
    this.parts = parts;
  }

  @GetMapping("/livez")
  Health livez() {
    return new Health("LIVE", List.of());
  }

  @GetMapping("/readyz")
  ResponseEntity<Health> readyz() {
    List<String> hindrances =
        parts.stream().flatMap(part -> part.hindrances().stream()).distinct().toList();
    return hindrances.isEmpty()
        ? ResponseEntity.ok(new Health("READY", hindrances))
        : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
            .body(new Health("NOT_READY", hindrances));
  }

  record Health(String status, List<String> reasons) {}
}
