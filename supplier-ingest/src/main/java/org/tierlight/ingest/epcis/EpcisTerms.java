package org.tierlight.ingest.epcis;

import java.util.Set;

/**
 * The plain names that the context of EPCIS 2.0 defines and protects: no other can redefine them.
 */
final class EpcisTerms {

  private static final Set<String> NAMES =
      Set.of(
          "id",
          "type",
          "creationDate",
          "sender",
          "receiver",
          "instanceIdentifier",
          "schemaVersion",
          "epcisHeader",
          "epcisBody",
          "queryResults",
          "subscriptionID",
          "queryName",
          "resultsBody",
          "eventList",
          "eventID",
          "eventTime",
          "recordTime",
          "eventTimeZoneOffset",
          "certificationInfo",
          "errorDeclaration",
          "declarationTime",
          "reason",
          "correctiveEventIDs",
          "epcList",
          "parentID",
          "childEPCs",
          "inputEPCList",
          "outputEPCList",
          "quantityList",
          "childQuantityList",
          "inputQuantityList",
          "outputQuantityList",
          "epcClass",
          "quantity",
          "uom",
          "action",
          "transformationID",
          "bizStep",
          "disposition",
          "persistentDisposition",
          "set",
          "unset",
          "readPoint",
          "bizLocation",
          "bizTransactionList",
          "bizTransaction",
          "sourceList",
          "source",
          "destinationList",
          "destination",
          "sensorElementList",
          "sensorMetadata",
          "sensorReport",
          "ilmd");

  private EpcisTerms() {}

  /** Whether it is one of them, the kinds of events and the fields of sensors included. */
  static boolean has(String name) {
    return NAMES.contains(name) || SensorReading.knows(name) || EventReading.type(name).isPresent();
  }
}
