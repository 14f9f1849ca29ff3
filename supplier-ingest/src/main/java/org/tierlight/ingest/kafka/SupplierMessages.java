package org.tierlight.ingest.kafka;

import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.statement.OwnershipStatement;
import org.tierlight.ingest.statement.PartStatement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.VouchingStatement;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.PartPlanned;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;

/** What was said of a supplier, as messages. */
final class SupplierMessages {

  private SupplierMessages() {}

  static SupplierFact of(SupplierStatement said) {
    return new SupplierDeclared(
        said.supplierId(),
        said.name(),
        said.aliases(),
        said.identifiers(),
        said.country(),
        said.region(),
        said.address(),
        coordinates(said.coordinates()),
        said.isic(),
        said.hs(),
        said.primaryProducer(),
        said.declaredPurchases(),
        said.disclosure());
  }

  private static SupplierDeclared.@Nullable Coordinates coordinates(
      SupplierStatement.@Nullable Coordinates said) {
    return said == null
        ? null
        : new SupplierDeclared.Coordinates(said.latitude(), said.longitude());
  }

  static OwnershipDeclared of(OwnershipStatement said) {
    return new OwnershipDeclared(
        said.assetId(),
        said.ownerId(),
        said.kind(),
        said.share(),
        said.since(),
        said.until(),
        said.source(),
        said.reference());
  }

  static PartPlanned of(PartStatement said) {
    return new PartPlanned(
        said.supplierId(),
        said.partId(),
        said.partNumber(),
        said.name(),
        said.sites(),
        said.components() == null
            ? null
            : said.components().stream().map(SupplierMessages::component).toList());
  }

  private static PartPlanned.Component component(PartStatement.Component said) {
    return new PartPlanned.Component(said.partId(), said.supplierId(), said.since(), said.until());
  }

  static SupplierFact of(VouchingStatement said) {
    return switch (said) {
      case VouchingStatement.Assured assured ->
          new AssuranceRecorded(
              assured.supplierId(), assured.kind(), assured.since(), assured.reference());
      case VouchingStatement.ChannelOpen open ->
          new ChannelReported(
              open.supplierId(),
              open.firstWeek(),
              open.lastWeek(),
              open.accessibility(),
              open.vouchedBy());
    };
  }
}
