package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.risk.pack.PassedOver.Reason;
import org.tierlight.vocabulary.Country;

/**
 * Lists in the form of FollowTheMoney. Organisations are taken. Persons are passed over: those of
 * the schema Person, whatever bears a property that persons alone have, and who bears a number of a
 * person in Brazil. The form holds lists of any kind, of officials and of others; an entry says by
 * its topics that an official measure names it for forced labour, or it counts as none.
 */
record FollowTheMoney() implements Format {

  private static final Set<String> ORGANISATIONS =
      Set.of("Organization", "Company", "LegalEntity", "PublicBody");
  private static final String FORCED_LABOUR = "forced.labor";
  private static final Set<String> OFFICIAL_MEASURES =
      Set.of("sanction", "export.control", "debarment", "reg.action", "asset.frozen");
  private static final List<String> COUNTRIES = List.of("jurisdiction", "country", "mainCountry");
  private static final List<String> NAMES =
      List.of("name", "alias", "weakAlias", "previousName", "abbreviation");
  private static final List<String> NUMBERS =
      List.of("registrationNumber", "taxNumber", "idNumber");
  private static final Country BRAZIL = new Country("BR");
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
    DataSet dataSet = DataSet.of(found.entities());
    PackDraft draft = new PackDraft(PackFormat.FOLLOW_THE_MONEY, dataSet.pack());
    found.unreadable().forEach(line -> draft.reject(line.place(), line.column(), line.reason()));
    found.entities().forEach(entity -> entity(entity, draft));
    return draft.finish(Optional.empty());
  }

  private static void entity(Entity entity, PackDraft draft) {
    Place place = new Place("", entity.line());
    List<String> codes = countryCodes(entity);
    List<Country> countries = codes.stream().flatMap(it -> Country.ofCode(it).stream()).toList();
    if (isPerson(entity) || isBrazilianPerson(entity, countries)) {
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

  /**
   * As in Brazil's register: a number of a person's form, or one inside a name. Where the country
   * is named, and it is another, eleven digits mean something else.
   */
  private static boolean isBrazilianPerson(Entity entity, List<Country> countries) {
    return (countries.isEmpty() || countries.contains(BRAZIL))
        && (values(entity, NUMBERS).anyMatch(CompanyNumber::isPerson)
            || values(entity, NAMES).anyMatch(CompanyNumber::isInside));
  }

  private static Stream<String> values(Entity entity, List<String> properties) {
    return properties.stream().flatMap(property -> entity.values(property).stream());
  }

  private static List<String> countryCodes(Entity entity) {
    return values(entity, COUNTRIES).distinct().toList();
  }

  private static ListEntry entry(Entity entity, Place place, List<Country> countries) {
    List<String> names = values(entity, NAMES).distinct().toList();
    return new ListEntry(
        place,
        names.getFirst(),
        names.subList(1, names.size()),
        countries,
        since(entity),
        true,
        entity.id(),
        numbers(entity, countries),
        subject(entity),
        Particulars.COMPANY);
  }

  private static ListSubject subject(Entity entity) {
    List<String> topics = entity.values("topics");
    boolean isOfficial = topics.stream().anyMatch(OFFICIAL_MEASURES::contains);
    return isOfficial && topics.contains(FORCED_LABOUR)
        ? ListSubject.FORCED_LABOUR
        : ListSubject.NOT_STATED;
  }

  /** A national number is trusted where its country is named, and has its check digits. */
  private static Set<TrustedNumber> numbers(Entity entity, List<Country> countries) {
    Stream<TrustedNumber> world =
        entity.values("leiCode").stream().flatMap(text -> TrustedNumber.lei(text).stream());
    Stream<TrustedNumber> brazilian =
        countries.contains(BRAZIL)
            ? values(entity, NUMBERS).flatMap(text -> TrustedNumber.cnpj(text).stream())
            : Stream.empty();
    return Stream.concat(world, brazilian).collect(Collectors.toUnmodifiableSet());
  }

  /** Dates may be years or months alone; such a one is no day. */
  private static Optional<LocalDate> since(Entity entity) {
    return Stream.of("listingDate", "createdAt")
        .flatMap(property -> entity.values(property).stream())
        .flatMap(text -> Days.read(text, Days.US).stream())
        .min(LocalDate::compareTo);
  }
}
