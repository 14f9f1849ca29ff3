package org.tierlight.ingest.fuzz;

import static org.tierlight.ingest.fuzz.Examination.table;
import static org.tierlight.ingest.fuzz.Samples.TABLES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.ingest.submission.Kind;

/** Tables and what others publish as such, under damaged samples, a few seconds each. */
class TablesFuzzTest {

  private static final List<String> BILLS =
      List.of(
          "Bill of Lading,Arrival Date,Shipper Name,Shipper Country,Consignee Name,Notify Party,"
              + "Carrier Code,HS Code,Product Description,Quantity,Quantity Unit,Weight,Container Number\n"
              + "B1,03/15/2024,Fictional Mill,China,Fictional Brand,,MAEU,6109.10,S,10,CTN,5,C1\n"
              + "B1,2024-03-15,Fictional Mill,China,Sea Logistics GmbH,Fictional Brand,MAEU,,S,,PCS,5,\n"
              + "B2,20240315,MAEU,China,To order,,MAEU,5205 5206,S,1,CTN,,C2\n");

  private static final List<String> GLEIF =
      List.of(
          "LEI,Entity.LegalName,Entity.OtherEntityNames.OtherEntityName.1,"
              + "Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.Region,"
              + "Entity.LegalAddress.Country,Entity.EntityCategory,Entity.EntityStatus,"
              + "Registration.RegistrationStatus\n"
              + "5493001KJTIIGC8Y1R12,Fictional AG,Fictional Ltd,Road 1,DE-BE,DE,GENERAL,ACTIVE,ISSUED\n"
              + "5493001KJTIIGC8Y1R12,Fictional D,,R,,CN,SOLE_PROPRIETOR,ACTIVE,ISSUED\n",
          "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,"
              + "Relationship.RelationshipType,Relationship.RelationshipStatus\n"
              + "CHILD0000000000000A1,PARENT000000000000A1,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\n");

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SUPPLIER", "SHIPMENT"})
  void tables(Kind kind) {
    Siege.of(bytes -> table(kind, bytes), TABLES);
  }

  @Test
  void billsOfLading() {
    Siege.of(bytes -> table(Kind.SHIPMENT, bytes), BILLS);
  }

  @Test
  void companiesOfGleif() {
    Siege.of(bytes -> table(Kind.SUPPLIER, bytes), GLEIF);
  }
}
