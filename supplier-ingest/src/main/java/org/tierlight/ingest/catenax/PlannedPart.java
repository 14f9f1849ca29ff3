package org.tierlight.ingest.catenax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** One part of a document, by the aspects that it has; their versions say nothing here. */
final class PlannedPart {

  private static final String PART = "#PartAsPlanned";
  private static final String SITES = "#PartSiteInformationAsPlanned";
  private static final String BILL = "#SingleLevelBomAsPlanned";

  /** How our fields are called there. */
  private static final Map<String, String> SENT =
      Map.of("/supplierId", "/bpnl", "/partId", "/catenaXId");

  private final Value.Fields part;

  PlannedPart(Value.Fields part) {
    this.part = part;
  }

  /** A part as our rules read it; what is unknown is not there. */
  Value.Fields form() {
    Map<String, Value> form = Sent.form();
    form.put("type", new Value.Text("PART"));
    Sent.text(part, "bpnl").ifPresent(bpn -> form.put("supplierId", Sent.supplier(bpn)));
    Sent.text(part, "catenaXId").ifPresent(id -> form.put("partId", new Value.Text(id)));
    information("manufacturerPartId").ifPresent(id -> form.put("partNumber", new Value.Text(id)));
    information("nameAtManufacturer").ifPresent(text -> form.put("name", new Value.Text(text)));
    sites().ifPresent(sites -> form.put("sites", new Value.Items(sites)));
    components().ifPresent(parts -> form.put("components", new Value.Items(parts)));
    return new Value.Fields(form);
  }

  /** The supplier that makes it, as far as that was sent. */
  Optional<String> maker() {
    return Sent.text(part, "bpnl");
  }

  Optional<String> id() {
    return Sent.text(part, "catenaXId");
  }

  /** The parts that go into it, as they were sent. */
  List<Value.Fields> children() {
    return aspect(BILL)
        .flatMap(bill -> Sent.list(bill, "childItems"))
        .map(Sent::objects)
        .orElse(List.of());
  }

  /** What is not said of it, for its receipt. */
  List<Problem> unknown(String pointer) {
    List<Problem> unknown = new ArrayList<>();
    if (sites().isEmpty()) {
      unknown.add(
          Problem.at(
              pointer,
              ProblemCode.SITE_UNKNOWN,
              "has no site, or one without a number: where it is made stays unknown"));
    }
    if (components().isEmpty()) {
      unknown.add(
          Problem.at(
              pointer,
              ProblemCode.PARTS_UNKNOWN,
              "has no bill of material that can be read: what it is made of stays unknown"));
    }
    return unknown;
  }

  /** Where a field of ours stands in what was sent. */
  String sentAs(String pointer) {
    return SENT.getOrDefault(pointer, "");
  }

  /** All sites, or none where one of them has no number: then they are not all known. */
  private Optional<List<Value>> sites() {
    Optional<List<Value.Fields>> sent =
        aspect(SITES).flatMap(sites -> Sent.list(sites, "sites")).map(Sent::objects);
    List<Value> numbers =
        sent.stream()
            .flatMap(List::stream)
            .flatMap(site -> Sent.text(site, "catenaXsiteId").stream())
            .<Value>map(Value.Text::new)
            .toList();
    return sent.filter(all -> !all.isEmpty() && all.size() == numbers.size()).map(_ -> numbers);
  }

  /** All components, or none where one of them is no object: then they are not all known. */
  private Optional<List<Value>> components() {
    return aspect(BILL)
        .flatMap(bill -> Sent.list(bill, "childItems"))
        .filter(all -> all.size() == children().size())
        .map(_ -> children().stream().<Value>map(PlannedPart::component).toList());
  }

  private static Value.Fields component(Value.Fields child) {
    Map<String, Value> form = Sent.form();
    Sent.text(child, "catenaXId").ifPresent(id -> form.put("partId", new Value.Text(id)));
    Sent.text(child, "businessPartner")
        .ifPresent(bpn -> form.put("supplierId", Sent.supplier(bpn)));
    Sent.period(child, "validFrom").ifPresent(from -> form.put("since", new Value.Text(from)));
    Sent.period(child, "validTo").ifPresent(to -> form.put("until", new Value.Text(to)));
    return new Value.Fields(form);
  }

  private Optional<String> information(String field) {
    return aspect(PART)
        .flatMap(aspect -> Sent.object(aspect, "partTypeInformation"))
        .flatMap(information -> Sent.text(information, field));
  }

  /** An aspect is a list of one; several would be several truths, and none of them is taken. */
  private Optional<Value.Fields> aspect(String ending) {
    List<Value.Fields> all =
        part.byName().entrySet().stream()
            .filter(field -> field.getKey().endsWith(ending))
            .flatMap(field -> objects(field.getValue()))
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static Stream<Value.Fields> objects(Value value) {
    return switch (value) {
      case Value.Items(List<Value> items) -> Sent.objects(items).stream();
      case Value.Fields one -> Stream.of(one);
      case Value.Text _, Value.Decimal _, Value.Flag _, Value.Nothing _ -> Stream.empty();
    };
  }
}
