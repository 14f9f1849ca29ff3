package org.tierlight.ingest.visibility;

/** The kinds of events of EPCIS 2.0, section 7.4. */
public enum EventType {
  OBJECT("ObjectEvent"),
  AGGREGATION("AggregationEvent"),
  TRANSACTION("TransactionEvent"),
  TRANSFORMATION("TransformationEvent"),
  ASSOCIATION("AssociationEvent");

  private final String word;

  EventType(String word) {
    this.word = word;
  }

  /** What EPCIS calls it. */
  public String word() {
    return word;
  }
}
