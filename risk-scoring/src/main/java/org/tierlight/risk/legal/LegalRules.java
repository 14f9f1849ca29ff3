package org.tierlight.risk.legal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What law is held against suppliers: the presumptions and orders of the packs in force, and the
 * lists that were searched.
 */
public record LegalRules(
    List<Presumption> presumptions, List<ProductOrder> orders, ListSearches searches) {

  /** No law is held here, so nothing can be said. */
  public static final LegalRules NONE = new LegalRules(List.of(), List.of(), ListSearches.NONE);

  public LegalRules {
    presumptions = List.copyOf(presumptions);
    orders = List.copyOf(orders);
  }

  /** What can be said of a supplier, the gravest state first; never empty. */
  public List<LegalReason> reasons(LegalSubject subject) {
    return Stream.of(
            new ListRule(searches).reasons(subject),
            new PlaceRule(presumptions).reasons(subject),
            new OrderRule(orders).reasons(subject))
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(LegalReason::state))
        .toList();
  }
}
