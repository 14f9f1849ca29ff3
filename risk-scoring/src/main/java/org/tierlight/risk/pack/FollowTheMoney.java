package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.risk.pack.PassedOver.Reason;
import org.tierlight.vocabulary.Country;

/**
 * Lists in the form of FollowTheMoney. Organisations are taken. Persons are passed over: those of
 * the schema Person, and whatever bears a property that persons alone have.
 */
record FollowTheMoney() implements Format {

  private static final Set<String> ORGANISATIONS =
      Set.of("Organization", "Company", "LegalEntity", "PublicBody");
  private static final List<String> OF_PERSONS =
      List.of(
          "birthDate",
          "birthPlace",
          "firstName",
          "lastName",
          "fatherName",
          "gender",
          "nationality",
          "passportNumber",
          "deathDate");

  @Override
  public Optional<PackImport> read(Content content) {
    return switch (content) {
      case Tables none -> Optional.empty();
      case Entities found -> Optional.of(entities(found));
    };
  }

  private static PackImport entities(Entities found) {
    PackDraft draft = new PackDraft(PackFormat.FOLLOW_THE_MONEY);
    found.unreadable().forEach(line -> draft.reject(line.place(), line.column(), line.reason()));
    found.entities().forEach(entity -> entity(entity, draft));
    return draft.finish(Optional.empty());
  }

  private static void entity(Entity entity, PackDraft draft) {
    Place place = new Place("", entity.line());
    List<String> codes = countryCodes(entity);
    List<Country> countries = codes.stream().flatMap(it -> Country.ofCode(it).stream()).toList();
    if (isPerson(entity)) {
      draft.passOver(place, "schema", Reason.PERSON);
    } else if (!ORGANISATIONS.contains(entity.schema())) {
      draft.passOver(place, "schema", Reason.NOT_AN_ORGANISATION);
    } else if (entity.values("name").isEmpty()) {
      draft.reject(place, "name", "no name");
    } else if (countries.size() < codes.size()) {
      draft.reject(place, "country", "a code that is no country's");
    } else {
      draft.take(entry(entity, place, countries));
    }
  }

  private static boolean isPerson(Entity entity) {
    return entity.schema().equals("Person")
        || OF_PERSONS.stream().anyMatch(property -> !entity.values(property).isEmpty());
  }

  private static List<String> countryCodes(Entity entity) {
    return Stream.of("jurisdiction", "country", "mainCountry")
        .flatMap(property -> entity.values(property).stream())
        .distinct()
        .toList();
  }

  private static ListEntry entry(Entity entity, Place place, List<Country> countries) {
    List<String> names =
        Stream.of("name", "alias", "weakAlias", "previousName", "abbreviation")
            .flatMap(property -> entity.values(property).stream())
            .distinct()
            .toList();
    return new ListEntry(
        place,
        names.getFirst(),
        names.subList(1, names.size()),
        countries,
        since(entity),
        true,
        entity.id());
  }

  /** Dates may be years or months alone; such a one is no day. */
  private static Optional<LocalDate> since(Entity entity) {
    return Stream.of("listingDate", "createdAt")
        .flatMap(property -> entity.values(property).stream())
        .flatMap(text -> Days.read(text, Days.US).stream())
        .min(LocalDate::compareTo);
  }
}
