package org.tierlight.ingest.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.OwnershipStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;

class EntitiesTest {

  private static final String COMPANY =
      """
      {"id": "NK-1", "caption": "Fictional AG", "schema": "Company", "properties": {
       "name": ["Вымышленное АО", "Fictional AG"], "country": ["de"],
       "addressEntity": ["addr-1"], "registrationNumber": ["HRB 1"], "topics": ["x"]}}""";
  private static final String OTHER =
      """
      {"id": "NK-2", "schema": "Organization", "properties": {"name": ["Fictional B"]}}""";

  private final Entities entities = new Entities();

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
          .isInstanceOfSatisfying(
              Item.Unreadable.class,
              refused ->
                  assertThat(refused.problems())
                      .singleElement()
                      .satisfies(
                          problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.PERSON_DATA);
                            assertThat(problem.toString()).doesNotContain("Secret", "1970");
                          }));
    }
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

  private Item read(String json) {
    Item.Submission whole = (Item.Submission) Rules.item(Kind.SUPPLIER, json, Rules.PLAIN);
    return entities.read(whole.body(), Rules.PLAIN);
  }

  private static Statement stated(Item item) {
    Examined examined = Rules.EXAMINER.examine((Item.Submission) item, Rules.NOW);
    assertThat(examined).isInstanceOf(Examined.Accepted.class);
    return ((Examined.Accepted) examined).draft().statement();
  }
}
