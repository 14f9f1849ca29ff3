package org.tierlight.message;

import java.util.List;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/**
 * A part keeps buyers of a supplier that another part keeps, and is to be told where it stands: of
 * two messages of one part the one with the greater life, then the greater number, holds.
 *
 * @param part the partition that follows
 * @param goods all that the supplier was seen to sell there
 * @param life grows each time the following part is built anew
 * @param number counts within a life
 */
public record SupplierFollowed(
    SupplierId supplierId, int part, List<HsCode> goods, long life, long number)
    implements BorderMessage {

  public SupplierFollowed {
    goods = List.copyOf(goods);
  }
}
