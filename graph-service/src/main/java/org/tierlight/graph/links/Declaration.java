package org.tierlight.graph.links;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.LinkBasis;

/**
 * Somebody named the seller as supplier.
 *
 * @param documented whether a document was named and it was not only concluded from other data
 * @param custody absent where nobody said
 */
public record Declaration(
    LinkKey link,
    Instant since,
    SortedSet<HsCode> hs,
    LinkBasis basis,
    boolean documented,
    @Nullable CustodyModel custody)
    implements Word {

  public Declaration {
    hs = Collections.unmodifiableSortedSet(new TreeSet<>(hs));
  }

  /** A declaration with codes in any order. */
  public static Declaration of(
      LinkKey link,
      Instant since,
      Collection<HsCode> hs,
      LinkBasis basis,
      boolean documented,
      @Nullable CustodyModel custody) {
    return new Declaration(link, since, new TreeSet<>(hs), basis, documented, custody);
  }

  @Override
  public String id() {
    return "declared " + link;
  }

  /** The same of another link, which this one is a part of. */
  Declaration on(LinkKey sum) {
    return new Declaration(sum, since, hs, basis, documented, custody);
  }

  /** The declaration as far as it names some products; empty where it names none of them. */
  Optional<Declaration> only(Predicate<Goods> products) {
    SortedSet<HsCode> some =
        goods().stream()
            .filter(products)
            .map(Goods::code)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    return goods().stream().anyMatch(products)
        ? Optional.of(new Declaration(link, since, some, basis, documented, custody))
        : Optional.empty();
  }

  /** The products that were named; one that is unknown where none was. */
  SortedSet<Goods> goods() {
    SortedSet<Goods> goods = new TreeSet<>();
    hs.forEach(code -> goods.add(new Goods(code)));
    if (goods.isEmpty()) {
      goods.add(Goods.UNKNOWN);
    }
    return goods;
  }
}
