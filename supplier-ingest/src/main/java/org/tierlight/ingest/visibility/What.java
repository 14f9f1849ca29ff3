package org.tierlight.ingest.visibility;

import java.util.List;
import java.util.Optional;

/**
 * What it happened to.
 *
 * @param ilmd data of instance or lot that the event begins
 */
public record What(
    Optional<String> parent,
    Goods objects,
    Goods children,
    Goods inputs,
    Goods outputs,
    Optional<String> transformation,
    List<Extension> ilmd) {

  public What {
    ilmd = List.copyOf(ilmd);
  }
}
