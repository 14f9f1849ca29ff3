package org.tierlight.ingest.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.vocabulary.TraceParent;

/** A submission after the rules have been applied; nothing is written yet. */
public sealed interface Examined {

  /**
   * Every rule holds.
   *
   * @param notes what was left out
   */
  record Accepted(Draft draft, List<Problem> notes) implements Examined {

    public Accepted {
      notes = List.copyOf(notes);
    }
  }

  /** At least one rule is broken. */
  record Rejected(List<Problem> problems) implements Examined {

    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** It says nothing that is kept here; no rule was asked. */
  record PassedOver(List<Problem> reasons) implements Examined {

    public PassedOver {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A fact that is ready to be written.
   *
   * @param id names the event within its source
   * @param time orders facts about one thing
   * @param key under which it is remembered
   * @param body the digest of what was sent, shortened
   */
  record Draft(
      String id,
      String source,
      Instant time,
      @Nullable TraceParent trace,
      Fingerprint key,
      long body,
      Statement statement) {}
}
