package org.tierlight.ingest.capture;

import java.util.List;
import java.util.Optional;

/** The newest capture jobs of each partner; they outlive a restart. */
public interface CaptureJobs {

  /** Keeps a job, and lets go of the oldest of its partner where there are too many. */
  void keep(CaptureJob job);

  /** A partner's own job. */
  Optional<CaptureJob> find(String partner, String id);

  /**
   * A partner's own jobs, the newest first.
   *
   * @param before only those older than the job of this id; empty for all
   */
  List<CaptureJob> newest(String partner, String before, int most);
}
