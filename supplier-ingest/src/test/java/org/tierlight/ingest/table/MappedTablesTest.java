package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.vocabulary.CountryNames;

/** A mapping says what columns mean, in the tables of other makers too. */
class MappedTablesTest {

  private static final String BILLS =
      """
      Bill of Lading,Absender,Consignee Name,Arrival Date,Menge
      B1,Fictional Mill,Fictional Shop,2024-03-15,7
      """;
  private static final String COMPANIES =
      """
      LEI,Firma,Entity.LegalAddress.Country,Entity.EntityCategory
      5493001KJTIIGC8Y1R12,Fictional AG,DE,SOLE_PROPRIETOR
      """;

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped(),
          ReferenceTables.areas());

  @Test
  void aBillWithAnOddNameOfAColumnIsABill() {
    Table.Rows rows =
        rows(open(Kind.SHIPMENT, BILLS, Map.of("Absender", "Shipper Name", "menge", "quantity")));
    List<Item> items = items(rows);

    assertThat(rows.readAs()).endsWith("layout=bills-of-lading");
    assertThat(rows.header()).as("as it was sent").contains("Absender", "Menge");
    assertThat(items.getLast())
        .isInstanceOfSatisfying(
            Item.Submission.class, item -> assertThat(item.body().toString()).contains("7"));
  }

  @Test
  void aCompanyOfGleifWithAnOddNameOfAColumnIsOne() {
    Table.Rows rows = rows(open(Kind.SUPPLIER, COMPANIES, Map.of("Firma", "Entity.LegalName")));

    assertThat(rows.readAs()).endsWith("layout=gleif-entities");
    assertThat(items(rows)).hasOnlyElementsOfType(Item.Unreadable.class);
  }

  @Test
  void aRelationOfGleifWithAnOddNameOfAColumnIsOne() {
    String relations =
        """
        Relationship.StartNode.NodeID,Mutter,Relationship.RelationshipType
        CHILD0000000000000A1,PARENT000000000000A1,IS_DIRECTLY_CONSOLIDATED_BY
        """;
    Table.Rows rows =
        rows(open(Kind.SUPPLIER, relations, Map.of("Mutter", "Relationship.EndNode.NodeID")));

    assertThat(rows.readAs()).endsWith("layout=gleif-relationships");
  }

  @Test
  void aMappingThatSaysNothingIsRefused() {
    assertThat(
            codes(
                open(
                    Kind.SHIPMENT,
                    BILLS,
                    Map.of("Absender", "Shipper Name", "Menge", "no such column"))))
        .containsExactly(ProblemCode.BAD_MAPPING);
    assertThat(
            codes(
                open(
                    Kind.SHIPMENT, BILLS, Map.of("Absender", "Shipper Name", "Nobody", "hs_code"))))
        .containsExactly(ProblemCode.BAD_MAPPING);
    assertThat(
            codes(
                open(
                    Kind.SHIPMENT,
                    BILLS,
                    Map.of("Absender", "Shipper Name", "Menge", "Arrival Date"))))
        .containsExactly(ProblemCode.DUPLICATE_COLUMN);
  }

  @Test
  void whatTellsPersonsFromCompaniesCannotBePassedOver() {
    assertThat(
            codes(
                open(
                    Kind.SUPPLIER,
                    COMPANIES,
                    Map.of("Firma", "Entity.LegalName", "Entity.EntityCategory", "-"))))
        .containsExactly(ProblemCode.BAD_MAPPING);
  }

  @Test
  void casesTakeNoMapping() {
    String cases =
        "site,month,channel,scale,scope,irremediability,consent_complainants,"
            + "consent_representative,vic_MethodsOfControl\n";

    assertThat(codes(open(Kind.GRIEVANCE, cases, Map.of("site", "site"))))
        .containsExactly(ProblemCode.BAD_MAPPING);
    assertThat(codes(open(Kind.GRIEVANCE, "Name," + cases, Map.of("Name", "-"))))
        .containsExactly(ProblemCode.PERSON_DATA);
  }

  /** Whoever maps the columns of a bill to those of a list gets a list, as before. */
  @Test
  void aBillMappedToAListIsAList() {
    Table table =
        open(
            Kind.SHIPMENT,
            "Bill of Lading,Shipper Name,Consignee Name\nB1,mill,shop\n",
            Map.of(
                "Bill of Lading", "document",
                "Shipper Name", "sellerId",
                "Consignee Name", "buyerId"));

    assertThat(rows(table).readAs()).endsWith("layout=list");
  }

  private static Table open(Kind kind, String text, Map<String, String> mapping) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    TableRequest request = new TableRequest(TableRequest.Medium.CSV, Optional.empty(), mapping);
    return READER.open(kind, request, in::read, _ -> Rules.PLAIN);
  }

  private static Table.Rows rows(Table table) {
    assertThat(table).isInstanceOf(Table.Rows.class);
    return (Table.Rows) table;
  }

  private static List<Item> items(Table.Rows rows) {
    List<Item> items = new ArrayList<>();
    rows.items().forEachRemaining(taken -> items.add(taken.item()));
    return items;
  }

  private static List<ProblemCode> codes(Table table) {
    assertThat(table).isInstanceOf(Table.Refused.class);
    return ((Table.Refused) table).problems().stream().map(Problem::code).toList();
  }
}
