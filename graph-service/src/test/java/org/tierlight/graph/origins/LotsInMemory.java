package org.tierlight.graph.origins;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.LotMap;
import org.tierlight.graph.lots.Lots;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.SupplierId;

/**
 * Events written as {@code place: in 3, in 5 > out 2}; {@code giver: >} for what only moved, with
 * its lots before the sign; a lot without a number was not counted.
 */
final class LotsInMemory implements LotMap, Lots {

  static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final List<LotEvent> events = new ArrayList<>();
  private final Set<LinkKey> mixing = new HashSet<>();

  static LotsInMemory of(String... events) {
    return of(Arrays.asList(events));
  }

  static LotsInMemory of(List<String> events) {
    LotsInMemory lots = new LotsInMemory();
    events.forEach(text -> lots.events.add(event(text)));
    return lots;
  }

  LotsInMemory mixingOn(String seller, String buyer) {
    mixing.add(new LinkKey(new SupplierId(seller), new SupplierId(buyer)));
    return this;
  }

  private static LotEvent event(String text) {
    String place = text.substring(0, text.indexOf(':'));
    String[] sides = text.substring(text.indexOf(':') + 1).split(">", -1);
    List<LotAmount> before = amounts(sides[0]);
    List<LotAmount> after = sides.length > 1 ? amounts(sides[1]) : List.of();
    LotEvent.Kind kind =
        after.isEmpty()
            ? LotEvent.Kind.MOVED
            : before.isEmpty() ? LotEvent.Kind.BEGUN : LotEvent.Kind.MADE;
    boolean moved = kind == LotEvent.Kind.MOVED;
    return new LotEvent(
        text,
        kind,
        text,
        NOON,
        moved ? null : party(place),
        moved ? party(place) : null,
        new LotEvent.Flow(moved ? List.of() : before, after, moved ? before : List.of()));
  }

  private static @Nullable SupplierId party(String name) {
    return name.isEmpty() ? null : new SupplierId(name);
  }

  private static List<LotAmount> amounts(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> part.split(" ", -1))
        .map(
            part ->
                new LotAmount(
                    part[0],
                    part.length > 1 ? new BigDecimal(part[1]) : null,
                    part.length > 2 ? part[2] : "KGM"))
        .toList();
  }

  @Override
  public <T> T look(Moment moment, Function<Lots, T> question) {
    return question.apply(this);
  }

  @Override
  public boolean isKnown(String lot) {
    return events.stream().flatMap(LotsInMemory::all).anyMatch(amount -> amount.lot().equals(lot));
  }

  private static Stream<LotAmount> all(LotEvent event) {
    return Stream.of(event.goods().inputs(), event.goods().outputs(), event.goods().moved())
        .flatMap(List::stream);
  }

  /** Here a lot is of the GTIN that its name begins with. */
  @Override
  public Some<LotAmount> madeOf(String gtin, int rows) {
    return some(
        events.stream()
            .flatMap(event -> event.goods().outputs().stream())
            .filter(amount -> amount.lot().startsWith(gtin))
            .toList(),
        rows);
  }

  @Override
  public Some<LotEvent> makingsOf(Collection<String> lots, int rows) {
    return some(events(event -> isOf(event.goods().outputs(), lots)), rows);
  }

  @Override
  public Some<LotEvent> movesOf(Collection<String> lots, int rows) {
    return some(events(event -> isOf(event.goods().moved(), lots)), rows);
  }

  private List<LotEvent> events(Predicate<LotEvent> wanted) {
    return events.stream().filter(wanted).distinct().toList();
  }

  private static boolean isOf(List<LotAmount> amounts, Collection<String> lots) {
    return amounts.stream().anyMatch(amount -> lots.contains(amount.lot()));
  }

  private static <T> Some<T> some(List<T> all, int rows) {
    return new Some<>(all.stream().limit(rows).toList(), all.size() > rows);
  }

  @Override
  public Set<LinkKey> mixing(Collection<LinkKey> links) {
    Set<LinkKey> some = new HashSet<>(mixing);
    some.retainAll(links);
    return some;
  }
}
