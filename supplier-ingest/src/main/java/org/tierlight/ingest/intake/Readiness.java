package org.tierlight.ingest.intake;

import java.util.List;

/** Whether submissions can be taken in. */
public interface Readiness {

  /** Why not, in sentences; empty where they can. */
  List<String> hindrances();
}
