package org.tierlight.graph.origins;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.Lots;
import org.tierlight.vocabulary.SupplierId;

/**
 * Follows a unit of a lot back through what it was packed of and made of, by the amounts that went
 * in. Step after step each lot is looked up once for each place that used it, never once a path.
 */
final class LotTrail {

  /** A lot, and where it was used. */
  private record At(String lot, String usedAt) {

    static final Comparator<At> ORDER = comparing(At::lot).thenComparing(At::usedAt);

    Optional<LinkKey> from(@Nullable SupplierId maker) {
      return maker == null || usedAt.isEmpty() || maker.value().equals(usedAt)
          ? Optional.empty()
          : Optional.of(new LinkKey(maker, new SupplierId(usedAt)));
    }
  }

  /** Where a part began, or nobody said of what it was made. */
  private record Begin(@Nullable SupplierId supplier, Part part) {}

  private final Lots lots;
  private final int rows;
  private final List<Begin> begins = new ArrayList<>();
  private final Ends ends = new Ends();
  private final Set<String> lines = new TreeSet<>();
  private int seen;
  private boolean truncated;

  LotTrail(Lots lots, int rows) {
    this.lots = lots;
    this.rows = rows;
  }

  /** Lots that are too many, or whose amounts cannot be compared. */
  void cannotShare(Lots.Some<LotAmount> made) {
    truncated = made.more();
    made.items().forEach(amount -> lines.add(Fingerprint.line(amount)));
    ends.add(null, truncated ? TrailEnd.Why.CUT : TrailEnd.Why.NO_AMOUNT, Part.WHOLE);
  }

  /** Follows lots, each with its part of the goods. */
  LotTrail follow(Map<String, Double> start, int steps) {
    Map<At, Part> parts = new TreeMap<>(At.ORDER);
    start.forEach((lot, share) -> parts.put(new At(lot, ""), Part.WHOLE.times(share)));
    Map<At, Part> open = parts;
    for (int step = 0; step < steps && !open.isEmpty(); step++) {
      open = step(open);
    }
    open.forEach((at, part) -> ends.add(user(at), TrailEnd.Why.TOO_FAR, part));
    return this;
  }

  private static @Nullable SupplierId user(At at) {
    return at.usedAt.isEmpty() ? null : new SupplierId(at.usedAt);
  }

  private Map<At, Part> step(Map<At, Part> parts) {
    Set<String> asked = parts.keySet().stream().map(At::lot).collect(Collectors.toSet());
    List<LotEvent> events = take(lots.makingsOf(asked, rows - seen));
    Map<String, List<Making>> makings = makings(asked, events);
    Set<String> bare = new TreeSet<>(asked);
    bare.removeAll(makings.keySet());
    Map<String, SupplierId> givers = givers(bare);
    if (truncated) {
      parts.forEach((at, part) -> ends.add(user(at), TrailEnd.Why.CUT, part));
      return Map.of();
    }
    Set<LinkKey> mixing = mixing(parts.keySet(), makings, givers);
    Map<At, Part> next = new TreeMap<>(At.ORDER);
    parts.forEach(
        (at, part) -> {
          List<Making> of = makings.getOrDefault(at.lot, List.of());
          if (of.isEmpty()) {
            begin(at, givers.get(at.lot), part, mixing);
          } else {
            back(at, of, part, mixing, next);
          }
        });
    return next;
  }

  private List<LotEvent> take(Lots.Some<LotEvent> some) {
    seen += some.items().size();
    truncated |= some.more();
    some.items().forEach(event -> lines.add(line(event)));
    return some.items();
  }

  private static String line(LotEvent event) {
    return Fingerprint.line(
        event.id(),
        event.kind(),
        event.process(),
        event.at(),
        String.valueOf(event.place()),
        String.valueOf(event.from()),
        event.goods().inputs(),
        event.goods().outputs(),
        event.goods().moved());
  }

  private static Map<String, List<Making>> makings(
      Collection<String> asked, List<LotEvent> events) {
    List<Making> all = Making.of(events);
    Map<String, List<Making>> makings = new HashMap<>();
    for (String lot : asked) {
      List<Making> of = all.stream().filter(making -> making.made(lot)).toList();
      if (!of.isEmpty()) {
        makings.put(lot, Making.known(of));
      }
    }
    return makings;
  }

  /** Of lots that nobody said the making of, who is first known to have had them. */
  private Map<String, SupplierId> givers(Set<String> bare) {
    Map<String, SupplierId> givers = new HashMap<>();
    if (bare.isEmpty() || truncated) {
      return givers;
    }
    take(lots.movesOf(bare, rows - seen)).stream()
        .sorted(comparing(LotEvent::at).thenComparing(LotEvent::id))
        .forEach(
            event ->
                Stream.of(event.from(), event.place())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(
                        giver ->
                            event
                                .goods()
                                .moved()
                                .forEach(amount -> givers.putIfAbsent(amount.lot(), giver))));
    return givers;
  }

  private Set<LinkKey> mixing(
      Set<At> ats, Map<String, List<Making>> makings, Map<String, SupplierId> givers) {
    Set<LinkKey> keys = new HashSet<>();
    for (At at : ats) {
      makings
          .getOrDefault(at.lot, List.of())
          .forEach(making -> at.from(making.place()).ifPresent(keys::add));
      at.from(givers.get(at.lot)).ifPresent(keys::add);
    }
    Set<LinkKey> mixing = keys.isEmpty() ? Set.of() : lots.mixing(keys);
    mixing.forEach(key -> lines.add(Fingerprint.line("mixing", key)));
    return mixing;
  }

  private void begin(At at, @Nullable SupplierId supplier, Part part, Set<LinkKey> mixing) {
    begins.add(new Begin(supplier, handedOver(at, supplier, part, mixing)));
  }

  private static Part handedOver(
      At at, @Nullable SupplierId maker, Part part, Set<LinkKey> mixing) {
    return part.over(at.from(maker).filter(mixing::contains).isEmpty());
  }

  private void back(
      At at, List<Making> makings, Part part, Set<LinkKey> mixing, Map<At, Part> next) {
    Optional<Map<String, Double>> shares =
        Making.shares(
            makings.stream()
                .collect(Collectors.toMap(Making::process, making -> making.outputOf(at.lot))));
    if (shares.isEmpty()) {
      ends.add(user(at), TrailEnd.Why.NO_AMOUNT, part);
      return;
    }
    for (Making making : makings) {
      double share = shares.get().getOrDefault(making.process(), 0.0);
      Part made = handedOver(at, making.place(), part.times(share), mixing);
      back(making, made, next);
    }
  }

  private void back(Making making, Part part, Map<At, Part> next) {
    if (making.inputs().isEmpty()) {
      begins.add(new Begin(making.place(), part));
      return;
    }
    Optional<Map<String, Double>> shares = Making.ofLots(making.inputs());
    if (shares.isEmpty()) {
      ends.add(making.place(), TrailEnd.Why.NO_AMOUNT, part);
      return;
    }
    String place = making.place() == null ? "" : making.place().value();
    shares
        .get()
        .forEach((lot, share) -> next.merge(new At(lot, place), part.times(share), Part::plus));
  }

  /** Who is named where trails end. */
  Set<SupplierId> named() {
    return Stream.concat(
            begins.stream().map(Begin::supplier), ends.all().stream().map(TrailEnd::supplier))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  Origins origins(Map<SupplierId, Maker> makers) {
    begins.forEach(begin -> ends.add(begin.supplier, why(begin.supplier, makers), begin.part));
    begins.clear();
    return Origins.of(ends.all(), makers, truncated);
  }

  private static TrailEnd.Why why(@Nullable SupplierId id, Map<SupplierId, Maker> makers) {
    @Nullable Maker maker = id == null ? null : makers.get(id);
    if (maker == null || !maker.isPrimary()) {
      return TrailEnd.Why.NO_UPSTREAM;
    }
    return maker.supplier().country() == null ? TrailEnd.Why.NO_COUNTRY : TrailEnd.Why.PRODUCER;
  }

  Fingerprint fingerprint() {
    return Fingerprint.of(lines, truncated);
  }
}
