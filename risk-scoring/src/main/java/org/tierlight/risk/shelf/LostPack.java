package org.tierlight.risk.shelf;

import java.util.Optional;

/**
 * A pack in force whose file cannot be read.
 *
 * @param instead an earlier edition that counts meanwhile; without one the pack says nothing, and
 *     what ships does not speak in its stead
 */
public record LostPack(Activation wanted, Optional<Activation> instead, String reason) {

  /** What to tell the operator. */
  public String sentence() {
    String meanwhile =
        instead
            .map(earlier -> "the edition %s counts meanwhile".formatted(earlier.editionWords()))
            .orElse("its values count as missing");
    return ("Pack %s, edition %s: %s; %s. Send the file again with POST /v1/packs, or put it back and"
            + " restart risk-scoring.")
        .formatted(wanted.pack(), wanted.editionWords(), reason, meanwhile);
  }
}
