package org.tierlight.ingest.visibility;

/**
 * The fields of sensor metadata and sensor reports, in the order in which the event hash takes them
 * (CBV 2.0, section 8.9).
 */
public enum SensorField {
  TYPE("type", Kind.MEASUREMENT),
  EXCEPTION("exception", Kind.MEASUREMENT),
  METADATA_TIME("time", Kind.MOMENT),
  START_TIME("startTime", Kind.MOMENT),
  END_TIME("endTime", Kind.MOMENT),
  DEVICE_ID("deviceID", Kind.URI),
  DEVICE_METADATA("deviceMetadata", Kind.URI),
  RAW_DATA("rawData", Kind.URI),
  DATA_PROCESSING_METHOD("dataProcessingMethod", Kind.URI),
  METADATA_RULES("bizRules", Kind.URI),
  REPORT_TIME("time", Kind.MOMENT),
  MICROORGANISM("microorganism", Kind.URI),
  CHEMICAL_SUBSTANCE("chemicalSubstance", Kind.URI),
  VALUE("value", Kind.DECIMAL),
  COMPONENT("component", Kind.COMPONENT),
  STRING_VALUE("stringValue", Kind.TEXT),
  BOOLEAN_VALUE("booleanValue", Kind.TEXT),
  HEX_BINARY_VALUE("hexBinaryValue", Kind.TEXT),
  URI_VALUE("uriValue", Kind.URI),
  MIN_VALUE("minValue", Kind.DECIMAL),
  MAX_VALUE("maxValue", Kind.DECIMAL),
  MEAN_VALUE("meanValue", Kind.DECIMAL),
  STANDARD_DEVIATION("sDev", Kind.DECIMAL),
  PERCENTILE_RANK("percRank", Kind.DECIMAL),
  PERCENTILE_VALUE("percValue", Kind.DECIMAL),
  UNIT("uom", Kind.TEXT),
  COORDINATE_REFERENCE_SYSTEM("coordinateReferenceSystem", Kind.URI),
  /** The schemas of EPCIS 2.0 know it, the order of CBV 2.0 does not: it comes last. */
  REPORT_RULES("bizRules", Kind.URI);

  /** What a field holds. */
  public enum Kind {
    TEXT,
    URI,
    DECIMAL,
    MOMENT,
    /** A word of the GS1 Web Vocabulary. */
    MEASUREMENT,
    /** A word of CBV for a dimension. */
    COMPONENT
  }

  private final String word;
  private final Kind kind;

  SensorField(String word, Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  /** What EPCIS calls it. */
  public String word() {
    return word;
  }

  /** What it holds. */
  public Kind kind() {
    return kind;
  }
}
