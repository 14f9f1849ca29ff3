package org.tierlight.graph.links;

import org.tierlight.vocabulary.LinkBasis;

/** On what a link rests, the strongest first. */
public enum EvidenceKind {
  /** Somebody who took part recorded a shipment. */
  SHIPPED,
  /** Customs or a bill of lading recorded a shipment. */
  CUSTOMS,
  /** Somebody named the seller. */
  DECLARED,
  /** It was only concluded from other data. */
  INFERRED;

  /** What a shipment of a basis shows. */
  static EvidenceKind ofShipment(LinkBasis basis) {
    return switch (basis) {
      case DOCUMENTED -> SHIPPED;
      case CUSTOMS -> CUSTOMS;
      case INFERRED -> INFERRED;
    };
  }

  /** What a declaration of a basis shows. */
  static EvidenceKind ofDeclaration(LinkBasis basis) {
    return basis == LinkBasis.INFERRED ? INFERRED : DECLARED;
  }
}
