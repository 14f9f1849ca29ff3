package org.tierlight.ingest.followthemoney;

import java.util.List;
import java.util.Set;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.CountryNames;

/**
 * The entities of one request: organisations become suppliers, links of ownership between them
 * become ownership, addresses are joined to who refers to them later. Persons are refused, and so
 * is a link with an end that was not seen as an organisation before: it might be a person (ADR
 * 0073).
 */
public final class Entities {

  private static final Set<String> ORGANISATIONS =
      Set.of("Organization", "Company", "LegalEntity", "PublicBody");

  private final CountryNames countries;
  private final Seen seen;

  /** The entities of a request in which nothing came yet. */
  public Entities(CountryNames countries) {
    this(countries, Seen.Room.USUAL);
  }

  Entities(CountryNames countries, Seen.Room room) {
    this.countries = countries;
    this.seen = new Seen(room);
  }

  /** Whether a value is an entity. */
  public static boolean isEntity(Value value) {
    return Entity.of(value).isPresent();
  }

  /** What an entity says. */
  public Item read(Value value, Origin origin) {
    Entity entity = Entity.of(value).orElseThrow();
    if (Persons.has(entity)) {
      return refused("/schema", ProblemCode.PERSON_DATA, "is a person, or may be one");
    }
    return switch (entity.schema()) {
      case String schema when ORGANISATIONS.contains(schema) -> organisation(entity, origin);
      case "Address" -> address(entity);
      case "Ownership" -> ownership(entity, origin);
      case String _ -> passedOver("is of a schema that says nothing kept here");
    };
  }

  private Item organisation(Entity entity, Origin origin) {
    return new Organisation(entity, countries, seen).item(origin);
  }

  private Item address(Entity entity) {
    String text =
        entity
            .first("full")
            .orElseGet(() -> String.join(", ", entity.values("street", "city", "postalCode")));
    return passedOver(
        seen.isKeptAddress(entity.id(), text)
            ? "is an address, joined to the companies behind it that refer to it"
            : "is an address, joined to no company: it is empty, or it or the request is too long");
  }

  private Item ownership(Entity entity, Origin origin) {
    for (String end : Ownership.ENDS) {
      if (entity.first(end).filter(seen::isOrganisation).isEmpty()) {
        return refused(
            "/properties/" + end,
            ProblemCode.UNKNOWN_PARTY,
            "is no company that came before the link, or one too many to remember");
      }
    }
    return new Ownership(entity).item(origin);
  }

  private static Item refused(String pointer, ProblemCode code, String why) {
    return new Item.Unreadable(List.of(Problem.at(pointer, code, why)));
  }

  private static Item passedOver(String why) {
    return new Item.PassedOver(List.of(Problem.at("/schema", ProblemCode.NOT_KEPT, why)));
  }
}
