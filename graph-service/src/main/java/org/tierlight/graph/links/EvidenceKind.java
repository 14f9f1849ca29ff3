package org.tierlight.graph.links;

/** On what a link rests. */
public enum EvidenceKind {
  DECLARED,
  SHIPPED
}
