package org.tierlight.graph.links;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.vocabulary.HsCode;

/**
 * All that is known between a seller and a buyer. A link whose shipments were all withdrawn or
 * moved elsewhere by correction, and that nobody declared, rests on nothing and is not shown.
 */
public record Link(
    LinkKey key,
    Trade trade,
    @Nullable Stamped<Declaration> declaration,
    @Nullable Stamped<Termination> termination) {

  /** κ of method section 5: a documented link counts in full, any other at 0.6. */
  private static final double UNDOCUMENTED = 0.6;

  /** A link of which nothing is known yet. */
  public static Link unknown(LinkKey key) {
    return new Link(key, Trade.NONE, null, null);
  }

  /** What some links amount to together, as one link; their shipments are disjoint. */
  public static Link sum(LinkKey key, Collection<Link> parts) {
    Link sum = unknown(key);
    for (Link part : parts) {
      sum =
          sum.with(sum.trade.plus(part.trade))
              .declared(part.declaration)
              .terminated(part.termination);
    }
    return sum;
  }

  /** The link with another sum of shipments. */
  public Link with(Trade newTrade) {
    return new Link(key, newTrade, declaration, termination);
  }

  /** The link after a declaration; an earlier one changes nothing. */
  public Link declared(@Nullable Stamped<Declaration> said) {
    return new Link(key, trade, later(declaration, said), termination);
  }

  /** The link after a termination; an earlier one changes nothing. */
  public Link terminated(@Nullable Stamped<Termination> said) {
    return new Link(key, trade, declaration, later(termination, said));
  }

  /** What the link rests on, or empty where it rests on nothing. */
  public Optional<EvidenceKind> evidence() {
    if (trade.shipments() > 0) {
      return Optional.of(EvidenceKind.SHIPPED);
    }
    return declaration == null ? Optional.empty() : Optional.of(EvidenceKind.DECLARED);
  }

  /**
   * How far the link is documented, in [0, 1] (method section 5, κ): with shipments in the window
   * by them alone, as the engine has it; without, by what was ever shipped or declared.
   */
  public double confidence(Window window) {
    boolean documented =
        trade.isWithin(window) ? trade.isDocumentedWithin(window) : wasEverDocumented();
    return documented ? 1 : UNDOCUMENTED;
  }

  private boolean wasEverDocumented() {
    return !trade.documented().isEmpty()
        || (declaration != null && declaration.value().documented());
  }

  /** Goods shipped or declared. */
  public SortedSet<HsCode> hs() {
    SortedSet<HsCode> all = new TreeSet<>(trade.hs());
    if (declaration != null) {
      all.addAll(declaration.value().hs());
    }
    return all;
  }

  /** The earliest shipment or declared beginning. */
  public Optional<Instant> firstSeen() {
    return Stream.of(Optional.ofNullable(trade.first()), since())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  /** The latest shipment; of a declared link, its beginning. */
  public Optional<Instant> lastSeen() {
    return Optional.ofNullable(trade.last()).or(this::since);
  }

  private Optional<Instant> since() {
    return Optional.ofNullable(declaration).map(said -> said.value().since());
  }

  private static <T> @Nullable Stamped<T> later(
      @Nullable Stamped<T> known, @Nullable Stamped<T> said) {
    if (known == null || said == null) {
      return known == null ? said : known;
    }
    return known.later(said);
  }
}
