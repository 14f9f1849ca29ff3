package org.tierlight.ingest.statement;

import org.tierlight.ingest.visibility.VisibilityEvent;

/**
 * Something happened to goods; or, with an error declaration, it did not happen as was said.
 *
 * @param hash the event hash of CBV 2.0
 */
public record EventStatement(String hash, VisibilityEvent event) implements Statement {

  @Override
  public String subject() {
    return hash;
  }
}
