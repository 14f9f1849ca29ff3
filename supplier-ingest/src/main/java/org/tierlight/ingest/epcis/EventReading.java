package org.tierlight.ingest.epcis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tierlight.ingest.visibility.Action;
import org.tierlight.ingest.visibility.ErrorDeclaration;
import org.tierlight.ingest.visibility.EventType;
import org.tierlight.ingest.visibility.Extension;
import org.tierlight.ingest.visibility.Goods;
import org.tierlight.ingest.visibility.Location;
import org.tierlight.ingest.visibility.PersistentDisposition;
import org.tierlight.ingest.visibility.QualifiedName;
import org.tierlight.ingest.visibility.Quantity;
import org.tierlight.ingest.visibility.Registration;
import org.tierlight.ingest.visibility.SensorElement;
import org.tierlight.ingest.visibility.StandardType;
import org.tierlight.ingest.visibility.Typed;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.ingest.visibility.What;
import org.tierlight.ingest.visibility.When;
import org.tierlight.ingest.visibility.Where;
import org.tierlight.ingest.visibility.Why;

/** Makes an event of its fields. */
final class EventReading {

  private static final String CBV = "https://ref.gs1.org/cbv/";

  private final EventType type;
  private final Fields fields;

  private EventReading(EventType type, Part event) {
    this.type = type;
    this.fields = new Fields(event);
  }

  /** The kind of event of a name without a namespace, or empty where EPCIS 2.0 has none of it. */
  static Optional<StandardType> type(String word) {
    return Arrays.stream(StandardType.values())
        .filter(each -> each.word().equals(word))
        .findFirst();
  }

  /**
   * The kind of event of a name; one with a namespace is a user's own.
   *
   * @param said where the name stands
   */
  static EventType type(QualifiedName name, Part said) {
    if (!name.isPlain()) {
      return new EventType.Own(name.namespace() + name.local());
    }
    return type(name.local())
        .orElseThrow(
            () ->
                said.unreadable(
                    "is none of the five kinds of events of EPCIS 2.0, nor a URI of your own"));
  }

  static VisibilityEvent read(EventType type, Part event) {
    return new EventReading(type, event).event();
  }

  private VisibilityEvent event() {
    Registration registration = registration();
    When when =
        new When(
            Scalars.time(fields.required("eventTime")),
            Scalars.zoneOffset(fields.required("eventTimeZoneOffset")));
    What what = what();
    Where where =
        new Where(
            fields.one("readPoint").map(EventReading::location),
            fields.one("bizLocation").map(EventReading::location));
    Why why = why();
    List<SensorElement> sensors =
        fields.all("sensorElementList").stream().map(SensorReading::element).toList();
    return new VisibilityEvent(
        type, registration, when, what, where, why, sensors, fields.extensions());
  }

  private Registration registration() {
    return new Registration(
        fields.one("eventID").map(Scalars::uri),
        fields.one("recordTime").map(Scalars::time),
        fields.all("certificationInfo").stream().map(Scalars::uri).toList(),
        fields.one("errorDeclaration").map(EventReading::error));
  }

  private static ErrorDeclaration error(Part part) {
    Fields fields = new Fields(part);
    return new ErrorDeclaration(
        Scalars.time(fields.required("declarationTime")),
        fields.one("reason").map(each -> Scalars.word(each, CBV + "ER-")),
        fields.all("correctiveEventIDs").stream().map(Scalars::uri).toList(),
        fields.extensions());
  }

  private What what() {
    return new What(
        fields.one("parentID").map(Scalars::uri),
        goods("epcList", "quantityList"),
        goods("childEPCs", "childQuantityList"),
        goods("inputEPCList", "inputQuantityList"),
        goods("outputEPCList", "outputQuantityList"),
        fields.one("transformationID").map(Scalars::uri),
        fields.one("ilmd").map(EventReading::ilmd).orElse(List.of()));
  }

  private Goods goods(String epcs, String quantities) {
    return new Goods(
        fields.all(epcs).stream().map(Scalars::uri).toList(),
        fields.all(quantities).stream().map(EventReading::quantity).toList());
  }

  private static Quantity quantity(Part part) {
    Fields fields = new Fields(part);
    Quantity quantity =
        new Quantity(
            Scalars.uri(fields.required("epcClass")),
            fields.one("quantity").map(Scalars::number),
            fields.one("uom").map(Scalars::text));
    fields.nothingElse();
    return quantity;
  }

  private static List<Extension> ilmd(Part part) {
    if (!part.text().isEmpty()) {
      throw part.unreadable("has text where fields belong");
    }
    return part.parts().stream().map(Part::extension).toList();
  }

  private static Location location(Part part) {
    if (!part.text().isEmpty()) {
      return new Location(Scalars.uri(part), List.of());
    }
    Fields fields = new Fields(part);
    return new Location(Scalars.uri(fields.required("id")), fields.extensions());
  }

  private Why why() {
    return new Why(
        fields.one("action").map(EventReading::action),
        fields.one("bizStep").map(each -> Scalars.word(each, CBV + "BizStep-")),
        fields.one("disposition").map(EventReading::disposition),
        fields
            .one("persistentDisposition")
            .map(EventReading::persistent)
            .orElse(new PersistentDisposition(List.of(), List.of())),
        typed("bizTransactionList", "bizTransaction", "BTT-"),
        typed("sourceList", "source", "SDT-"),
        typed("destinationList", "destination", "SDT-"));
  }

  private static Action action(Part part) {
    String word = Scalars.text(part);
    return Arrays.stream(Action.values())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseThrow(() -> part.unreadable("is none of ADD, OBSERVE and DELETE"));
  }

  private static String disposition(Part part) {
    return Scalars.word(part, CBV + "Disp-");
  }

  private static PersistentDisposition persistent(Part part) {
    Fields fields = new Fields(part);
    PersistentDisposition disposition =
        new PersistentDisposition(
            fields.all("set").stream().map(EventReading::disposition).toList(),
            fields.all("unset").stream().map(EventReading::disposition).toList());
    fields.nothingElse();
    return disposition;
  }

  private List<Typed> typed(String list, String name, String vocabulary) {
    return fields.all(list).stream().map(each -> member(each, name, CBV + vocabulary)).toList();
  }

  /** In JSON-LD the identifier is a field, in XML the text of the element. */
  private static Typed member(Part part, String name, String vocabulary) {
    Fields fields = new Fields(part);
    Optional<String> type = fields.one("type").map(each -> Scalars.word(each, vocabulary));
    String id =
        part.text().isEmpty()
            ? Scalars.uri(fields.required(name))
            : part.terms().expanded(part.text());
    fields.nothingElse();
    return new Typed(type, id);
  }
}
