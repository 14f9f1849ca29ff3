package org.tierlight.ingest.shipment;

import java.util.Optional;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.SupplierId;

/** Seller and buyer, who are never the same. */
record Parties(SupplierId seller, SupplierId buyer) {

  static Optional<Parties> of(Form form) {
    Optional<SupplierId> seller = SupplierIds.read(form.field("sellerId").required());
    Field buyerField = form.field("buyerId").required();
    Optional<SupplierId> buyer = SupplierIds.read(buyerField);
    if (seller.isPresent() && seller.equals(buyer)) {
      buyerField.refuse(ProblemCode.SELF_SUPPLY, "is the seller itself");
    }
    return seller.flatMap(one -> buyer.map(other -> new Parties(one, other)));
  }
}
