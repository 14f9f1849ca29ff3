package org.tierlight.graph.kafka;

import static org.tierlight.graph.kafka.Translation.instant;
import static org.tierlight.graph.kafka.Translation.required;
import static org.tierlight.graph.kafka.Translation.stamped;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.ToldEvent;
import org.tierlight.message.EventCaptured;
import org.tierlight.message.Fact;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.vocabulary.CanonicalUri;
import org.tierlight.vocabulary.PartyIds;
import org.tierlight.vocabulary.SupplierId;

/**
 * Events of EPCIS as changes of the map, as far as they say what lots are made of or where they
 * come from. All others, and everything else that an event says, stay in the log.
 */
final class LotTranslation {

  private static final String CBV = "https://ref.gs1.org/cbv/";

  /** The longest text that an index of Neo4j holds is about 8 kB; this is well below. */
  private static final int LONGEST_ID = 2_000;

  private static final int MOST_DIGITS = 40;

  /** Who owns goods says more than who holds them, and that more than where they lie. */
  private static final List<String> FROM_BEST =
      List.of("owning_party", "possessing_party", "location");

  private LotTranslation() {}

  static Change change(Fact<EventCaptured> fact, Instant learnt) {
    EventCaptured event = fact.content();
    return kind(event)
        .<Change>map(
            kind -> {
              Stamped<LotEvent> said = stamped(fact.envelope(), learnt, event(kind, event));
              return new Change.Happened(
                  event.error() == null ? ToldEvent.of(said) : ToldEvent.error(said));
            })
        .orElseGet(() -> new Change.Mentioned(List.of()));
  }

  private static Optional<LotEvent.Kind> kind(EventCaptured event) {
    return switch (required(event.eventType(), "/eventType")) {
      case "TransformationEvent" -> Optional.of(LotEvent.Kind.MADE);
      case "AggregationEvent" ->
          isAction(event, "ADD") && event.what().parent() != null
              ? Optional.of(LotEvent.Kind.PACKED)
              : Optional.empty();
      case "ObjectEvent", "TransactionEvent" -> kindOfObjects(event);
      default -> Optional.empty();
    };
  }

  private static Optional<LotEvent.Kind> kindOfObjects(EventCaptured event) {
    if (isAction(event, "DELETE")) {
      return Optional.empty();
    }
    if (isStep(event, "shipping") || isStep(event, "receiving")) {
      return Optional.of(LotEvent.Kind.MOVED);
    }
    boolean began = event.eventType().equals("ObjectEvent") && isAction(event, "ADD");
    return began ? Optional.of(LotEvent.Kind.BEGUN) : Optional.empty();
  }

  private static boolean isAction(EventCaptured event, String action) {
    return action.equals(event.why().action());
  }

  private static boolean isStep(EventCaptured event, String step) {
    String said = event.why().bizStep();
    return said != null && CanonicalUri.of(said).equals(CBV + "BizStep-" + step);
  }

  private static LotEvent event(LotEvent.Kind kind, EventCaptured event) {
    String id = id(required(event.eventId(), "/eventId"), "/eventId");
    return new LotEvent(
        id,
        kind,
        process(kind, id, event.what()),
        instant(event.eventTime(), "/eventTime"),
        place(event.where()),
        from(event.why()),
        flow(kind, event.what()));
  }

  /** What was packed in one unit belongs together, and so do the events of one transformation. */
  private static String process(LotEvent.Kind kind, String id, EventCaptured.What what) {
    return switch (kind) {
      case MADE -> what.transformation() == null ? id : lot(what.transformation());
      case PACKED -> what.parent() == null ? id : lot(what.parent());
      case BEGUN, MOVED -> id;
    };
  }

  private static LotEvent.Flow flow(LotEvent.Kind kind, EventCaptured.What what) {
    List<LotAmount> parent = Stream.ofNullable(what.parent()).map(id -> unit(lot(id))).toList();
    return switch (kind) {
      case MADE -> new LotEvent.Flow(amounts(what.inputs()), amounts(what.outputs()), List.of());
      case PACKED -> new LotEvent.Flow(amounts(what.children()), parent, List.of());
      case BEGUN -> new LotEvent.Flow(List.of(), amounts(what.objects()), List.of());
      case MOVED -> {
        List<LotAmount> moved = new ArrayList<>(parent);
        moved.addAll(amounts(what.objects()));
        yield new LotEvent.Flow(List.of(), List.of(), moved);
      }
    };
  }

  private static LotAmount unit(String id) {
    return LotAmount.item(id);
  }

  private static List<LotAmount> amounts(EventCaptured.Goods goods) {
    return Stream.concat(
            goods.epcs().stream().map(epc -> LotAmount.item(lot(epc))),
            goods.amounts().stream().map(LotTranslation::amount))
        .toList();
  }

  private static LotAmount amount(EventCaptured.Amount amount) {
    BigDecimal quantity = amount.quantity();
    if (quantity != null
        && (quantity.signum() < 0
            || quantity.precision() > MOST_DIGITS
            || Math.abs(quantity.scale()) > MOST_DIGITS)) {
      throw new UnreadableMessage("VALUE_OUT_OF_RANGE", "/what", "no quantity of a lot");
    }
    String unit = amount.unit();
    return new LotAmount(
        lot(required(amount.epcClass(), "/what")), quantity, unit == null ? "" : unit);
  }

  private static String lot(String uri) {
    return id(CanonicalUri.of(uri), "/what");
  }

  private static String id(String text, String pointer) {
    if (text.isEmpty() || text.length() > LONGEST_ID) {
      throw new UnreadableMessage(
          "LENGTH_OUT_OF_RANGE", pointer, "an id has 1 to " + LONGEST_ID + " letters");
    }
    return text;
  }

  private static @Nullable SupplierId place(EventCaptured.Where where) {
    return Stream.of(
            Optional.ofNullable(where.bizLocation()), Optional.ofNullable(where.readPoint()))
        .flatMap(Optional::stream)
        .flatMap(place -> PartyIds.of(place.id()).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable SupplierId from(EventCaptured.Why why) {
    return FROM_BEST.stream()
        .map(word -> CBV + "SDT-" + word)
        .flatMap(
            type ->
                why.sources().stream()
                    .filter(
                        each -> each.type() != null && CanonicalUri.of(each.type()).equals(type)))
        .flatMap(each -> PartyIds.of(each.id()).stream())
        .findFirst()
        .orElse(null);
  }
}
