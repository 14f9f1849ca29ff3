package org.tierlight.ingest.catenax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;

/**
 * A document of Catena-X that holds parts as planned: of each part what it is, where it is made and
 * of what. Each part is one item, and each pair of companies that plans name is a declared link. A
 * part that is not whole is taken all the same, and its receipt notes what is unknown.
 */
public final class PlannedParts {

  /** The name under which a test data container has its parts; the version stands behind it. */
  private static final String CONTAINER = "https://catenax.io/schema/TestDataContainer/";

  private final String name;
  private final List<Value> parts;

  private PlannedParts(String name, List<Value> parts) {
    this.name = name;
    this.parts = List.copyOf(parts);
  }

  /** Whether an object is such a document. */
  public static boolean isDocument(Value.Fields object) {
    return container(object).isPresent();
  }

  /** Reads a document; what is no list in it has no parts. */
  public static PlannedParts of(Value.Fields document) {
    Map.Entry<String, Value> container = container(document).orElseThrow();
    return new PlannedParts(
        container.getKey(),
        container.getValue() instanceof Value.Items(List<Value> parts) ? parts : List.of());
  }

  private static Optional<Map.Entry<String, Value>> container(Value.Fields object) {
    return object.byName().entrySet().stream()
        .filter(field -> field.getKey().startsWith(CONTAINER))
        .findFirst();
  }

  /**
   * What it says, the parts in their order and the links behind them.
   *
   * @param origins where the item of an index came from
   */
  public List<Item> items(LongFunction<Origin> origins) {
    if (parts.isEmpty()) {
      return List.of(nothing());
    }
    PlannedLinks links = new PlannedLinks();
    List<Item> items = new ArrayList<>();
    IntStream.range(0, parts.size())
        .forEach(place -> items.add(part(place, origins.apply(place), links)));
    links.forms().forEach(form -> items.add(link(form, origins.apply(items.size()))));
    return items;
  }

  private Item part(int place, Origin origin, PlannedLinks links) {
    String pointer = "/" + name.replace("~", "~0").replace("/", "~1") + "/" + place;
    if (!(parts.get(place) instanceof Value.Fields fields)) {
      return new Item.Unreadable(
          List.of(Problem.at(pointer, ProblemCode.WRONG_TYPE, "must be an object")));
    }
    PlannedPart part = new PlannedPart(fields);
    links.add(part);
    return new Item.Submission(
        Kind.SUPPLIER,
        part.form(),
        origin,
        "",
        at -> new Place.Pointer(pointer + part.sentAs(at)),
        part.unknown(pointer));
  }

  private static Item link(Value.Fields form, Origin origin) {
    return Item.Submission.whole(Kind.SHIPMENT, form, origin);
  }

  private Item nothing() {
    return new Item.Unreadable(
        List.of(
            Problem.at("/" + name.replace("/", "~1"), ProblemCode.MISSING_FIELD, "has no parts")));
  }
}
