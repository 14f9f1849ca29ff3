package org.tierlight.risk.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.legal.ListSearches;
import org.tierlight.risk.legal.Presumption;
import org.tierlight.risk.legal.ProductOrder;

/** What law is held against suppliers, and the packs that it rests on. */
public record Law(LegalRules rules, List<Pack> packs) {

  public Law {
    packs = List.copyOf(packs);
  }

  /** With these orders on products in the stead of those of an earlier pack of the name. */
  Law withOrders(Pack pack, List<ProductOrder> orders) {
    return citing(pack, rules.withOrders(pack.name(), orders));
  }

  /** With these presumptions in the stead of those of an earlier pack of the name. */
  Law withPresumptions(Pack pack, List<Presumption> presumptions) {
    return citing(pack, rules.withPresumptions(pack.name(), presumptions));
  }

  private Law citing(Pack pack, LegalRules changed) {
    Stream<Pack> others = packs.stream().filter(it -> !it.name().equals(pack.name()));
    return new Law(changed, Stream.concat(others, Stream.of(pack)).toList());
  }

  /** With one more list in force. */
  Law withList(ListInForce list) {
    return new Law(rules.withList(list), packs);
  }

  /** With what was found on lists. */
  Law withSearches(ListSearches searches) {
    return new Law(rules.withSearches(searches), packs);
  }
}
