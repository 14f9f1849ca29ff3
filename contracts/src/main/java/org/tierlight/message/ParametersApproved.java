package org.tierlight.message;

import java.time.Instant;

/**
 * A second person approved a proposed set of figures: from here on scores of its perspective are
 * made with it. An approval by who proposed it, or of what nobody proposed, changes nothing.
 *
 * @param version the set's
 * @param by the name of the API key that it came by
 */
public record ParametersApproved(String version, Instant approvedAt, String by)
    implements PackFact {

  @Override
  public String subject() {
    return version;
  }
}
