package org.tierlight.ingest.web;

import java.util.Iterator;

/** The items of a body while it comes in. */
interface Incoming extends Iterator<Reading.Indexed> {

  /** Whether {@link #hasNext} answers without waiting for the sender. */
  boolean isAtHand();
}
