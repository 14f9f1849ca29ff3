package org.tierlight.gateway.alerts;

import java.nio.ByteBuffer;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

/**
 * One alert, encoded once for all its readers.
 *
 * @param position its place in the one sequence of alerts
 * @param json as callers read it, in UTF-8
 */
public record Alert(long position, SupplierId supplierId, AlertRule rule, ByteBuffer json) {

  public Alert {
    json = json.asReadOnlyBuffer();
  }

  /** A view of its own for each reader: reading moves a buffer's place. */
  @Override
  public ByteBuffer json() {
    return json.duplicate();
  }

  int size() {
    return json.remaining();
  }
}
