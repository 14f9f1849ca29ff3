package org.tierlight.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Region;

/** GLEIF's golden copy of legal entities (LEI-CDF, level 1) as CSV: one row is one company. */
final class Gleif implements Layout {

  private static final String NAME = "entity_legalname";
  private static final String REGION = "entity_legaladdress_region";
  private static final String CATEGORY = "entity_entitycategory";
  private static final String STATUS = "registration_registrationstatus";
  private static final String ENDED = "entity_entitystatus";
  private static final String REGISTRATION =
      "entity_registrationauthority_registrationauthorityentityid";
  private static final String[] ADDRESS = {
    "entity_legaladdress_firstaddressline",
    "entity_legaladdress_additionaladdressline_1",
    "entity_legaladdress_city",
    "entity_legaladdress_postalcode"
  };

  /** Columns of further names come in groups of name, language and type. */
  private static final List<String> FURTHER_NAMES =
      List.of(
          "entity_otherentitynames_otherentityname_",
          "entity_transliteratedotherentitynames_transliteratedotherentityname_");

  private static final Set<String> MARKS = Set.of("lei", NAME, "entity_legaladdress_country");

  /** Records that GLEIF took back, or that speak of a company under another number. */
  private static final Set<String> WITHDRAWN =
      Set.of("DUPLICATE", "ANNULLED", "CANCELLED", "PENDING_VALIDATION");

  private static final int MOST_ALIASES = 50;

  private final HeaderRow header;
  private final List<Problem> mistaken;
  private final Map<String, Integer> places;

  /**
   * A layout under a header.
   *
   * @param mistaken what is wrong with the mapping of its columns
   */
  Gleif(HeaderRow header, List<Problem> mistaken) {
    this.header = header;
    this.mistaken = List.copyOf(mistaken);
    this.places = header.places();
  }

  static boolean recognises(HeaderRow header) {
    return header.folded().containsAll(MARKS);
  }

  /** Whether a column of this layout is called so. */
  static boolean has(String field) {
    String name = ColumnNames.folded(field);
    return MARKS.contains(name)
        || Set.of(REGION, CATEGORY, STATUS, ENDED, REGISTRATION).contains(name)
        || List.of(ADDRESS).contains(name)
        || FURTHER_NAMES.stream().anyMatch(name::startsWith);
  }

  @Override
  public String name() {
    return "gleif-entities";
  }

  @Override
  public List<Problem> problems() {
    return mistaken.isEmpty() && isHidden() ? hidden() : mistaken;
  }

  /** Whether a mapping takes away what tells persons from companies. */
  private boolean isHidden() {
    return !places.containsKey(CATEGORY)
        && header.names().stream().map(ColumnNames::folded).anyMatch(CATEGORY::equals);
  }

  private List<Problem> hidden() {
    return List.of(
        header.problem(
            CATEGORY,
            ProblemCode.BAD_MAPPING,
            "tells persons from companies, and cannot be mapped"));
  }

  @Override
  public Item item(Row.Read row, Origin origin) {
    Cells cells = new Cells(header, places, row);
    if (cells.text(CATEGORY).filter("SOLE_PROPRIETOR"::equals).isPresent()) {
      return new Item.Unreadable(
          List.of(cells.problem(ProblemCode.PERSON_DATA, "is a person in business", CATEGORY)));
    }
    if (cells.text(STATUS).filter(WITHDRAWN::contains).isPresent()) {
      return new Item.PassedOver(
          List.of(cells.problem(ProblemCode.NOT_IN_FORCE, "was withdrawn by its issuer", STATUS)));
    }
    List<Problem> notes = new ArrayList<>();
    Filled form = form(cells, notes);
    return new Item.Submission(
        Kind.SUPPLIER, form.value(), origin, "", pointer -> place(row, pointer), notes);
  }

  private static Filled form(Cells cells, List<Problem> notes) {
    if (cells.text(ENDED).filter("INACTIVE"::equals).isPresent()) {
      notes.add(cells.problem(ProblemCode.LEFT_OUT, "says that the company has ended", ENDED));
    }
    return new Filled()
        .text("name", cells.text(NAME))
        .texts("aliases", aliases(cells))
        .text("country", cells.text("entity_legaladdress_country"))
        .text("region", region(cells, notes))
        .text("address", address(cells))
        .inside("identifiers", identifiers(cells));
  }

  private static Filled identifiers(Cells cells) {
    return new Filled()
        .text("lei", cells.text("lei"))
        .text("registration", cells.text(REGISTRATION).filter(text -> text.length() <= 60));
  }

  private static List<String> aliases(Cells cells) {
    List<String> aliases = new ArrayList<>();
    for (String group : FURTHER_NAMES) {
      for (int number = 1; number <= 10; number++) {
        cells.text(group + number).filter(text -> text.length() <= 300).ifPresent(aliases::add);
      }
    }
    return aliases.stream().distinct().limit(MOST_ALIASES).toList();
  }

  private static String address(Cells cells) {
    return cells.joined(ADDRESS);
  }

  /** Registers keep codes of older editions; where one fits no more, unknown is an answer. */
  private static Optional<String> region(Cells cells, List<Problem> notes) {
    Optional<String> text = cells.text(REGION);
    Optional<Country> country = cells.text("entity_legaladdress_country").flatMap(Country::ofCode);
    Optional<String> sound =
        text.filter(
            code ->
                Region.ofCode(code)
                    .map(Region::country)
                    .filter(it -> country.equals(Optional.of(it)))
                    .isPresent());
    if (text.isPresent() && sound.isEmpty()) {
      notes.add(
          cells.problem(
              ProblemCode.LEFT_OUT,
              "is no region in force of the country, and was left out",
              REGION));
    }
    return sound;
  }

  private Place place(Row.Read row, String pointer) {
    String column =
        switch (pointer) {
          case "/name" -> NAME;
          case "/country" -> "entity_legaladdress_country";
          case "/identifiers/lei" -> "lei";
          case "/address" -> "entity_legaladdress_firstaddressline";
          default -> "";
        };
    return new Place.Cell(
        row.number(), places.containsKey(column) ? header.names().get(places.get(column)) : "");
  }
}
