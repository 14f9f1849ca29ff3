package org.tierlight.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.capture.EventsForTests.WHEN;
import static org.tierlight.ingest.capture.EventsForTests.notes;
import static org.tierlight.ingest.capture.EventsForTests.refusals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workerName",
        "WorkerID",
        "worker-id",
        "numberOfWorkers",
        "passport",
        "passportNo",
        "firstName",
        "first_name",
        "surname",
        "dateOfBirth",
        "nationalID",
        "eMail",
        "contactPerson",
        "telephone",
        "mobilePhone",
        "driver",
        "truckDriver",
        "driverName",
        "DRIVER_ID",
        "contactPhone",
        "staffNo",
        "crewList",
        "farmerName",
        "workername",
        "workerid",
        "worker1Name",
        "numberofworkers",
        "dateofbirth",
        "passportno",
        "PASSPORTNO",
        "passport2",
        "emailaddress",
        "EMAIL2",
        "phonenumber",
        "phones",
        "idcard",
        "IDCARDNO",
        "nationalid",
        "contactperson",
        "drivername",
        "crewid"
      })
  void aNameAboutPersonsRefusesTheEvent(String name) {
    assertThat(refusals(event("'a:%s': '7'".formatted(name)))).containsExactly("PERSON_DATA ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lotNumber",
        "vesselName",
        "countryOfOrigin",
        "sex",
        "phoneticCode",
        "stafford",
        "network",
        "personalityless",
        "reworked",
        "contactSurface",
        "foodContact",
        "driverVersion",
        "screwDriverSize",
        "staffGauge",
        "networkErrors",
        "supersonicNumber",
        "internationalId",
        "rfidCard",
        "solidCardboard",
        "ballastName",
        "screwNumber",
        "microphoneNoise",
        "productPassport",
        "batteryPassportId"
      })
  void otherNamesDoNot(String name) {
    assertThat(refusals(event("'a:%s': '7'".formatted(name)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'a:b': {'a:c': [{'a:FIELD': TEXT}]} | ''",
        "'ilmd': {'a:b': {'a:FIELD': TEXT}} | /ilmd",
        "'readPoint': {'id': 'urn:x:1', 'a:FIELD': TEXT} | /readPoint",
        "'bizLocation': {'id': 'urn:x:1', 'a:b': {'a:FIELD': TEXT}} | /bizLocation",
        "'errorDeclaration': {'declarationTime': '2026-03-01T00:00:00Z', 'a:FIELD': TEXT}"
            + " | /errorDeclaration",
        "'sensorElementList': [{'sensorReport': [{'value': 1}], 'a:FIELD': TEXT}]"
            + " | /sensorElementList",
        "'sensorElementList': [{'sensorMetadata': {'a:FIELD': TEXT},"
            + " 'sensorReport': [{'value': 1}]}] | /sensorElementList",
        "'sensorElementList': [{'sensorReport': [{'value': 1, 'a:b': {'a:FIELD': TEXT}}]}]"
            + " | /sensorElementList"
      })
  void whereverAFieldStandsItsNameIsLookedAtAndWordsInItAreTold(String fields, String place) {
    String pointer = place.replace("''", "");

    assertThat(refusals(event(fields.replace("FIELD", "worker").replace("TEXT", "'7'"))))
        .containsExactly("PERSON_DATA " + pointer);
    assertThat(notes(event(fields.replace("FIELD", "lot").replace("TEXT", "'7'"))))
        .doesNotContain("LEFT_OUT ");
    assertThat(notes(event(fields.replace("FIELD", "lot").replace("TEXT", "'Ada Example'"))))
        .contains("LEFT_OUT ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stringValue", "deviceID", "hexBinaryValue"})
  void wordsOfASensorAreToldToo(String field) {
    String report = "'sensorElementList': [{'sensorReport': [{'%s': '%s'}]}]";

    assertThat(notes(event(report.formatted(field, "Ada Example")))).contains("LEFT_OUT ");
    assertThat(notes(event(report.formatted(field, "urn:x:7")))).doesNotContain("LEFT_OUT ");
  }

  private static String event(String fields) {
    return """
        {'@context': {'a': 'https://mill.example/'}, 'type': 'ObjectEvent', 'action': 'ADD',
         'epcList': ['urn:epc:id:sgtin:0614141.107346.1'], %s, %s}"""
        .formatted(WHEN, fields);
  }
}
