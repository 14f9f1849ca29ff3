package org.tierlight.ingest.catenax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.PartStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;

class PlannedPartsTest {

  private static final String PART =
      """
      {"https://catenax.io/schema/TestDataContainer/1.0.0": [{
        "catenaXId": "urn:uuid:00000000-0000-4000-8000-000000000001",
        "bpnl": "BPNL00FICTIONAL1"%s}]}
      """;

  @Test
  void everyPartOfTheTestDataIsTakenInAndWhatIsMissingIsNoted() {
    List<Examined.Accepted> accepted = accepted(testData());

    assertThat(statements(accepted, PartStatement.class)).hasSize(34);
    assertThat(notes(accepted))
        .satisfies(
            notes -> {
              assertThat(notes.stream().filter("SITE_UNKNOWN"::equals)).hasSize(8);
              assertThat(notes.stream().filter("PARTS_UNKNOWN"::equals)).hasSize(2);
              assertThat(notes).hasSize(10);
            });
  }

  @Test
  void aPartSaysWhoMakesItWhereAndOfWhat() {
    PartStatement gearbox =
        statements(accepted(testData()), PartStatement.class).stream()
            .filter(part -> "Tier A Gearbox".equals(part.name()))
            .findFirst()
            .orElseThrow();

    assertThat(gearbox.supplierId().value()).isEqualTo("bpn:BPNL00000003B6LU");
    assertThat(gearbox.partNumber()).isEqualTo("32494586-73");
    assertThat(gearbox.sites()).containsExactly("BPNS00000003B6LU");
    assertThat(Objects.requireNonNull(gearbox.components()))
        .singleElement()
        .satisfies(
            sensor -> {
              assertThat(sensor.supplierId().value()).isEqualTo("bpn:BPNL00ARBITRARY3");
              assertThat(sensor.since()).isEqualTo("2023-03-21T07:17:29.187Z");
              assertThat(sensor.until()).isEqualTo("2024-07-01T15:10:00Z");
            });
  }

  @Test
  void whatIsNotSaidIsNotAnEmptyList() {
    assertThat(part("").components()).isNull();
    assertThat(part("").sites()).isNull();
    assertThat(part(", \"x#SingleLevelBomAsPlanned\": [{\"childItems\": []}]").components())
        .isEmpty();
    assertThat(part(", \"x#SingleLevelBomAsPlanned\": [{\"childItems\": 7}]").components())
        .isNull();
    assertThat(part(", \"x#SingleLevelBomAsPlanned\": [{\"childItems\": [7]}]").components())
        .isNull();
    assertThat(
            part("""
                    , "x#PartSiteInformationAsPlanned": [{"sites": [
                      {"catenaXsiteId": "BPNS00FICTIONAL1"}, {"function": "production"}]}]
                    """)
                .sites())
        .isNull();
  }

  @Test
  void eachTwoCompaniesAreOneDeclaredLink() {
    List<TradeStatement> links = statements(accepted(testData()), TradeStatement.class);

    assertThat(links)
        .extracting(link -> link.sellerId().value() + ">" + link.buyerId().value())
        .doesNotHaveDuplicates()
        .contains("bpn:BPNL00ARBITRARY1>bpn:BPNL00000003AYRE")
        .doesNotContain("bpn:BPNL00000003B3NX>bpn:BPNL00000003B3NX")
        .hasSize(15);
    assertThat(links)
        .allSatisfy(
            link ->
                assertThat(((TradeStatement.Link) link).document())
                    .startsWith("SingleLevelBomAsPlanned urn:uuid:"));
  }

  @Test
  void aPartWithoutACompanyIsRefusedAloneAtItsPlace() {
    List<Item> items =
        items(
            """
            {"https://catenax.io/schema/TestDataContainer/1.0.0": [
              {"catenaXId": "urn:uuid:1"},
              7,
              {"catenaXId": "urn:uuid:2", "bpnl": "BPNL00FICTIONAL1"}]}
            """);

    assertThat(problems(items.get(0)))
        .containsExactly(
            new Problem(
                ProblemCode.MISSING_FIELD,
                new Place.Pointer("/https:~1~1catenax.io~1schema~1TestDataContainer~11.0.0/0/bpnl"),
                "is required"));
    assertThat(items.get(1)).isInstanceOf(Item.Unreadable.class);
    assertThat(problems(items.get(2))).isEmpty();
  }

  @Test
  void aDocumentWithoutPartsIsNoSuccess() {
    assertThat(items("{\"https://catenax.io/schema/TestDataContainer/1.0.0\": []}"))
        .singleElement()
        .isInstanceOf(Item.Unreadable.class);
    assertThat(items("{\"https://catenax.io/schema/TestDataContainer/1.0.0\": {}}"))
        .singleElement()
        .isInstanceOf(Item.Unreadable.class);
  }

  private static PartStatement part(String aspects) {
    return statements(accepted(PART.formatted(aspects)), PartStatement.class).getFirst();
  }

  private static <T> List<T> statements(List<Examined.Accepted> accepted, Class<T> type) {
    return accepted.stream()
        .map(item -> item.draft().statement())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static List<String> notes(List<Examined.Accepted> accepted) {
    return accepted.stream()
        .flatMap(item -> item.notes().stream())
        .map(note -> note.code().name())
        .toList();
  }

  private static List<Examined.Accepted> accepted(String json) {
    return items(json).stream()
        .map(item -> Rules.EXAMINER.examine((Item.Submission) item, Rules.NOW))
        .map(Examined.Accepted.class::cast)
        .toList();
  }

  private static List<Problem> problems(Item item) {
    return switch (Rules.EXAMINER.examine((Item.Submission) item, Rules.NOW)) {
      case Examined.Rejected(List<Problem> problems) -> problems;
      case Examined.Accepted _, Examined.PassedOver _ -> List.of();
    };
  }

  private static List<Item> items(String json) {
    return switch (new JsonDecoder().decode(json.getBytes(UTF_8))) {
      case Decoded.Understood(Value.Fields document) when PlannedParts.isDocument(document) ->
          PlannedParts.of(document).items(_ -> Rules.PLAIN);
      case Decoded other -> throw new AssertionError(other);
    };
  }

  private static String testData() {
    try (InputStream file =
        PlannedPartsTest.class.getResourceAsStream("/catenax/ESS_Testdata_v2.0.0-AsPlanned.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
