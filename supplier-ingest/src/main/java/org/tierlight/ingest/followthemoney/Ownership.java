package org.tierlight.ingest.followthemoney;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;

/** An entity that says which organisation holds which. */
final class Ownership {

  static final String OWNER = "owner";
  static final String ASSET = "asset";
  static final List<String> ENDS = List.of(OWNER, ASSET);

  /** What fills our fields. */
  private static final Map<String, List<String>> PROPERTIES =
      Map.of(
          "/ownerId", List.of(OWNER),
          "/assetId", List.of(ASSET),
          "/sharePercent", List.of("percentage"),
          "/since", List.of("startDate"),
          "/until", List.of("endDate"));

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%?");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Entity entity;
  private final List<Problem> notes = new ArrayList<>();

  Ownership(Entity entity) {
    this.entity = entity;
  }

  Item item(Origin origin) {
    Filled form =
        new Filled()
            .text("type", "OWNERSHIP")
            .text("id", entity.supplierId().value())
            .text("ownerId", supplier(OWNER))
            .text("assetId", supplier(ASSET))
            .number("sharePercent", share())
            .text("since", date("startDate"))
            .text("until", date("endDate"));
    return new Item.Submission(
        Kind.SUPPLIER,
        form.value(),
        origin,
        "",
        at -> new Place.Pointer(entity.pointer(at, PROPERTIES)),
        notes);
  }

  private Optional<String> supplier(String end) {
    return entity.first(end).map(id -> Entity.supplierId(id).value());
  }

  private Optional<BigDecimal> share() {
    Optional<BigDecimal> percent = entity.first("percentage").flatMap(Ownership::percent);
    if (percent.isEmpty() && entity.has("percentage")) {
      notes.add(Entity.leftOut("/properties/percentage", "is no single percentage"));
    }
    return percent;
  }

  /** Dates may be years or months alone; such a one is no day. */
  private Optional<String> date(String name) {
    Optional<String> day =
        entity.values(name).stream()
            .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
            .findFirst();
    if (day.isEmpty() && entity.has(name)) {
      notes.add(Entity.leftOut("/properties/" + name, "is no day and was left out"));
    }
    return day;
  }

  private static Optional<BigDecimal> percent(String text) {
    Matcher found = PERCENT.matcher(text.strip());
    return found.matches()
        ? Optional.of(new BigDecimal(found.group(1).replace(',', '.')))
            .filter(percent -> percent.compareTo(ALL) <= 0)
        : Optional.empty();
  }
}
