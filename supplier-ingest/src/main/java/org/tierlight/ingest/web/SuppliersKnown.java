package org.tierlight.ingest.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.intake.Readiness;

/** Ends a request as long as not all that is known was read: nobody found would read as nobody. */
@Component
final class SuppliersKnown {

  private final List<Readiness> parts;

  SuppliersKnown(List<Readiness> parts) {
    this.parts = parts;
  }

  void check() {
    List<String> hindrances =
        parts.stream().flatMap(part -> part.hindrances().stream()).distinct().toList();
    if (!hindrances.isEmpty()) {
      throw new Unanswerable(ProblemType.NOT_READY, String.join(" ", hindrances));
    }
  }
}
