package org.tierlight.ingest.visibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is said about an event as a record.
 *
 * @param id the id its sender gave it
 * @param recordedAt when a repository took it in
 * @param certifications where certificates of the event can be found
 * @param error why the event with this id no longer holds
 */
public record Registration(
    Optional<String> id,
    Optional<Instant> recordedAt,
    List<String> certifications,
    Optional<ErrorDeclaration> error) {

  public Registration {
    certifications = List.copyOf(certifications);
  }
}
