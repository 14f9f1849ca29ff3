package org.tierlight.ingest.visibility;

import java.util.List;

/** Dispositions that hold from the event on until they are taken back, and those taken back. */
public record PersistentDisposition(List<String> set, List<String> unset) {

  public PersistentDisposition {
    set = List.copyOf(set);
    unset = List.copyOf(unset);
  }
}
