package org.tierlight.risk.audit;

import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.RecordsDecided;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;

/**
 * Which facts were true at a moment, whenever they were learnt (method.md section 11, the first of
 * two clocks). What carries a day of its own goes in, since the engine weighs it by its day on any
 * day, and a later statement may have moved it; what carries none holds from the time of its event.
 * Which records are one supplier was always so. A withdrawn shipment never was, on whatever day.
 * Asked of the day it was learnt on, all that was known holds, as it did in the live engine: an
 * event dated ahead counts from being told.
 */
public final class ValidTime {

  private ValidTime() {}

  /** Whether a fact goes into the valuation of a moment. */
  public static boolean holds(DatedFact fact, Moment at) {
    if (!at.validAt().isBefore(at.knownAt())) {
      return true;
    }
    return switch (fact.fact()) {
      case GoodsShipped _,
          ShipmentWithdrawn _,
          EvidenceFound _,
          EvidenceEnded _,
          LinkEnded _,
          AssuranceGiven _,
          ChannelReported _,
          RecordsDecided _ ->
          true;
      case SupplierDescribed _, LinkNamed _ -> !fact.version().time().isAfter(at.validAt());
    };
  }
}
