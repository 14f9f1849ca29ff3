package org.tierlight.graph.links;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;

/**
 * All that is known between a seller and a buyer. A link whose shipments were all withdrawn or
 * moved elsewhere by correction, and that nobody declared, rests on nothing and is not shown.
 *
 * @param learnt when it was last learnt that anything about it holds, or no longer does: known
 *     until a time from then on, it is as it is now
 */
public record Link(
    LinkKey key,
    Trades trades,
    @Nullable Stamped<Declaration> declaration,
    @Nullable Stamped<Termination> termination,
    Instant learnt) {

  /** Before anything was learnt. */
  private static final Instant NEVER = Instant.EPOCH;

  /** κ of method section 5: a documented link counts in full, any other at 0.6. */
  private static final double UNDOCUMENTED = 0.6;

  /** A link of which nothing is known yet. */
  public static Link unknown(LinkKey key) {
    return new Link(key, Trades.NONE, null, null, NEVER);
  }

  /** What some links amount to together, as one link; their shipments are disjoint. */
  public static Link sum(LinkKey key, Collection<Link> parts) {
    return parts.stream().map(part -> part.on(key)).reduce(unknown(key), Link::plus);
  }

  private Link on(LinkKey sum) {
    return new Link(
        sum,
        trades,
        declaration == null ? null : declaration.with(declaration.value().on(sum)),
        termination == null ? null : termination.with(termination.value().on(sum)),
        learnt);
  }

  private Link plus(Link other) {
    return new Link(
        key,
        trades.plus(other.trades),
        later(declaration, other.declaration),
        later(termination, other.termination),
        later(learnt, other.learnt));
  }

  /** The link with one more word, the last under its id. */
  public Link with(Stamped<? extends Word> said) {
    return plus(of(key, said)).learntAt(said.learnt());
  }

  private static Link of(LinkKey key, Stamped<? extends Word> said) {
    return switch (said.value()) {
      case Shipment shipment -> new Link(key, Trades.of(shipment), null, null, NEVER);
      case Withdrawal _ -> unknown(key);
      case Declaration it -> new Link(key, Trades.NONE, said.with(it), null, NEVER);
      case Termination it -> new Link(key, Trades.NONE, null, said.with(it), NEVER);
    };
  }

  /** The link after something was learnt of it, or that something no longer holds. */
  public Link learntAt(Instant time) {
    return new Link(key, trades, declaration, termination, later(learnt, time));
  }

  /**
   * The link as it was in the world at a time, by all that is known of it here: what had been
   * shipped, declared and ended by then.
   */
  public Link until(Instant time) {
    return new Link(
        key,
        trades.until(time),
        declaration != null && declaration.value().since().isAfter(time) ? null : declaration,
        termination != null && termination.value().terminatedAt().isAfter(time)
            ? null
            : termination,
        learnt);
  }

  /** The link as far as it is about some products. */
  public Link only(Predicate<Goods> products) {
    return new Link(
        key,
        trades.only(products),
        declaration == null ? null : onlyDeclared(declaration, products),
        termination,
        learnt);
  }

  private static @Nullable Stamped<Declaration> onlyDeclared(
      Stamped<Declaration> said, Predicate<Goods> products) {
    return said.value().only(products).map(said::with).orElse(null);
  }

  /** All that went over it, of whatever product. */
  public Trade trade() {
    return trades.total();
  }

  /**
   * The products that the link is about: shipped or declared; one that is unknown where it rests on
   * nothing.
   */
  public SortedSet<Goods> goods() {
    SortedSet<Goods> goods = new TreeSet<>(trades.byGoods().keySet());
    if (declaration != null) {
      goods.addAll(declaration.value().goods());
    }
    if (goods.isEmpty()) {
      goods.add(Goods.UNKNOWN);
    }
    return goods;
  }

  /** What the link rests on, the strongest of all; empty where it rests on nothing. */
  public Optional<EvidenceKind> evidence() {
    return goods().stream()
        .flatMap(product -> evidence(product).stream())
        .min(Comparator.naturalOrder());
  }

  /** What it rests on that one product goes over the link; empty where that rests on nothing. */
  public Optional<EvidenceKind> evidence(Goods product) {
    return Stream.concat(
            trades.of(product).bases().keySet().stream().map(EvidenceKind::ofShipment),
            declaredOf(product))
        .min(Comparator.naturalOrder());
  }

  private Stream<EvidenceKind> declaredOf(Goods product) {
    return Stream.ofNullable(declaration)
        .map(Stamped::value)
        .filter(said -> said.goods().contains(product))
        .map(said -> EvidenceKind.ofDeclaration(said.basis()));
  }

  /**
   * How far the link is documented, in [0, 1] (method section 5, κ): with shipments in the window
   * by them alone, as the engine has it; without, by what was ever shipped or declared.
   */
  public double confidence(Window window) {
    Trade trade = trade();
    boolean documented =
        trade.isWithin(window) ? trade.isDocumentedWithin(window) : wasEverDocumented(trade);
    return documented ? 1 : UNDOCUMENTED;
  }

  private boolean wasEverDocumented(Trade trade) {
    return trade.wasEverDocumented() || (declaration != null && declaration.value().documented());
  }

  /** The codes of the products that are known. */
  public SortedSet<HsCode> hs() {
    return goods().stream()
        .map(Goods::code)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How the goods are tied to what is said of them, as far as that was stated. */
  public SortedSet<CustodyModel> custody() {
    return Stream.concat(
            trade().custody().keySet().stream(),
            Stream.ofNullable(declaration)
                .map(said -> said.value().custody())
                .filter(Objects::nonNull))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The earliest shipment or declared beginning. */
  public Optional<Instant> firstSeen() {
    return Stream.of(Optional.ofNullable(trade().first()), since())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  /** The latest shipment; of a declared link, its beginning. */
  public Optional<Instant> lastSeen() {
    return Optional.ofNullable(trade().last()).or(this::since);
  }

  private Optional<Instant> since() {
    return Optional.ofNullable(declaration).map(said -> said.value().since());
  }

  private static Instant later(Instant left, Instant right) {
    return right.isAfter(left) ? right : left;
  }

  private static <T> @Nullable Stamped<T> later(
      @Nullable Stamped<T> known, @Nullable Stamped<T> said) {
    if (known == null || said == null) {
      return known == null ? said : known;
    }
    return known.later(said);
  }
}
