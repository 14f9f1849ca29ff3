package org.tierlight.ingest.visibility;

import static org.tierlight.ingest.visibility.Canon.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.vocabulary.CanonicalUri;

/**
 * The string of an event that is hashed: its fields in the canonical order of CBV 2.0, section
 * 8.9.2, without separators. What a repository adds to an event – its id, the time of recording, a
 * declaration that it was wrong – is no part of it.
 */
final class PreHash {

  private final StringBuilder out = new StringBuilder();

  private PreHash() {}

  static String of(VisibilityEvent event) {
    PreHash string = new PreHash();
    string.identity(event);
    string.what(event.what(), event.why());
    string.why(event.why(), event.where());
    string.sensors(event.sensors());
    string.out.append(named("ilmd", Canon.extensions(event.what().ilmd())));
    string.out.append(Canon.extensions(event.extensions()));
    return string.out.toString();
  }

  private void identity(VisibilityEvent event) {
    out.append(field("eventType", event.type().word()))
        .append(field("eventTime", Canon.time(event.when().time())))
        .append(field("eventTimeZoneOffset", event.when().zoneOffset()));
    uris("certificationInfo", event.registration().certifications());
  }

  private void what(What what, Why why) {
    epcs("epcList", what.objects());
    uri("parentID", what.parent());
    epcs("inputEPCList", what.inputs());
    epcs("childEPCs", what.children());
    quantities("quantityList", what.objects());
    quantities("childQuantityList", what.children());
    quantities("inputQuantityList", what.inputs());
    epcs("outputEPCList", what.outputs());
    quantities("outputQuantityList", what.outputs());
    why.action().ifPresent(action -> out.append(field("action", action.name())));
    uri("transformationID", what.transformation());
  }

  private void why(Why why, Where where) {
    uri("bizStep", why.step());
    uri("disposition", why.disposition());
    out.append(
        named(
            "persistentDisposition",
            sortedUris("set", why.persistentDisposition().set())
                + sortedUris("unset", why.persistentDisposition().unset())));
    location("readPoint", where.readPoint());
    location("bizLocation", where.businessLocation());
    typed("bizTransactionList", "bizTransaction", why.transactions());
    typed("destinationList", "destination", why.destinations());
    typed("sourceList", "source", why.sources());
  }

  private void epcs(String list, Goods goods) {
    out.append(named(list, sortedUris("epc", goods.epcs())));
  }

  private void quantities(String list, Goods goods) {
    Stream<String> each = goods.quantities().stream().map(PreHash::quantity);
    out.append(named(list, Canon.sorted(each)));
  }

  private static String quantity(Quantity quantity) {
    return "quantityElement"
        + field("epcClass", CanonicalUri.of(quantity.epcClass()))
        + quantity.amount().map(amount -> field("quantity", Canon.number(amount))).orElse("")
        + quantity.unit().map(unit -> field("uom", unit)).orElse("");
  }

  private void location(String name, Optional<Location> location) {
    location.ifPresent(
        place ->
            out.append(name)
                .append(field("id", CanonicalUri.of(place.id())))
                .append(Canon.extensions(place.extensions())));
  }

  private void typed(String list, String name, List<Typed> members) {
    Stream<String> each =
        members.stream()
            .map(
                member ->
                    member.type().map(type -> field("type", CanonicalUri.of(type))).orElse("")
                        + field(name, CanonicalUri.of(member.id())));
    out.append(named(list, Canon.sorted(each)));
  }

  private void sensors(List<SensorElement> elements) {
    out.append(named("sensorElementList", Canon.sorted(elements.stream().map(PreHash::element))));
  }

  private static String element(SensorElement element) {
    return "sensorElement"
        + element.metadata().map(each -> record("sensorMetadata", each)).orElse("")
        + Canon.sorted(element.reports().stream().map(each -> record("sensorReport", each)))
        + Canon.extensions(element.extensions());
  }

  private static String record(String name, SensorRecord record) {
    return record.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> field(each.getKey().word(), Canon.value(each.getValue())))
        .collect(Collectors.joining("", name, Canon.extensions(record.extensions())));
  }

  private void uri(String name, Optional<String> uri) {
    uri.ifPresent(given -> out.append(field(name, CanonicalUri.of(given))));
  }

  private void uris(String name, List<String> uris) {
    out.append(sortedUris(name, uris));
  }

  private static String sortedUris(String name, List<String> uris) {
    return Canon.sorted(uris.stream().map(uri -> field(name, CanonicalUri.of(uri))));
  }

  private static String named(String name, String content) {
    return content.isEmpty() ? "" : name + content;
  }
}
