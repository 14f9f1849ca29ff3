package org.tierlight.message;

import java.time.Instant;
import java.util.List;

/**
 * Somebody proposed a set of the method's figures. A version is proposed once: what comes later
 * under the same version changes nothing. It scores nothing until it is approved.
 *
 * @param version names the set for ever
 * @param perspective with which law's eyes it looks; {@code GENERIC} for the method as it is
 * @param purpose what the set is for, in a sentence or two
 * @param base the version of the set that it builds on
 * @param changes what it states otherwise than that one
 * @param by the name of the API key that it came by
 */
public record ParametersProposed(
    String version,
    String perspective,
    String name,
    String purpose,
    String base,
    List<Change> changes,
    Instant proposedAt,
    String by)
    implements PackFact {

  /**
   * A figure that is stated otherwise.
   *
   * @param pointer where it stands in the parameter file, as a JSON pointer
   * @param policy whether the number has no source and is for an expert panel to set
   * @param source the reason
   */
  public record Change(String pointer, double value, boolean policy, String source) {}

  public ParametersProposed {
    changes = List.copyOf(changes);
  }

  @Override
  public String subject() {
    return version;
  }
}
