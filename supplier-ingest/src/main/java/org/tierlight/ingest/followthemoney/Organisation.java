package org.tierlight.ingest.followthemoney;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.Lei;
import org.tierlight.vocabulary.PlainText;

/** An entity that is an organisation, as a supplier. */
final class Organisation {

  private static final int MOST_ALIASES = 50;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_REGISTRATION = 60;

  private static final String[] NAMES = {
    "name", "alias", "previousName", "weakAlias", "abbreviation"
  };
  private static final String[] COUNTRIES = {"jurisdiction", "country", "mainCountry"};

  /** What fills our fields. */
  private static final Map<String, List<String>> PROPERTIES =
      Map.of(
          "/name", List.of(NAMES),
          "/aliases", List.of(NAMES),
          "/country", List.of(COUNTRIES),
          "/address", List.of("address", "addressEntity"),
          "/identifiers/lei", List.of("leiCode"),
          "/identifiers/duns", List.of("dunsCode"),
          "/identifiers/registration", List.of("registrationNumber"));

  private final Entity entity;
  private final CountryNames countries;
  private final Seen seen;
  private final List<Problem> notes = new ArrayList<>();

  Organisation(Entity entity, CountryNames countries, Seen seen) {
    this.entity = entity;
    this.countries = countries;
    this.seen = seen;
  }

  Item item(Origin origin) {
    remember();
    List<String> names = names();
    Filled form =
        new Filled()
            .text("id", entity.supplierId().value())
            .text("name", names.stream().findFirst())
            .texts("aliases", names.stream().skip(1).limit(MOST_ALIASES).toList())
            .text("country", country())
            .text("address", address())
            .inside("identifiers", identifiers());
    return new Item.Submission(
        Kind.SUPPLIER,
        form.value(),
        origin,
        "",
        at -> new Place.Pointer(entity.pointer(at, PROPERTIES)),
        notes);
  }

  private void remember() {
    if (!seen.isKeptOrganisation(entity.id())) {
      leftOut("/id", "is too long, or one too many in a request: links with it are refused");
    }
  }

  /** The caption is the name that the list itself shows. */
  private List<String> names() {
    List<String> all =
        entity.values(NAMES).stream().filter(name -> name.length() <= LONGEST_NAME).toList();
    if (all.size() > MOST_ALIASES + 1) {
      leftOut("/properties/name", "has more than 50 other names; the first were taken");
    }
    Stream<String> shown = all.stream().filter(entity.caption()::equals);
    return Stream.concat(shown, all.stream()).distinct().toList();
  }

  /** Lists have codes of states that are no more, and of none; unknown is an answer. */
  private Optional<String> country() {
    List<String> named = entity.values(COUNTRIES);
    List<String> known = named.stream().filter(text -> countries.find(text).isPresent()).toList();
    if (known.size() < named.size()) {
      leftOut(
          entity.pointer("/country", PROPERTIES),
          "names what is no country of today, and was left out");
    }
    if (known.size() > 1) {
      leftOut(
          entity.pointer("/country", PROPERTIES), "names several countries; the first was taken");
    }
    return known.stream().findFirst();
  }

  private Optional<String> address() {
    Optional<String> own =
        entity.values("address").stream().filter(Organisation::isSound).findFirst();
    if (own.isEmpty() && entity.has("address")) {
      leftOut(
          "/properties/address", "is too long or has signs that no address has, and was left out");
    }
    Optional<String> reference = entity.first("addressEntity");
    Optional<String> joined = reference.flatMap(seen::address).filter(Organisation::isSound);
    if (own.isEmpty() && reference.isPresent() && joined.isEmpty()) {
      leftOut("/properties/addressEntity", "refers to an address that did not come before it");
    }
    return own.or(() -> joined);
  }

  private static boolean isSound(String address) {
    String line = PlainText.line(address);
    return line.length() <= Seen.LONGEST_ADDRESS && PlainText.isPlain(line);
  }

  private Filled identifiers() {
    Optional<String> lei = entity.first("leiCode").filter(Lei::isValid);
    if (lei.isEmpty() && entity.has("leiCode")) {
      leftOut("/properties/leiCode", "is no LEI and was left out");
    }
    return new Filled()
        .text("lei", lei)
        .text("duns", entity.first("dunsCode").filter(text -> text.matches("\\d{9}")))
        .text(
            "registration",
            entity.first("registrationNumber").filter(it -> it.length() <= LONGEST_REGISTRATION));
  }

  private void leftOut(String pointer, String why) {
    notes.add(Entity.leftOut(pointer, why));
  }
}
