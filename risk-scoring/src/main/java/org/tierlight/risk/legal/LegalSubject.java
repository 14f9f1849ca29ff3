package org.tierlight.risk.legal;

import java.time.LocalDate;
import java.util.List;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/**
 * What facts say of a supplier on a day, as far as law asks.
 *
 * @param goods declared or seen to be sold
 * @param official the official items in force
 * @param ended official items that a remedy or a refutation ended while nobody said that the list
 *     no longer names the supplier
 */
public record LegalSubject(
    SupplierId supplier,
    Profile profile,
    List<HsCode> goods,
    List<EvidenceItem> official,
    List<LeftEvidence> ended,
    LocalDate day) {

  public LegalSubject {
    goods = List.copyOf(goods);
    official = List.copyOf(official);
    ended = List.copyOf(ended);
  }
}
