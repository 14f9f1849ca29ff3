package org.tierlight.risk.legal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What law is held against suppliers: the presumptions, orders and lists of the packs in force, and
 * what searches of the lists came to.
 */
public record LegalRules(
    List<Presumption> presumptions,
    List<ProductOrder> orders,
    List<ListInForce> lists,
    ListSearches searches) {

  /** No law is held here, so nothing can be said. */
  public static final LegalRules NONE =
      new LegalRules(List.of(), List.of(), List.of(), ListSearches.NONE);

  public LegalRules {
    presumptions = List.copyOf(presumptions);
    orders = List.copyOf(orders);
    lists = List.copyOf(lists);
  }

  /** With these orders of a pack in the stead of those that it had. */
  public LegalRules withOrders(String pack, List<ProductOrder> ofPack) {
    Stream<ProductOrder> others = orders.stream().filter(it -> !it.pack().name().equals(pack));
    return new LegalRules(
        presumptions, Stream.concat(others, ofPack.stream()).toList(), lists, searches);
  }

  /** With these presumptions of a pack in the stead of those that it had. */
  public LegalRules withPresumptions(String pack, List<Presumption> ofPack) {
    Stream<Presumption> others = presumptions.stream().filter(it -> !it.pack().name().equals(pack));
    return new LegalRules(Stream.concat(others, ofPack.stream()).toList(), orders, lists, searches);
  }

  /** With one more list in force. */
  public LegalRules withList(ListInForce more) {
    List<ListInForce> all = Stream.concat(lists.stream(), Stream.of(more)).toList();
    return new LegalRules(presumptions, orders, all, searches);
  }

  /** With what was found on lists. */
  public LegalRules withSearches(ListSearches others) {
    return new LegalRules(presumptions, orders, lists, others);
  }

  /** Whether suppliers are searched for on lists at all; for the past they are not. */
  public boolean areSearched() {
    return searches != ListSearches.NONE;
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
