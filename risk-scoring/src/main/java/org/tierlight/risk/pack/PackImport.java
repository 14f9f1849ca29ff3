package org.tierlight.risk.pack;

import java.util.List;
import java.util.function.Predicate;

/**
 * What one file yielded.
 *
 * @param pack the name of the pack that this is an edition of
 * @param edition as the file says; empty where it does not
 */
public record PackImport(
    PackFormat format,
    String pack,
    String edition,
    List<PackRow> rows,
    List<Rejected> rejected,
    List<PassedOver> passedOver) {

  public PackImport {
    rows = List.copyOf(rows);
    rejected = List.copyOf(rejected);
    passedOver = List.copyOf(passedOver);
  }

  /** The rows of one kind. */
  public <R extends PackRow> List<R> rows(Class<R> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** How often something was passed over for a reason. */
  public long passedOver(PassedOver.Reason reason) {
    Predicate<PassedOver> same = each -> each.reason() == reason;
    return passedOver.stream().filter(same).count();
  }
}
