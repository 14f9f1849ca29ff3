package org.tierlight.ingest.visibility;

/** The kinds of events of EPCIS 2.0, sections 7.4.2 to 7.4.6. */
public enum StandardType implements EventType {
  OBJECT("ObjectEvent"),
  AGGREGATION("AggregationEvent"),
  TRANSACTION("TransactionEvent"),
  TRANSFORMATION("TransformationEvent"),
  ASSOCIATION("AssociationEvent");

  private final String word;

  StandardType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
