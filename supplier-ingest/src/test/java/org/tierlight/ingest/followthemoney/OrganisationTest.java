package org.tierlight.ingest.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;

/** What is wrong with a part of a company costs this part, and is said where it lies. */
class OrganisationTest {

  /** With its owner and its first day. */
  private static final String OWNERSHIP =
      """
      {"id": "own-1", "schema": "Ownership", "properties": {"owner": ["%s"], "asset": ["NK-6"],
       "startDate": ["%s"]}}""";

  private final Entities entities = new Entities(CountryNames.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"jurisdiction\": [\"suhh\"]",
        "\"country\": [\"eu\", \"zz\"]",
        "\"country\": [\"\"]"
      })
  void aCompanyOfNoCountryOfTodayIsTakenWithoutOne(String country) {
    Item item = read(company(country));

    assertThat(stated(item).country()).isNull();
    assertThat(said(item)).contains(country.contains("[\"\"]") ? "" : "no country of today");
  }

  @Test
  void theFirstCountryThatIsOneIsTaken() {
    Item item = read(company("\"jurisdiction\": [\"suhh\"], \"country\": [\"ru\"]"));

    assertThat(stated(item).country()).isEqualTo(new Country("RU"));
    assertThat(((Item.Submission) item).notes())
        .extracting(note -> note.place())
        .containsExactly(new Place.Pointer("/properties/jurisdiction"));
  }

  @Test
  void anAddressThatIsNoneIsLeftOutForTheNext() {
    read("{\"id\": \"a\", \"schema\": \"Address\", \"properties\": {\"full\": [\"1 Road\"]}}");
    String bad = "\"address\": [\"%s\", \"a\\u202eb\"%s]";
    String reference = "], \"addressEntity\": [\"a\"";

    Item without = read(company(bad.formatted("x".repeat(601), "")));
    assertThat(stated(without).address()).isNull();
    assertThat(said(without)).contains("too long or has signs");
    Item another = read(company(bad.formatted("x".repeat(601), ", \"2 Road\"")));
    assertThat(stated(another).address()).isEqualTo("2 Road");
    Item joined = read(company(bad.formatted("x".repeat(601), reference)));
    assertThat(stated(joined).address()).isEqualTo("1 Road");
  }

  /** Whoever mends an entity looks for its properties. */
  @Test
  void whatIsWrongIsSaidOfThePropertyThatWasSent() {
    assertThat(refused(company("\"registrationNumber\": [\"a\\u202eb\"]")))
        .containsExactly("/properties/registrationNumber");
    assertThat(refused(company("\"alias\": [\"a\\u202eb\"]"))).containsExactly("/properties/name");
    assertThat(refused(company("\"x\": []").replace("\"name\"", "\"y\"")))
        .containsExactly("/properties/name");
    read(company("\"x\": []"));
    read(company("\"x\": []").replace("NK-6", "NK-7"));
    assertThat(refused(OWNERSHIP.formatted("NK-6", "1949-05-01")))
        .containsExactly("/properties/owner");
    assertThat(refused(OWNERSHIP.formatted("NK-7", "2949-05-01")))
        .containsExactly("/properties/startDate");
  }

  private static String company(String more) {
    return """
    {"id": "NK-6", "schema": "Company", "properties": {"name": ["Fictional C"], %s}}"""
        .formatted(more);
  }

  private Item read(String json) {
    Item.Submission whole = (Item.Submission) Rules.item(Kind.SUPPLIER, json, Rules.PLAIN);
    return entities.read(whole.body(), Rules.PLAIN);
  }

  private static String said(Item item) {
    return ((Item.Submission) item)
        .notes().stream().map(Problem::message).collect(Collectors.joining("\n"));
  }

  private static SupplierStatement stated(Item item) {
    Examined examined = Rules.EXAMINER.examine((Item.Submission) item, Rules.NOW);
    assertThat(examined).isInstanceOf(Examined.Accepted.class);
    return (SupplierStatement) ((Examined.Accepted) examined).draft().statement();
  }

  private List<String> refused(String json) {
    Examined examined = Rules.EXAMINER.examine((Item.Submission) read(json), Rules.NOW);
    assertThat(examined).isInstanceOf(Examined.Rejected.class);
    return ((Examined.Rejected) examined)
        .problems().stream()
            .map(problem -> ((Place.Pointer) problem.place()).value())
            .distinct()
            .toList();
  }
}
