package org.tierlight.ingest.supplier;

import java.time.Instant;
import java.util.Optional;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.statement.Statement;

/**
 * What may be said of a supplier: a description, an assurance, an open channel, an owner, a part.
 */
public final class SupplierFactRules {

  private final SupplierRules descriptions;

  /** The rules, with these for descriptions. */
  public SupplierFactRules(SupplierRules descriptions) {
    this.descriptions = descriptions;
  }

  /** The statement of a form; whether it may stand, the collected problems say. */
  public Optional<? extends Statement> check(Form form, Instant now) {
    Field type = form.field("type");
    if (!type.isPresent()) {
      return descriptions.check(form, now);
    }
    return type.word(Type.class)
        .flatMap(
            named ->
                switch (named) {
                  case SUPPLIER -> descriptions.check(form, now);
                  case ASSURANCE -> VouchingRules.checkAssurance(form, now);
                  case CHANNEL -> VouchingRules.checkChannel(form, now);
                  case OWNERSHIP -> OwnershipRules.check(form, now);
                  case PART -> PartRules.check(form);
                });
  }

  /** Whether a body names its type as ownership; whether it may stand, the rules say. */
  public static boolean isOwnership(Value body) {
    Problems unread = new Problems(Place.Pointer::new);
    return Form.of(body, "", unread)
        .flatMap(form -> form.field("type").word(Type.class))
        .filter(Type.OWNERSHIP::equals)
        .isPresent();
  }

  private enum Type {
    SUPPLIER,
    ASSURANCE,
    CHANNEL,
    OWNERSHIP,
    PART
  }
}
