package org.tierlight.risk.pack;

import java.util.Map;

/**
 * What a list says of an entry beside its name.
 *
 * @param note in the list's words, such as "and its subsidiaries"; may be empty
 * @param address may be empty
 * @param registered numbers that a register or a tax office gives, by scheme: they confirm a name
 *     and never list alone
 */
public record Particulars(
    Scope scope, String note, String address, Map<String, String> registered) {

  /** A company of which nothing more is said. */
  public static final Particulars COMPANY = of(Scope.COMPANY, "");

  public Particulars {
    registered = Map.copyOf(registered);
  }

  static Particulars of(Scope scope, String note) {
    return new Particulars(scope, note, "", Map.of());
  }
}
