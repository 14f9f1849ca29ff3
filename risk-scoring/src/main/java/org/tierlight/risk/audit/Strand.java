package org.tierlight.risk.audit;

import org.tierlight.risk.fact.RiskFact;
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
 * Figures of the method, facts of one sort, and time: a change of a score is told strand by strand,
 * in this order. Trade moves on together with its windows; time comes last but for evidence, so
 * that what faded is told from what left.
 */
public enum Strand {
  /** Other figures of the method came into force; told first, so on the facts as they were. */
  PARAMETERS,
  /** Which records are one supplier. */
  RECORDS,
  DESCRIPTIONS,
  TRADE,
  ASSURANCE,
  /** Which indicator packs are in force; no fact of the three topics is one of them. */
  PACKS,
  TIME,
  EVIDENCE_REMOVED,
  EVIDENCE_ADDED;

  static Strand of(RiskFact fact) {
    return switch (fact) {
      case SupplierDescribed _ -> DESCRIPTIONS;
      case GoodsShipped _, ShipmentWithdrawn _, LinkNamed _, LinkEnded _ -> TRADE;
      case AssuranceGiven _, ChannelReported _ -> ASSURANCE;
      case RecordsDecided _ -> RECORDS;
      case EvidenceEnded _ -> EVIDENCE_REMOVED;
      case EvidenceFound _ -> EVIDENCE_ADDED;
    };
  }
}
