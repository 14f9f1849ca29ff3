package org.tierlight.ingest.statement;

/** What an accepted submission states; each becomes one fact. */
public sealed interface Statement
    permits SupplierStatement,
        VouchingStatement,
        OwnershipStatement,
        PartStatement,
        TradeStatement,
        EvidenceStatement,
        EndStatement,
        EventStatement {

  /** What the receipt names: the supplier, shipment, link or evidence. */
  String subject();
}
