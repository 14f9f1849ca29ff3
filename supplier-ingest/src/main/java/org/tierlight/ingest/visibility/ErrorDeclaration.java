package org.tierlight.ingest.visibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statement that an earlier event was wrong. */
public record ErrorDeclaration(
    Instant declaredAt,
    Optional<String> reason,
    List<String> correctiveEventIds,
    List<Extension> extensions) {

  public ErrorDeclaration {
    correctiveEventIds = List.copyOf(correctiveEventIds);
    extensions = List.copyOf(extensions);
  }
}
