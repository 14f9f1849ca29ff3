package org.tierlight.ingest.followthemoney;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.Lei;
import org.tierlight.vocabulary.SupplierId;

/**
 * The entities of one request: organisations become suppliers, links of ownership between them
 * become ownership, addresses are joined to who refers to them later. Persons are refused, and so
 * is a link with an end that was not seen as an organisation before: it might be a person (ADR
 * 0073).
 */
public final class Entities {

  /** A file of more is to be sent in parts, each with the companies of its links. */
  private static final int MOST_KNOWN = 100_000;

  private static final int MOST_ALIASES = 50;
  private static final int LONGEST_NAME = 300;
  private static final Set<String> ORGANISATIONS =
      Set.of("Organization", "Company", "LegalEntity", "PublicBody");
  private static final List<String> OF_PERSONS =
      List.of(
          "birthDate",
          "birthPlace",
          "deathDate",
          "firstName",
          "lastName",
          "fatherName",
          "gender",
          "nationality",
          "passportNumber");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%?");

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Set<String> organisations = new HashSet<>();

  /** Whether a value is an entity. */
  public static boolean isEntity(Value value) {
    return Entity.of(value).isPresent();
  }

  /** What an entity says. */
  public Item read(Value value, Origin origin) {
    Entity entity = Entity.of(value).orElseThrow();
    if (entity.schema().equals("Person") || OF_PERSONS.stream().anyMatch(entity::has)) {
      return new Item.Unreadable(
          List.of(Problem.at("/schema", ProblemCode.PERSON_DATA, "is a person, or says of one")));
    }
    return switch (entity.schema()) {
      case String schema when ORGANISATIONS.contains(schema) -> organisation(entity, origin);
      case "Address" -> address(entity);
      case "Ownership" -> ownership(entity, origin);
      case String _ -> passedOver("is of a schema that says nothing kept here");
    };
  }

  private Item address(Entity entity) {
    String text =
        entity
            .first("full")
            .orElseGet(() -> String.join(", ", entity.values("street", "city", "postalCode")));
    if (addresses.size() < MOST_KNOWN && !text.isBlank()) {
      addresses.put(entity.id(), text);
    }
    return passedOver("is an address, joined to the companies behind it that refer to it");
  }

  private Item organisation(Entity entity, Origin origin) {
    List<Problem> notes = new ArrayList<>();
    List<String> names = names(entity);
    if (organisations.size() < MOST_KNOWN) {
      organisations.add(entity.id());
    }
    List<String> countries = entity.values("jurisdiction", "country", "mainCountry");
    if (countries.size() > 1) {
      notes.add(leftOut("/properties/country", "names several countries; the first was taken"));
    }
    if (names.size() > MOST_ALIASES + 1) {
      notes.add(leftOut("/properties/name", "has more than 50 other names; the first were taken"));
    }
    Filled form =
        new Filled()
            .text("id", supplierId(entity.id()).value())
            .text("name", names.isEmpty() ? "" : names.getFirst())
            .texts("aliases", names.stream().skip(1).limit(MOST_ALIASES).toList())
            .text("country", countries.stream().findFirst())
            .text("address", address(entity, notes))
            .inside("identifiers", identifiers(entity, notes));
    return new Item.Submission(Kind.SUPPLIER, form.value(), origin, "", Entities::place, notes);
  }

  /** The caption is the name that the list itself shows. */
  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>();
    List<String> all =
        entity.values("name", "alias", "previousName", "weakAlias", "abbreviation").stream()
            .filter(name -> name.length() <= LONGEST_NAME)
            .toList();
    if (all.contains(entity.caption())) {
      names.add(entity.caption());
    }
    all.stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  private Optional<String> address(Entity entity, List<Problem> notes) {
    Optional<String> own = entity.first("address");
    Optional<String> reference = entity.first("addressEntity");
    Optional<String> joined = reference.map(addresses::get);
    if (own.isEmpty() && reference.isPresent() && joined.isEmpty()) {
      notes.add(
          leftOut("/properties/addressEntity", "refers to an address that did not come before it"));
    }
    return own.or(() -> joined);
  }

  private static Filled identifiers(Entity entity, List<Problem> notes) {
    Optional<String> lei = entity.first("leiCode").filter(Lei::isValid);
    if (lei.isEmpty() && entity.has("leiCode")) {
      notes.add(leftOut("/properties/leiCode", "is no LEI and was left out"));
    }
    return new Filled()
        .text("lei", lei)
        .text("duns", entity.first("dunsCode").filter(text -> text.matches("\\d{9}")))
        .text(
            "registration", entity.first("registrationNumber").filter(text -> text.length() <= 60));
  }

  private Item ownership(Entity entity, Origin origin) {
    Optional<String> owner = entity.first("owner");
    Optional<String> asset = entity.first("asset");
    for (String end : List.of("owner", "asset")) {
      if (entity.first(end).filter(organisations::contains).isEmpty()) {
        return new Item.Unreadable(
            List.of(
                Problem.at(
                    "/properties/" + end,
                    ProblemCode.UNKNOWN_PARTY,
                    "is no company that came before the link")));
      }
    }
    Optional<BigDecimal> percent = entity.first("percentage").flatMap(Entities::percent);
    List<Problem> notes = new ArrayList<>();
    if (percent.isEmpty() && entity.has("percentage")) {
      notes.add(leftOut("/properties/percentage", "is no single percentage"));
    }
    Filled form =
        new Filled()
            .text("type", "OWNERSHIP")
            .text("id", supplierId(entity.id()).value())
            .text("ownerId", owner.map(id -> supplierId(id).value()))
            .text("assetId", asset.map(id -> supplierId(id).value()))
            .number("sharePercent", percent)
            .text("since", date(entity, "startDate", notes))
            .text("until", date(entity, "endDate", notes));
    return new Item.Submission(Kind.SUPPLIER, form.value(), origin, "", Entities::place, notes);
  }

  /** Dates may be years or months alone; such a one is no day. */
  private static Optional<String> date(Entity entity, String name, List<Problem> notes) {
    Optional<String> day =
        entity.values(name).stream()
            .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
            .findFirst();
    if (day.isEmpty() && entity.has(name)) {
      notes.add(leftOut("/properties/" + name, "is no day and was left out"));
    }
    return day;
  }

  private static Optional<BigDecimal> percent(String text) {
    var found = PERCENT.matcher(text.strip());
    return found.matches()
        ? Optional.of(new BigDecimal(found.group(1).replace(',', '.')))
            .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0)
        : Optional.empty();
  }

  private static SupplierId supplierId(String id) {
    return SupplierId.isValid(id)
        ? new SupplierId(id)
        : new SupplierId("ftm-" + HexFormat.of().formatHex(Canonical.digest(id), 0, 12));
  }

  private static Place place(String pointer) {
    return new Place.Pointer(pointer);
  }

  private static Item passedOver(String why) {
    return new Item.PassedOver(List.of(Problem.at("/schema", ProblemCode.NOT_KEPT, why)));
  }

  private static Problem leftOut(String pointer, String why) {
    return Problem.at(pointer, ProblemCode.LEFT_OUT, why);
  }
}
