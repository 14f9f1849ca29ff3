package org.tierlight.ingest.evidence;

import java.time.Instant;
import java.util.Optional;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.statement.Statement;

/** What may be said of evidence: that there is some, or that it counts no more. */
public final class EvidenceFactRules {

  private EvidenceFactRules() {}

  /**
   * The statement of a form; whether it may stand, the collected problems say.
   *
   * @param evidenceId what new evidence is to be called
   * @param sender by whose API key it came in
   */
  public static Optional<? extends Statement> check(
      Form form, Instant now, String evidenceId, String sender) {
    Field type = form.field("type");
    if (!type.isPresent()) {
      return EvidenceRules.check(form, now, evidenceId, sender);
    }
    return type.word(Type.class)
        .flatMap(
            named ->
                switch (named) {
                  case EVIDENCE -> EvidenceRules.check(form, now, evidenceId, sender);
                  case EVIDENCE_ENDED -> EndRules.check(form, now, sender);
                });
  }

  private enum Type {
    EVIDENCE,
    EVIDENCE_ENDED
  }
}
