package org.tierlight.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.capture.EventsForTests.WHEN;
import static org.tierlight.ingest.capture.EventsForTests.refusals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventRulesTest {

  private static final String EPC = "'epcList': ['urn:epc:id:sgtin:0614141.107346.1']";
  private static final String CHILD = "'childEPCs': ['urn:epc:id:sgtin:0614141.107346.1']";
  private static final String PARENT = "'parentID': 'urn:epc:id:sscc:0614141.1234567890'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "ObjectEvent | EPC | MISSING_FIELD /action",
        "ObjectEvent | 'action': 'ADD' | MISSING_FIELD /epcList",
        "ObjectEvent | 'action': 'ADD', EPC, PARENT | FIELD_OUT_OF_PLACE /parentID",
        "ObjectEvent | 'action': 'ADD', EPC, CHILD | FIELD_OUT_OF_PLACE /childEPCs",
        "ObjectEvent | 'action': 'OBSERVE', EPC, 'ilmd': {'a:b': 1} | FIELD_OUT_OF_PLACE /ilmd",
        "ObjectEvent | 'action': 'ADD', EPC, 'transformationID': 'urn:x:1'"
            + " | FIELD_OUT_OF_PLACE /transformationID",
        "ObjectEvent | 'action': 'ADD', EPC, 'inputEPCList': ['urn:x:1']"
            + " | FIELD_OUT_OF_PLACE /inputEPCList",
        "ObjectEvent | 'action': 'ADD', EPC, 'outputEPCList': ['urn:x:1']"
            + " | FIELD_OUT_OF_PLACE /outputEPCList",
        "AggregationEvent | 'action': 'ADD', PARENT, CHILD, 'inputEPCList': ['urn:x:1']"
            + " | FIELD_OUT_OF_PLACE /inputEPCList",
        "AggregationEvent | 'action': 'ADD', PARENT, CHILD, EPC | FIELD_OUT_OF_PLACE /epcList",
        "TransformationEvent | 'transformationID': 'urn:x:1', EPC | FIELD_OUT_OF_PLACE /epcList",
        "TransformationEvent | 'transformationID': 'urn:x:1', CHILD"
            + " | FIELD_OUT_OF_PLACE /childEPCs",
        "AggregationEvent | 'action': 'ADD', CHILD | MISSING_FIELD /parentID",
        "AggregationEvent | 'action': 'DELETE', CHILD | MISSING_FIELD /parentID",
        "AggregationEvent | 'action': 'ADD', PARENT | MISSING_FIELD /childEPCs",
        "AssociationEvent | 'action': 'OBSERVE', CHILD | MISSING_FIELD /parentID",
        "TransactionEvent | 'action': 'ADD', EPC | MISSING_FIELD /bizTransactionList",
        "TransformationEvent | 'action': 'ADD', 'transformationID': 'urn:x:1'"
            + " | FIELD_OUT_OF_PLACE /action",
        "TransformationEvent | 'inputEPCList': ['urn:x:1'] | MISSING_FIELD /outputEPCList",
        "TransformationEvent | 'outputEPCList': ['urn:x:1'] | MISSING_FIELD /inputEPCList",
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'shiping' | UNKNOWN_CBV_WORD /bizStep",
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'urn:epcglobal:cbv:bizstep:shiping'"
            + " | UNKNOWN_CBV_WORD /bizStep",
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'https://ref.gs1.org/cbv/Disp-active'"
            + " | UNKNOWN_CBV_WORD /bizStep",
        "ObjectEvent | 'action': 'ADD', EPC, 'disposition': 'lost' | UNKNOWN_CBV_WORD /disposition",
        "ObjectEvent | 'action': 'ADD', EPC, 'persistentDisposition': {'set': ['zz']}"
            + " | UNKNOWN_CBV_WORD /persistentDisposition/set/0",
        "ObjectEvent | 'action': 'ADD', EPC, 'persistentDisposition': {'unset': ['zz']}"
            + " | UNKNOWN_CBV_WORD /persistentDisposition/unset/0",
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'urn:epcglobal:cbv:step:shipping'"
            + " | UNKNOWN_CBV_WORD /bizStep",
        "ObjectEvent | 'action': 'ADD', EPC,"
            + " 'persistentDisposition': {'set': ['active'], 'unset': ['active']}"
            + " | FIELD_OUT_OF_PLACE /persistentDisposition",
        "ObjectEvent | 'action': 'ADD', EPC,"
            + " 'bizTransactionList': [{'type': 'xx', 'bizTransaction': 'urn:x:1'}]"
            + " | UNKNOWN_CBV_WORD /bizTransactionList/0/type",
        "ObjectEvent | 'action': 'ADD', EPC, 'sourceList': [{'source': 'urn:x:1'}]"
            + " | MISSING_FIELD /sourceList/0/type",
        "ObjectEvent | 'action': 'ADD', EPC,"
            + " 'destinationList': [{'type': 'owner', 'destination': 'urn:x:1'}]"
            + " | UNKNOWN_CBV_WORD /destinationList/0/type",
        "ObjectEvent | 'action': 'ADD', EPC, 'errorDeclaration':"
            + " {'declarationTime': '2026-03-01T00:00:00Z', 'reason': 'typo'}"
            + " | UNKNOWN_CBV_WORD /errorDeclaration/reason",
        "ObjectEvent | 'action': 'ADD', EPC, 'eventID': 'urn:x:1', 'errorDeclaration':"
            + " {'declarationTime': '2026-03-01T00:00:00Z', 'correctiveEventIDs': ['urn:x:1']}"
            + " | FIELD_OUT_OF_PLACE /errorDeclaration/correctiveEventIDs",
        "ObjectEvent | 'action': 'ADD', EPC, 'sensorElementList':"
            + " [{'sensorReport': [{'value': 1, 'component': 'zz'}]}]"
            + " | UNKNOWN_CBV_WORD /sensorElementList/0",
        "ObjectEvent | 'action': 'ADD', EPC, 'errorDeclaration':"
            + " {'declarationTime': '2026-03-17T00:00:00Z'}"
            + " | FUTURE_DATE /errorDeclaration/declarationTime",
        "ObjectEvent | 'action': 'ADD', 'epcList': ['4012345'] | BAD_IDENTIFIER /epcList",
        "ObjectEvent | 'action': 'ADD', 'epcList': ['https://id.gs1.org/HYjpGDAdq4']"
            + " | BAD_IDENTIFIER /epcList",
        "a:Weighed | EPC, 'bizStep': 'shiping' | UNKNOWN_CBV_WORD /bizStep",
        "a:Weighed | 'epcList': ['4012345'] | BAD_IDENTIFIER /epcList",
        "a:Weighed | 'childEPCs': ['4012345'] | BAD_IDENTIFIER /childEPCs",
        "a:Weighed | 'inputEPCList': ['4012345'] | BAD_IDENTIFIER /inputEPCList",
        "a:Weighed | 'outputEPCList': ['4012345'] | BAD_IDENTIFIER /outputEPCList",
        "a:Weighed | 'quantityList': [{'epcClass': '4012345'}] | BAD_IDENTIFIER /quantityList",
        "a:Weighed | 'childQuantityList': [{'epcClass': '4012345'}]"
            + " | BAD_IDENTIFIER /childQuantityList",
        "a:Weighed | 'inputQuantityList': [{'epcClass': '4012345'}]"
            + " | BAD_IDENTIFIER /inputQuantityList",
        "a:Weighed | 'outputQuantityList': [{'epcClass': '4012345'}]"
            + " | BAD_IDENTIFIER /outputQuantityList",
        "a:Weighed | 'parentID': '4012345' | BAD_IDENTIFIER /parentID",
        "a:Weighed | 'transformationID': '4012345' | BAD_IDENTIFIER /transformationID",
        "a:Weighed | 'readPoint': {'id': '4012345'} | BAD_IDENTIFIER /readPoint/id",
        "a:Weighed | 'bizLocation': {'id': '4012345'} | BAD_IDENTIFIER /bizLocation/id",
        "a:Weighed | 'bizTransactionList': [{'bizTransaction': '4012345'}]"
            + " | BAD_IDENTIFIER /bizTransactionList",
        "a:Weighed | 'sourceList': [{'type': 'location', 'source': '4012345'}]"
            + " | BAD_IDENTIFIER /sourceList",
        "a:Weighed | 'destinationList': [{'type': 'location', 'destination': '4012345'}]"
            + " | BAD_IDENTIFIER /destinationList",
        "ObjectEvent | 'action': 'ADD', 'quantityList': [{'epcClass': 'urn:x:1', 'quantity': -1}]"
            + " | OUT_OF_RANGE /quantityList",
        "ObjectEvent | 'action': 'ADD',"
            + " 'quantityList': [{'epcClass': 'urn:x:1', 'quantity': 1, 'uom': 'kilo'}]"
            + " | UNKNOWN_CODE /quantityList",
        "ObjectEvent | 'action': 'ADD',"
            + " 'quantityList': [{'epcClass': 'urn:x:1', 'quantity': 1000000000000001}]"
            + " | OUT_OF_RANGE /quantityList",
        "ObjectEvent | 'action': 'ADD',"
            + " 'quantityList': [{'epcClass': 'urn:x:1', 'quantity': '1e999'}]"
            + " | OUT_OF_RANGE /quantityList",
        "ObjectEvent | 'action': 'ADD',"
            + " 'quantityList': [{'epcClass': 'urn:x:1', 'quantity': '1e-31'}]"
            + " | OUT_OF_RANGE /quantityList",
        "ObjectEvent | 'action': 'ADD', EPC, 'eventID': 'Ada Example' | BAD_IDENTIFIER /eventID",
        "ObjectEvent | 'action': 'ADD', EPC, 'eventID': 'mailto:ada@mill.example'"
            + " | PERSON_DATA /eventID",
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'mailto:ada@x.org' | PERSON_DATA /bizStep",
        "ObjectEvent | 'action': 'ADD', EPC, 'disposition': 'tel:+49151123' | PERSON_DATA /disposition",
        "ObjectEvent | 'action': 'ADD', EPC, 'persistentDisposition': {'set': ['sip:ada@x.org']}"
            + " | PERSON_DATA /persistentDisposition/set",
        "ObjectEvent | 'action': 'ADD', EPC,"
            + " 'bizTransactionList': [{'type': 'mailto:a@x.org', 'bizTransaction': 'urn:x:1'}]"
            + " | PERSON_DATA /bizTransactionList/type",
        "ObjectEvent | 'action': 'ADD', EPC,"
            + " 'sourceList': [{'type': 'tel:+4915112', 'source': 'urn:x:1'}]"
            + " | PERSON_DATA /sourceList/type",
        "ObjectEvent | 'action': 'ADD', EPC, 'errorDeclaration':"
            + " {'declarationTime': '2026-03-01T00:00:00Z', 'reason': 'mailto:a@x.org'}"
            + " | PERSON_DATA /errorDeclaration/reason",
        "ObjectEvent | 'action': 'ADD', EPC, 'readPoint': {'id': 'https://x.example/jane.q@x.org'}"
            + " | PERSON_DATA /readPoint/id",
        "ObjectEvent | 'action': 'ADD', 'epcList': ['urn:person:jane'] | PERSON_DATA /epcList",
        "ObjectEvent | 'action': 'ADD', EPC, 'certificationInfo': 'a note'"
            + " | BAD_IDENTIFIER /certificationInfo",
        "ObjectEvent | 'action': 'ADD', EPC, 'errorDeclaration':"
            + " {'declarationTime': '2026-03-01T00:00:00Z', 'correctiveEventIDs': ['Ada']}"
            + " | BAD_IDENTIFIER /errorDeclaration/correctiveEventIDs",
        "ObjectEvent | 'action': 'ADD', 'quantityList': [{'epcClass': 'urn:x:1', 'uom': 'KGM'}]"
            + " | MISSING_FIELD /quantityList"
      })
  void anEventThatDoesNotHoldTogetherIsRefusedWithThePlace(
      String type, String fields, String refusal) {
    assertThat(refusals(event(type, fields))).containsExactly(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'https://mill.example/steps/ginning'",
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'urn:epcglobal:cbv:bizstep:shipping'",
        "ObjectEvent | 'action': 'ADD', EPC, 'bizStep': 'https://ref.gs1.org/cbv/Bizstep-shipping'",
        "ObjectEvent | 'action': 'ADD', EPC, 'ilmd': {'a:b': 1}",
        "ObjectEvent | 'action': 'ADD',"
            + " 'quantityList': [{'epcClass': 'urn:x:1', 'quantity': 1000000000000000}]",
        "ObjectEvent | 'action': 'OBSERVE', 'sensorElementList': [{'sensorReport': [{'value': 1}]}]",
        "AggregationEvent | 'action': 'OBSERVE', CHILD",
        "a:Weighed | EPC, CHILD, PARENT, 'ilmd': {'a:b': 1}, 'a:weight': 2",
        "a:Weighed | 'a:weight': 2",
        "a:Weighed | 'quantityList': [{'epcClass': 'urn:x:1', 'quantity': 0}]",
        "AggregationEvent | 'action': 'DELETE', PARENT",
        "TransformationEvent | 'inputEPCList': ['urn:x:1'], 'transformationID': 'urn:x:t'",
        "TransformationEvent | 'transformationID': 'urn:x:t', 'ilmd': {'a:b': 1}",
        "TransactionEvent | 'action': 'ADD', EPC, PARENT,"
            + " 'bizTransactionList': [{'bizTransaction': 'urn:x:1'}]",
        "TransactionEvent | 'action': 'ADD', PARENT,"
            + " 'bizTransactionList': [{'bizTransaction': 'urn:x:1'}]",
        "TransactionEvent | 'action': 'DELETE',"
            + " 'bizTransactionList': [{'bizTransaction': 'urn:x:1'}]",
        "AggregationEvent | 'action': 'OBSERVE', PARENT,"
            + " 'sensorElementList': [{'sensorReport': [{'value': 1}]}]"
      })
  void whatTheStandardAllowsIsTaken(String type, String fields) {
    assertThat(refusals(event(type, fields))).isEmpty();
  }

  @Test
  void anEventOfTheFutureOrBeforeComputersIsRefused() {
    String event = event("ObjectEvent", "'action': 'ADD', EPC");

    assertThat(refusals(event.replace("2026-02-28", "2026-03-17")))
        .containsExactly("FUTURE_DATE /eventTime");
    assertThat(refusals(event.replace("2026-02-28", "1969-12-31")))
        .containsExactly("OUT_OF_RANGE /eventTime");
  }

  private static String event(String type, String fields) {
    return "{'@context': {'a': 'https://mill.example/'}, 'type': '%s', %s, %s}"
        .formatted(
            type,
            WHEN,
            fields
                .replace("EPC,", EPC + ",")
                .replaceAll("EPC$", EPC)
                .replace("CHILD", CHILD)
                .replace("PARENT", PARENT));
  }
}
