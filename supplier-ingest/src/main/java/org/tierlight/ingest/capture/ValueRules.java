package org.tierlight.ingest.capture;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tierlight.ingest.form.Contacts;
import org.tierlight.ingest.form.Decimals;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.shipment.TradeRules;
import org.tierlight.ingest.visibility.ErrorDeclaration;
import org.tierlight.ingest.visibility.EventType;
import org.tierlight.ingest.visibility.Location;
import org.tierlight.ingest.visibility.Quantity;
import org.tierlight.ingest.visibility.Typed;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.ingest.visibility.What;
import org.tierlight.ingest.visibility.Why;
import org.tierlight.vocabulary.CanonicalUri;

/** What single values of an event can be. */
final class ValueRules {

  private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

  /** The form of a code of UN/ECE Recommendation 20; the list itself is not here. */
  private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{2,3}");

  private ValueRules() {}

  static void identifiersAreUris(VisibilityEvent event, Problems problems) {
    identifiers(event)
        .forEach(
            (pointer, values) -> {
              if (!values.stream().allMatch(value -> URI.matcher(value).matches())) {
                problems.refuse(pointer, ProblemCode.BAD_IDENTIFIER, "holds what is no URI");
              }
            });
  }

  static void linksAreNotCompressed(VisibilityEvent event, Problems problems) {
    identifiers(event)
        .forEach(
            (pointer, values) -> {
              if (values.stream().anyMatch(CanonicalUri::isCompressed)) {
                problems.refuse(
                    pointer,
                    ProblemCode.BAD_IDENTIFIER,
                    "holds a compressed GS1 Digital Link; send it uncompressed, such as "
                        + "https://id.gs1.org/01/09521141123454");
              }
            });
  }

  /** Whatever is kept of an event: identifiers, words and the types of both. */
  static void nothingReachesAPerson(VisibilityEvent event, Problems problems) {
    Map<String, Collection<String>> kept = identifiers(event);
    kept.putAll(words(event));
    kept.forEach(
        (pointer, values) -> {
          if (values.stream().anyMatch(Contacts::areIn)) {
            problems.refuse(
                pointer,
                ProblemCode.PERSON_DATA,
                "holds a person, an address of mail or a number of a phone");
          }
        });
  }

  static void amountsCanBe(VisibilityEvent event, Problems problems) {
    quantities(event.what())
        .forEach((pointer, amounts) -> amounts.forEach(each -> can(each, pointer, problems)));
  }

  static void correctionIsAnotherEvent(VisibilityEvent event, Problems problems) {
    event
        .registration()
        .error()
        .filter(
            error ->
                event.registration().id().filter(error.correctiveEventIds()::contains).isPresent())
        .ifPresent(
            _ ->
                problems.refuse(
                    "/errorDeclaration/correctiveEventIDs",
                    ProblemCode.FIELD_OUT_OF_PLACE,
                    "names the event that is declared wrong"));
  }

  private static void can(Quantity quantity, String pointer, Problems problems) {
    if (quantity.amount().filter(amount -> !isWithinBounds(amount)).isPresent()) {
      problems.refuse(
          pointer,
          ProblemCode.OUT_OF_RANGE,
          "holds an amount that is not from 0 to %s, or too fine"
              .formatted(TradeRules.LARGEST_QUANTITY));
    }
    if (quantity.unit().filter(unit -> !UNIT.matcher(unit).matches()).isPresent()) {
      problems.refuse(
          pointer,
          ProblemCode.UNKNOWN_CODE,
          "holds a unit that cannot be a code of UN/ECE Rec. 20");
    }
    if (quantity.unit().isPresent() && quantity.amount().isEmpty()) {
      problems.refuse(pointer, ProblemCode.MISSING_FIELD, "holds a unit without a quantity");
    }
  }

  /** As for the quantity of any shipment. */
  private static boolean isWithinBounds(BigDecimal amount) {
    return Decimals.isUsual(amount)
        && Decimals.isWithin(amount, BigDecimal.ZERO, TradeRules.LARGEST_QUANTITY);
  }

  private static Map<String, Collection<String>> identifiers(VisibilityEvent event) {
    What what = event.what();
    Map<String, Collection<String>> by = new TreeMap<>();
    by.put("/epcList", what.objects().epcs());
    by.put("/childEPCs", what.children().epcs());
    by.put("/inputEPCList", what.inputs().epcs());
    by.put("/outputEPCList", what.outputs().epcs());
    quantities(what)
        .forEach((list, each) -> by.put(list, each.stream().map(Quantity::epcClass).toList()));
    by.put("/eventID", list(event.registration().id()));
    by.put("/certificationInfo", event.registration().certifications());
    event
        .registration()
        .error()
        .ifPresent(
            error -> by.put("/errorDeclaration/correctiveEventIDs", error.correctiveEventIds()));
    by.put("/parentID", list(what.parent()));
    by.put("/transformationID", list(what.transformation()));
    by.put("/readPoint/id", list(event.where().readPoint().map(Location::id)));
    by.put("/bizLocation/id", list(event.where().businessLocation().map(Location::id)));
    by.put("/bizTransactionList", ids(event.why().transactions()));
    by.put("/sourceList", ids(event.why().sources()));
    by.put("/destinationList", ids(event.why().destinations()));
    return by;
  }

  private static Map<String, Collection<String>> words(VisibilityEvent event) {
    Why why = event.why();
    Map<String, Collection<String>> by = new TreeMap<>();
    by.put("/bizStep", list(why.step()));
    by.put("/disposition", list(why.disposition()));
    by.put("/persistentDisposition/set", why.persistentDisposition().set());
    by.put("/persistentDisposition/unset", why.persistentDisposition().unset());
    by.put("/bizTransactionList/type", types(why.transactions()));
    by.put("/sourceList/type", types(why.sources()));
    by.put("/destinationList/type", types(why.destinations()));
    by.put(
        "/errorDeclaration/reason",
        list(event.registration().error().flatMap(ErrorDeclaration::reason)));
    if (event.type() instanceof EventType.Own(String uri)) {
      by.put("/type", List.of(uri));
    }
    return by;
  }

  private static List<String> types(List<Typed> members) {
    return members.stream().flatMap(each -> each.type().stream()).toList();
  }

  private static Map<String, List<Quantity>> quantities(What what) {
    return Map.of(
        "/quantityList", what.objects().quantities(),
        "/childQuantityList", what.children().quantities(),
        "/inputQuantityList", what.inputs().quantities(),
        "/outputQuantityList", what.outputs().quantities());
  }

  private static List<String> ids(List<Typed> members) {
    return members.stream().map(Typed::id).toList();
  }

  private static List<String> list(Optional<String> value) {
    return value.stream().toList();
  }
}
