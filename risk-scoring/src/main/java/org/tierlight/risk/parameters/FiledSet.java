package org.tierlight.risk.parameters;

import java.util.Optional;

/**
 * A set of figures and what became of it.
 *
 * @param proposed empty for a set that came with the product; so is approved
 */
public record FiledSet(
    ParameterSet set, Optional<Signature> proposed, Optional<Signature> approved) {

  static FiledSet shipped(ParameterSet set) {
    return new FiledSet(set, Optional.empty(), Optional.empty());
  }

  /** Whether a person proposed it, whose eyes do not count a second time. */
  boolean isProposedBy(String person) {
    return proposed.filter(signature -> signature.by().equals(person)).isPresent();
  }

  FiledSet approvedAs(Signature signature) {
    return new FiledSet(set, proposed, Optional.of(signature));
  }
}
