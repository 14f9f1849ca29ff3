package org.tierlight.ingest.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.OwnershipStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.vocabulary.CountryNames;

class EntitiesTest {

  private static final String COMPANY =
      """
      {"id": "NK-1", "caption": "Fictional AG", "schema": "Company", "properties": {
       "name": ["Вымышленное АО", "Fictional AG"], "country": ["de"],
       "addressEntity": ["addr-1"], "registrationNumber": ["HRB 1"], "topics": ["x"]}}""";
  private static final String OTHER =
      """
      {"id": "NK-2", "schema": "Organization", "properties": {"name": ["Fictional B"]}}""";

  private final Entities entities = new Entities(CountryNames.shipped());

  @Test
  void aCompanyIsASupplierAtTheAddressThatCameBefore() {
    Item address =
        read(
            """
            {"id": "addr-1", "schema": "Address", "properties": {"full": ["1 Road, Berlin"]}}""");

    assertThat(address).isInstanceOf(Item.PassedOver.class);
    assertThat(stated(read(COMPANY)))
        .isInstanceOfSatisfying(
            SupplierStatement.class,
            company -> {
              assertThat(company.supplierId().value()).isEqualTo("NK-1");
              assertThat(company.name()).isEqualTo("Fictional AG");
              assertThat(company.aliases()).containsExactly("Вымышленное АО");
              assertThat(company.address()).isEqualTo("1 Road, Berlin");
              assertThat(company.identifiers()).containsEntry("registration", "HRB 1");
            });
  }

  @Test
  void anAddressThatDidNotComeIsNoted() {
    assertThat(((Item.Submission) read(COMPANY)).notes())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LEFT_OUT);
  }

  @Test
  void aPersonIsRefusedAndNothingOfItIsRepeated() {
    for (String person :
        List.of(
            "{\"id\": \"NK-9\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Secret\"]}}",
            "{\"id\": \"NK-9\", \"schema\": \"LegalEntity\", \"properties\":"
                + " {\"name\": [\"Secret\"], \"birthDate\": [\"1970\"]}}")) {
      assertThat(read(person))
          .isInstanceOfSatisfying(Item.Unreadable.class, EntitiesTest::assertNothingIsRepeated);
    }
  }

  /** The schema allows a person there; a company has none of these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "secondName",
        "middleName",
        "motherName",
        "fatherName",
        "citizenship",
        "birthCountry",
        "birthDate",
        "birthPlace",
        "deathDate",
        "socialSecurityNumber",
        "ethnicity",
        "religion",
        "political",
        "position",
        "profession",
        "education",
        "nationality",
        "passportNumber",
        "idNumber",
        "gender",
        "firstName",
        "lastName",
        "title",
        "email",
        "phone",
        "directorshipDirector",
        "somethingNew"
      })
  void aLegalEntityWithWhatCompaniesDoNotHaveIsRefused(String property) {
    assertThat(read(legalEntity("\"" + property + "\": [\"Secret\"]")))
        .isInstanceOfSatisfying(Item.Unreadable.class, EntitiesTest::assertNothingIsRepeated);
  }

  @Test
  void aLegalEntityInAnOfficeIsRefused() {
    assertThat(read(legalEntity("\"topics\": [\"role.pep\"]"))).isInstanceOf(Item.Unreadable.class);
  }

  @Test
  void aLegalEntityWithWhatCompaniesHaveIsASupplier() {
    String known = "\"topics\": [\"sanction\"], \"leiCode\": [\"5493001KJTIIGC8Y1R12\"]";

    assertThat(stated(read(legalEntity(known)))).isInstanceOf(SupplierStatement.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"citizenship", "religion", "socialSecurityNumber", "motherName"})
  void aCompanyWithWhatPersonsAloneHaveIsRefused(String property) {
    assertThat(read(legalEntity("\"" + property + "\": [1]").replace("LegalEntity", "Company")))
        .isInstanceOf(Item.Unreadable.class);
  }

  @Test
  void anAddressOrIdTooLongIsNotKeptAndThatIsSaid() {
    String longId = "x".repeat(101);

    assertThat(said(read(address("addr-1", "x".repeat(601))))).contains("joined to no company");
    assertThat(said(read(address(longId, "1 Road")))).contains("joined to no company");
    assertThat(said(read(COMPANY))).contains("did not come before");
    assertThat(said(read(OTHER.replace("NK-2", longId)))).contains("links with it are refused");
    assertThat(said(read(ownership("NK-1", longId)))).contains("too many to remember");
  }

  @Test
  void whatIsKeptIsBounded() {
    Entities narrow = new Entities(CountryNames.shipped(), new Seen.Room(100_000, 40));

    assertThat(said(read(narrow, address("addr-1", "x".repeat(20))))).contains("joined to the");
    assertThat(said(read(narrow, address("addr-2", "x".repeat(20))))).contains("to no company");
    assertThat(((Item.Submission) read(narrow, COMPANY)).notes()).isEmpty();
  }

  @Test
  void noMoreCompaniesAreRememberedThanThereIsRoomFor() {
    Entities narrow = new Entities(CountryNames.shipped(), new Seen.Room(1, 1_000));
    read(narrow, COMPANY);

    assertThat(said(read(narrow, OTHER))).contains("links with it are refused");
    assertThat(stated(read(narrow, OTHER))).isInstanceOf(SupplierStatement.class);
    assertThat(said(read(narrow, ownership("NK-1", "NK-2")))).contains("too many to remember");
  }

  @Test
  void ownershipBetweenCompaniesThatCameBeforeIsALink() {
    read(COMPANY);
    read(OTHER);

    assertThat(stated(read(ownership("NK-1", "NK-2"))))
        .isInstanceOfSatisfying(
            OwnershipStatement.class,
            owned -> {
              assertThat(owned.subject()).isEqualTo("NK-1>NK-2");
              assertThat(owned.share()).isEqualTo(0.515);
              assertThat(owned.since()).isEqualTo("1949-05-01T00:00:00Z");
              assertThat(owned.until()).isNull();
            });
  }

  /** Its other end may be a person. */
  @Test
  void ownershipWithAnUnknownEndIsRefused() {
    read(COMPANY);

    assertThat(read(ownership("NK-7", "NK-1")))
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.UNKNOWN_PARTY));
  }

  @Test
  void otherLinksArePassedOver() {
    assertThat(read("{\"id\": \"d\", \"schema\": \"Directorship\", \"properties\": {}}"))
        .isInstanceOf(Item.PassedOver.class);
  }

  private static String ownership(String owner, String asset) {
    return """
    {"id": "own-1", "schema": "Ownership", "properties": {"owner": ["%s"], "asset": ["%s"],
     "percentage": ["51.5%%"], "startDate": ["1949-05-01"], "endDate": ["2020"]}}"""
        .formatted(owner, asset);
  }

  private static String legalEntity(String more) {
    return """
    {"id": "NK-5", "schema": "LegalEntity", "properties": {"name": ["Fictional Secret"], %s}}"""
        .formatted(more);
  }

  private static String address(String id, String full) {
    return """
    {"id": "%s", "schema": "Address", "properties": {"full": ["%s"]}}"""
        .formatted(id, full);
  }

  private Item read(String json) {
    return read(entities, json);
  }

  private static Item read(Entities entities, String json) {
    Item.Submission whole = (Item.Submission) Rules.item(Kind.SUPPLIER, json, Rules.PLAIN);
    return entities.read(whole.body(), Rules.PLAIN);
  }

  private static String said(Item item) {
    List<Problem> problems =
        switch (item) {
          case Item.Submission submission -> submission.notes();
          case Item.Unreadable(List<Problem> refusals) -> refusals;
          case Item.PassedOver(List<Problem> reasons) -> reasons;
        };
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }

  private static void assertNothingIsRepeated(Item.Unreadable refused) {
    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.PERSON_DATA);
              assertThat(problem.toString()).doesNotContain("Secret", "1970");
            });
  }

  private static Statement stated(Item item) {
    Examined examined = Rules.EXAMINER.examine((Item.Submission) item, Rules.NOW);
    assertThat(examined).isInstanceOf(Examined.Accepted.class);
    return ((Examined.Accepted) examined).draft().statement();
  }
}
