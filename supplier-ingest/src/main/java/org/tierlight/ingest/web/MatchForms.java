package org.tierlight.ingest.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.likeness.Described;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.supplier.IdentifierFields;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;

/** Reads who is asked about: in our own shape, or as entities of FollowTheMoney, as yente does. */
@Component
final class MatchForms {

  static final int MOST_QUERIES = 100;

  /** Each is compared with each name of each supplier near it. */
  static final int MOST_NAMES = 20;

  private static final int MOST_VALUES = 50;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_ADDRESS = 600;
  private static final int LONGEST_NUMBER = 100;
  private static final String QUERIES = "queries";
  private static final Set<String> KNOWN =
      Set.of("name", "names", "aliases", "country", "address", "identifiers");
  private static final Set<String> OF_A_BATCH = Set.of(QUERIES);
  private static final Set<String> COMPANIES =
      Set.of("Company", "Organization", "LegalEntity", "PublicBody", "Thing");
  private static final List<String> NAMES = List.of("name", "alias", "previousName", "weakAlias");
  private static final List<String> COUNTRIES = List.of("country", "jurisdiction", "mainCountry");
  private static final Map<String, String> NUMBERS =
      Map.of(
          "leiCode", "lei",
          "dunsCode", "duns",
          "vatCode", "vat",
          "registrationNumber", "registration");

  private final CountryNames countries = CountryNames.shipped();

  /** One question of a batch: its schema comes back with the answer. */
  record Query(String schema, Described sought) {}

  static boolean isBatch(Value body) {
    return body instanceof Value.Fields(Map<String, Value> byName) && byName.containsKey(QUERIES);
  }

  /** A question in our own shape. */
  Described single(Value body) {
    Problems problems = new Problems(Place.Pointer::new);
    Optional<Described> sought =
        Form.of(body, "", problems).flatMap(form -> described(form.closed(KNOWN)));
    return checked(sought, problems);
  }

  /** The questions of a batch by their names. */
  Map<String, Query> batch(Value body) {
    Problems problems = new Problems(Place.Pointer::new);
    Map<String, Query> queries = new TreeMap<>();
    Form.of(body, "", problems)
        .flatMap(form -> form.closed(OF_A_BATCH).field(QUERIES).required().form())
        .ifPresent(form -> readAll(form, queries, problems));
    return checked(Optional.of(queries), problems);
  }

  private void readAll(Form form, Map<String, Query> queries, Problems problems) {
    if (form.names().size() > MOST_QUERIES) {
      problems.refuse(
          "/" + QUERIES, ProblemCode.TOO_MANY, "has more than " + MOST_QUERIES + " queries");
      return;
    }
    for (String name : new TreeSet<>(form.names())) {
      form.field(name)
          .required()
          .form()
          .flatMap(this::query)
          .ifPresent(query -> queries.put(name, query));
    }
  }

  private Optional<Query> query(Form form) {
    Field schemaField = form.field("schema").required();
    Optional<String> schema = schemaField.text(60);
    if (schema.isPresent() && !COMPANIES.contains(schema.get())) {
      schemaField.refuse(
          ProblemCode.UNKNOWN_CODE, "only companies are known here, such as Company");
    }
    return form.field("properties")
        .required()
        .form()
        .flatMap(this::entity)
        .map(sought -> new Query(schema.orElse("Company"), sought));
  }

  private Optional<Described> entity(Form properties) {
    List<String> names =
        NAMES.stream().flatMap(name -> texts(properties.field(name), LONGEST_NAME)).toList();
    if (names.isEmpty()) {
      refuseNone(properties);
      return Optional.empty();
    }
    refuseMany(names, properties);
    return Optional.of(
        described(names, country(properties), address(properties), numbers(properties)));
  }

  private Optional<Described> described(Form form) {
    List<String> names = new ArrayList<>();
    form.field("name").text(LONGEST_NAME).ifPresent(names::add);
    texts(form.field("names"), LONGEST_NAME).forEach(names::add);
    texts(form.field("aliases"), LONGEST_NAME).forEach(names::add);
    Optional<Country> country = country(form);
    Map<String, String> numbers = IdentifierFields.read(form.field("identifiers"));
    Optional<String> address = form.field("address").text(LONGEST_ADDRESS);
    if (names.isEmpty()) {
      form.field("name").required();
      return Optional.empty();
    }
    refuseMany(names, form);
    return Optional.of(described(names, country, address, numbers));
  }

  /** A list of names may be there and empty. */
  private static void refuseNone(Form form) {
    Field name = form.field("name");
    name.refuse(ProblemCode.MISSING_FIELD, name.isPresent() ? "has no name in it" : "is required");
  }

  private static void refuseMany(List<String> names, Form form) {
    if (names.size() > MOST_NAMES) {
      form.field("name")
          .refuse(
              ProblemCode.TOO_MANY,
              "has with all other names more than " + MOST_NAMES + " of them");
    }
  }

  private static Described described(
      List<String> names,
      Optional<Country> country,
      Optional<String> address,
      Map<String, String> numbers) {
    return new Described(
        names.getFirst(), names.subList(1, names.size()), numbers, country, address);
  }

  private static Stream<String> texts(Field field, int longest) {
    return field.items(MOST_VALUES).stream().flatMap(it -> it.text(longest).stream());
  }

  /** The first of several: a company registered in two countries is looked for in one. */
  private Optional<Country> country(Form form) {
    return COUNTRIES.stream()
        .flatMap(name -> form.field(name).items(MOST_VALUES).stream())
        .flatMap(
            it ->
                it
                    .read(100, countries::find, ProblemCode.UNKNOWN_COUNTRY, "is no country")
                    .stream())
        .findFirst();
  }

  private static Optional<String> address(Form properties) {
    return texts(properties.field("address"), LONGEST_ADDRESS).findFirst();
  }

  private static Map<String, String> numbers(Form properties) {
    Map<String, String> numbers = new HashMap<>();
    NUMBERS.forEach(
        (property, scheme) ->
            texts(properties.field(property), LONGEST_NUMBER)
                .findFirst()
                .ifPresent(number -> numbers.put(scheme, number)));
    return numbers;
  }

  private static <T> T checked(Optional<T> read, Problems problems) {
    if (!problems.refusals().isEmpty()) {
      throw new Unanswerable(ProblemType.SUBMISSION_REFUSED, problems.refusals());
    }
    return read.orElseThrow(() -> new Unanswerable(ProblemType.BAD_REQUEST));
  }
}
