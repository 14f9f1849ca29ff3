package org.tierlight.ingest.followthemoney;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.Lei;

/** An entity that is an organisation, as a supplier. */
final class Organisation {

  private static final int MOST_ALIASES = 50;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_REGISTRATION = 60;

  private final Entity entity;
  private final Seen seen;
  private final List<Problem> notes = new ArrayList<>();

  Organisation(Entity entity, Seen seen) {
    this.entity = entity;
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
    return new Item.Submission(Kind.SUPPLIER, form.value(), origin, "", Place.Pointer::new, notes);
  }

  private void remember() {
    if (!seen.isKeptOrganisation(entity.id())) {
      leftOut("/id", "is too long, or one too many in a request: links with it are refused");
    }
  }

  /** The caption is the name that the list itself shows. */
  private List<String> names() {
    List<String> all =
        entity.values("name", "alias", "previousName", "weakAlias", "abbreviation").stream()
            .filter(name -> name.length() <= LONGEST_NAME)
            .toList();
    if (all.size() > MOST_ALIASES + 1) {
      leftOut("/properties/name", "has more than 50 other names; the first were taken");
    }
    Stream<String> shown = all.stream().filter(entity.caption()::equals);
    return Stream.concat(shown, all.stream()).distinct().toList();
  }

  private Optional<String> country() {
    List<String> countries = entity.values("jurisdiction", "country", "mainCountry");
    if (countries.size() > 1) {
      leftOut("/properties/country", "names several countries; the first was taken");
    }
    return countries.stream().findFirst();
  }

  private Optional<String> address() {
    Optional<String> own = entity.first("address");
    Optional<String> reference = entity.first("addressEntity");
    Optional<String> joined = reference.flatMap(seen::address);
    if (own.isEmpty() && reference.isPresent() && joined.isEmpty()) {
      leftOut("/properties/addressEntity", "refers to an address that did not come before it");
    }
    return own.or(() -> joined);
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
