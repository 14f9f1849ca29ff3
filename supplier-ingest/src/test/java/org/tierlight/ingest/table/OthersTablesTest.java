package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.ingest.statement.OwnershipStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.OwnershipKind;

/** Tables of other makers, known by their columns. */
class OthersTablesTest {

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped(),
          ReferenceTables.areas());

  private static final String BILLS =
      "Bill of Lading,Arrival Date,Shipper Name,Shipper Country,Consignee Name,Notify Party,"
          + "Carrier Code,HS Code,Product Description,Quantity,Quantity Unit,Container Number\n";

  @Test
  void oneBillInManyRowsIsOneShipmentAProduct() {
    List<Taken> taken =
        taken(
            Kind.SHIPMENT,
            BILLS
                + "B1,03/15/2024,Fictional Mill,China,Fictional Brand Inc,,MAEU,6109.10.0012,Shirts,10,CTN,C1\n"
                + "B2,2024-03-16,Fictional Mill,China,Fictional Brand Inc,,MAEU,,Parts,1,PCS,C9\n"
                + "B1,03/15/2024,Fictional Mill,China,Fictional Brand Inc,,MAEU,610910,Shirts,5,CTN,C2\n"
                + "B1,03/15/2024,Fictional Mill,China,Fictional Brand Inc,,MAEU,620342,Trousers,7,CTN,C2\n");

    assertThat(taken.stream().mapToInt(Taken::rows).sum()).isEqualTo(4);
    List<TradeStatement.Shipment> shipments = of(taken, TradeStatement.Shipment.class);
    assertThat(shipments).hasSize(3);
    assertThat(shipments.getFirst().quantity()).isEqualByComparingTo("15");
    assertThat(shipments.getFirst().unit()).isEqualTo("CTN");
    assertThat(shipments.getFirst().document()).isEqualTo("bill of lading B1, 2 containers");
    assertThat(shipments.getFirst().shippedAt()).isEqualTo("2024-03-15T00:00:00Z");
    assertThat(shipments.getFirst().basis()).isEqualTo(LinkBasis.CUSTOMS);
    assertThat(shipments.get(1).hs()).as("a missing code stays unknown").isNull();
    List<SupplierStatement> parties = of(taken, SupplierStatement.class);
    assertThat(parties)
        .extracting(SupplierStatement::name)
        .containsExactly("Fictional Mill", "Fictional Brand Inc");
    assertThat(shipments.getFirst().sellerId()).isEqualTo(parties.getFirst().supplierId());
    assertThat(shipments.getFirst().buyerId()).isEqualTo(parties.getLast().supplierId());
  }

  @Test
  void theSameBillsTwiceAreTheSameShipments() {
    String list =
        BILLS + "B1,2024-03-15,Fictional Mill,China,Fictional Brand,,MAEU,6109,Shirts,1,CTN,C1\n";

    assertThat(statements(taken(Kind.SHIPMENT, list)))
        .isEqualTo(statements(taken(Kind.SHIPMENT, list)));
  }

  @Test
  void aForwarderIsNeitherSellerNorBuyer() {
    List<Taken> taken =
        taken(
            Kind.SHIPMENT,
            BILLS
                + "B1,2024-03-15,Fast Freight Forwarding Ltd,China,Fictional Brand,,MAEU,6109,S,1,CTN,\n"
                + "B2,2024-03-15,Fictional Mill,China,Sea Logistics GmbH,Fictional Brand,MAEU,6109,S,1,CTN,\n"
                + "B3,2024-03-15,Fictional Mill,China,To order of a bank,,MAEU,6109,S,1,CTN,\n"
                + "B4,2024-03-15,MAEU,China,Fictional Brand,,MAEU,6109,S,1,CTN,\n"
                + "B5,2024-03-15,,China,Fictional Brand,,MAEU,6109,S,1,CTN,\n");

    List<TradeStatement.Shipment> shipments = of(taken, TradeStatement.Shipment.class);
    assertThat(shipments)
        .singleElement()
        .extracting(TradeStatement.Shipment::basis)
        .isEqualTo(LinkBasis.INFERRED);
    assertThat(of(taken, SupplierStatement.class))
        .extracting(SupplierStatement::name)
        .containsExactly("Fictional Mill", "Fictional Brand");
    assertThat(codes(taken))
        .containsExactly(
            ProblemCode.FORWARDER,
            ProblemCode.FORWARDER,
            ProblemCode.FORWARDER,
            ProblemCode.MISSING_FIELD);
    assertThat(taken.stream().mapToInt(Taken::rows).sum()).isEqualTo(5);
  }

  @Test
  void gleifsGoldenCopyIsTakenAsCompanies() {
    List<Taken> taken =
        taken(
            Kind.SUPPLIER,
            "LEI,Entity.LegalName,Entity.LegalName.xmllang,Entity.OtherEntityNames.OtherEntityName.1,"
                + "Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.City,"
                + "Entity.LegalAddress.Region,Entity.LegalAddress.Country,"
                + "Entity.LegalAddress.PostalCode,Entity.EntityCategory,Entity.EntityStatus,"
                + "Registration.RegistrationStatus\n"
                + "5493001KJTIIGC8Y1R12,Fictional AG,de,Fictional Ltd,Road 1,Berlin,DE-BE,DE,10115,GENERAL,ACTIVE,ISSUED\n"
                + "5493001KJTIIGC8Y1R12,Fictional B,en,,Road 2,City,CN-99,CN,,GENERAL,INACTIVE,LAPSED\n"
                + "5493001KJTIIGC8Y1R12,Fictional C,en,,R,C,,CN,,GENERAL,ACTIVE,DUPLICATE\n"
                + "5493001KJTIIGC8Y1R12,Fictional D,en,,R,C,,CN,,SOLE_PROPRIETOR,ACTIVE,ISSUED\n"
                + "5493001KJTIIGC8Y1R13,Fictional E,en,,R,C,,CN,,GENERAL,ACTIVE,ISSUED\n");

    List<SupplierStatement> companies = of(taken, SupplierStatement.class);
    assertThat(companies).hasSize(2);
    assertThat(companies.getFirst().supplierId().value()).isEqualTo("lei:5493001KJTIIGC8Y1R12");
    assertThat(companies.getFirst().aliases()).containsExactly("Fictional Ltd");
    assertThat(companies.getFirst().address()).isEqualTo("Road 1, Berlin, 10115");
    assertThat(companies.getLast().region()).isNull();
    assertThat(codes(taken)).containsExactly(ProblemCode.NOT_IN_FORCE, ProblemCode.PERSON_DATA);
    assertThat(refusals(taken)).containsExactly(ProblemCode.BAD_IDENTIFIER);
  }

  @Test
  void gleifsRelationshipsAreOwnership() {
    List<Taken> taken =
        taken(
            Kind.SUPPLIER,
            "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,"
                + "Relationship.RelationshipType,Relationship.RelationshipStatus\n"
                + "CHILD0000000000000A1,PARENT000000000000A1,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\n"
                + "CHILD0000000000000A1,PARENT000000000000A1,IS_FUND-MANAGED_BY,ACTIVE\n"
                + "CHILD0000000000000A1,PARENT000000000000A1,IS_ULTIMATELY_CONSOLIDATED_BY,INACTIVE\n");

    assertThat(of(taken, OwnershipStatement.class))
        .singleElement()
        .satisfies(
            owned -> {
              assertThat(owned.kind()).isEqualTo(OwnershipKind.DIRECT_PARENT);
              assertThat(owned.subject())
                  .isEqualTo("lei:PARENT000000000000A1>lei:CHILD0000000000000A1");
            });
    assertThat(codes(taken)).containsExactly(ProblemCode.NOT_KEPT, ProblemCode.NOT_IN_FORCE);
  }

  @Test
  void casesWithColumnsAboutPersonsAreRefusedByTheColumnsNames() {
    Table refused =
        open(
            Kind.GRIEVANCE,
            "prs_FirstName,Birthdate,vic_MethodsOfControl,vic_TypeOfExploitation\nSecret,1990,X,Y\n");

    assertThat(((Table.Refused) refused).problems())
        .hasSize(2)
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.PERSON_DATA);
              assertThat(problem.toString()).doesNotContain("Secret");
            });
  }

  @Test
  void casesWithoutPersonsBecomeGrievances() {
    List<Taken> taken =
        taken(
            Kind.GRIEVANCE,
            "site,month,channel,scale,scope,irremediability,consent_complainants,"
                + "consent_representative,vic_MethodsOfControl,vic_TypeOfExploitation\n"
                + "mill-3,2026-01,UNION,SERIOUS,SOME,PARTLY,TRUE,TRUE,TakesEarnings;RestrictsFinancialAccess,ForcedLabour\n"
                + "mill-3,2026-01,UNION,SERIOUS,SOME,PARTLY,TRUE,TRUE,DebtBondage,ForcedMarriage\n"
                + "mill-3,2026-01,UNION,SERIOUS,SOME,PARTLY,TRUE,TRUE,DebtBondage;PhysicalAbuse,ForcedLabour\n"
                + "mill-3,2026-01,UNION,SERIOUS,SOME,PARTLY,TRUE,,DebtBondage,ForcedLabour\n");

    assertThat(of(taken, EvidenceStatement.class))
        .singleElement()
        .extracting(EvidenceStatement::indicator)
        .isEqualTo(IloIndicator.WITHHOLDING_OF_WAGES);
    assertThat(codes(taken)).containsExactly(ProblemCode.NOT_KEPT, ProblemCode.UNKNOWN_CODE);
    assertThat(refusals(taken)).containsExactly(ProblemCode.NO_CONSENT);
  }

  private static Table open(Kind kind, String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    return READER.open(kind, TableRequest.plain(), in::read, _ -> Rules.PLAIN);
  }

  private static List<Taken> taken(Kind kind, String text) {
    List<Taken> taken = new ArrayList<>();
    ((Table.Rows) open(kind, text)).items().forEachRemaining(taken::add);
    return taken;
  }

  /** Why items were refused or passed over before any rule was asked. */
  private static List<ProblemCode> codes(List<Taken> taken) {
    return taken.stream()
        .flatMap(
            each ->
                switch (each.item()) {
                  case Item.Unreadable(var problems) -> problems.stream();
                  case Item.PassedOver(var reasons) -> reasons.stream();
                  case Item.Submission _ -> Stream.empty();
                })
        .map(problem -> problem.code())
        .toList();
  }

  private static List<ProblemCode> refusals(List<Taken> taken) {
    return examined(taken).stream()
        .filter(Examined.Rejected.class::isInstance)
        .flatMap(each -> ((Examined.Rejected) each).problems().stream())
        .map(problem -> problem.code())
        .toList();
  }

  private static List<Statement> statements(List<Taken> taken) {
    return examined(taken).stream()
        .filter(Examined.Accepted.class::isInstance)
        .map(each -> ((Examined.Accepted) each).draft().statement())
        .toList();
  }

  private static <T> List<T> of(List<Taken> taken, Class<T> type) {
    return statements(taken).stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<Examined> examined(List<Taken> taken) {
    return taken.stream()
        .filter(each -> each.item() instanceof Item.Submission)
        .map(each -> Rules.EXAMINER.examine((Item.Submission) each.item(), Rules.NOW))
        .toList();
  }
}
