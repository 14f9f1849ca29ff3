package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tierlight.ingest.fuzz.Siege.SECRET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.epcis.EpcisDocuments;
import org.tierlight.ingest.event.Events;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.followthemoney.Entities;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.quarantine.Body;
import org.tierlight.ingest.quarantine.Disclosure;
import org.tierlight.ingest.quarantine.FieldNames;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.table.TableReader;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.ingest.visibility.EventHash;
import org.tierlight.vocabulary.CountryNames;

/** Every decoder at the door under damaged samples, a few seconds each. */
class DoorsFuzzTest {

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped());

  private static final JsonDecoder JSON = new JsonDecoder();

  private static final Answer NO_EVENT = Answer.accepted("NO EVENT");

  private static final List<String> ITEMS =
      List.of(
          """
          {"id": "mill-3", "name": "Fictional Mill", "aliases": ["FM"], "country": "Viet Nam",
           "region": "VN-HN", "address": "1 Road", "identifiers": {"lei": "5493001KJTIIGC8Y1R12",
           "duns": "1"}, "coordinates": {"latitude": 1.5, "longitude": -2}, "isic": ["1311"],
           "sector": "Apparel", "hs": ["5205"], "hsEdition": "HS2022", "primaryProducer": false,
           "declaredPurchases": {"amount": 1.50, "currency": "EUR"}, "disclosure": "ATTESTED",
           "workerName": "%s"}""",
          """
          {"type": "CHANNEL", "supplierId": "mill-3", "firstWeek": "2026-W05",
           "lastWeek": "2026-W06", "accessibility": 0.5, "vouchedBy": "Union"}""",
          """
          {"id": "s-1", "sellerId": "mill-3", "buyerId": "brand-1", "hs": "5205.11",
           "description": "yarn", "quantity": 2, "unit": "kg", "value": {"amount": 10,
           "currency": "USD"}, "shippedAt": "2026-03-01", "from": "VNHPH", "to": "DEHAM",
           "basis": "INFERRED", "passport": "%s"}""",
          """
          {"type": "LINK_DECLARED", "sellerId": "a", "buyerId": "b", "since": "2026-01-01"}""",
          """
          {"supplierId": "mill-3", "sourceClass": "CIVIL_SOCIETY", "indicator": "DEBT_BONDAGE",
           "credibility": 0.5, "severity": 1, "observedAt": "2026-03-01", "source": "Org",
           "reference": "doc-1", "cluster": "c", "witness": "%s"}""",
          """
          {"type": "EVIDENCE_ENDED", "evidenceId": "ev-1", "supplierId": "mill-3",
           "reason": "REMEDIED", "sourceClass": "VERIFIED", "endedAt": "2026-03-01",
           "source": "Org", "reference": "doc"}""",
          """
          {"site": "mill-3", "indicator": "withholding of wages", "severity": {"scale": "SERIOUS",
           "scope": "SOME", "irremediability": "PARTLY"}, "month": "2026-02", "channel": "HOTLINE",
           "consentToPublish": {"complainants": true, "representative": true}, "story": "%s"}""");

  private static final String EVENT =
      """
      {"specversion": "1.0", "id": "77", "source": "/erp", "type": "supplier",
       "time": "2026-03-02T00:00:00Z", "datacontenttype": "application/json",
       "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "data": %s}""";

  private static final List<String> TABLES =
      List.of(
          "country,name,address,sector,lat,lng,hs,declaredPurchases,currency\n"
              + "CN,\"A, Ltd \"\"B\"\"\",1 Road,Apparel,1,2,5205|52,10,USD\nVN,B,,,,,,,\n",
          "type,id,sellerId,buyerId,hs,amount,currency,shippedAt\n,s-1,a,b,5205,1.5,EUR,2026-01-01\n",
          "country,name,workerName\nCN,A," + SECRET + "\n");

  private static final List<String> ENTITIES =
      List.of(
          """
          {"id": "a-1", "schema": "Address", "properties": {"full": ["1 Road, City"]}}
          {"id": "c-1", "schema": "Company", "caption": "Fictional A", "properties": {"name": ["Fictional A"], "country": ["de"], "addressEntity": ["a-1"], "leiCode": ["5493001KJTIIGC8Y1R12"]}}
          {"id": "c-2", "schema": "LegalEntity", "properties": {"name": ["Fictional B"], "dunsCode": ["123456789"]}}
          {"id": "o-1", "schema": "Ownership", "properties": {"owner": ["c-1"], "asset": ["c-2"], "percentage": ["51.5%"], "startDate": ["2020-01-01"]}}""",
          """
          {"id": "c-2", "schema": "LegalEntity", "properties": {"name": ["Fictional B"], "birthPlace": ["SECRET"]}}"""
              .replace("SECRET", SECRET),
          """
          {"id": "c-3", "schema": "Company", "properties": {"name": ["Fictional C"], "alias": ["C"], "jurisdiction": ["de"], "address": ["1 Road, City"], "registrationNumber": ["HRB 1"]}}""",
          """
          {"id": "a-2", "schema": "Address", "properties": {"full": ["2 Road, City"]}}""",
          """
          {"id": "p-1", "schema": "Person", "properties": {"name": ["SECRET"]}}"""
              .replace("SECRET", SECRET));

  private static final List<String> BILLS =
      List.of(
          "Bill of Lading,Arrival Date,Shipper Name,Shipper Country,Consignee Name,Notify Party,"
              + "Carrier Code,HS Code,Product Description,Quantity,Quantity Unit,Weight,Container Number\n"
              + "B1,03/15/2024,Fictional Mill,China,Fictional Brand,,MAEU,6109.10,S,10,CTN,5,C1\n"
              + "B1,2024-03-15,Fictional Mill,China,Sea Logistics GmbH,Fictional Brand,MAEU,,S,,PCS,5,\n"
              + "B2,20240315,MAEU,China,To order,,MAEU,5205 5206,S,1,CTN,,C2\n");

  private static final List<String> GLEIF =
      List.of(
          "LEI,Entity.LegalName,Entity.OtherEntityNames.OtherEntityName.1,"
              + "Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.Region,"
              + "Entity.LegalAddress.Country,Entity.EntityCategory,Entity.EntityStatus,"
              + "Registration.RegistrationStatus\n"
              + "5493001KJTIIGC8Y1R12,Fictional AG,Fictional Ltd,Road 1,DE-BE,DE,GENERAL,ACTIVE,ISSUED\n"
              + "5493001KJTIIGC8Y1R12,Fictional D,,R,,CN,SOLE_PROPRIETOR,ACTIVE,ISSUED\n",
          "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,"
              + "Relationship.RelationshipType,Relationship.RelationshipStatus\n"
              + "CHILD0000000000000A1,PARENT000000000000A1,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\n");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void jsonOfEveryKind(Kind kind) {
    Siege.of(bytes -> json(bytes, value -> items(kind, value)), items());
  }

  @Test
  void cloudEvents() {
    List<String> samples = new ArrayList<>(items().stream().map(EVENT::formatted).toList());
    samples.add("[" + samples.getFirst() + "," + samples.getLast() + "]");

    Siege.of(
        bytes ->
            json(
                bytes,
                value ->
                    List.of(
                        Events.structured(Kind.SUPPLIER, value, Rules.PLAIN, new JsonDecoder()))),
        samples);
  }

  @Test
  void headersOfCloudEvents() {
    Siege.of(
        bytes ->
            examined(
                List.of(
                    Events.binary(
                        Kind.SUPPLIER,
                        attributes(new String(bytes, UTF_8)),
                        new Value.Fields(Map.of("name", new Value.Text("A"))),
                        Rules.PLAIN,
                        Place.Pointer::new))),
        List.of(
            "specversion=1.0\nid=1\nsource=/erp\ntype=t\ntime=2026-01-01T00:00:00Z\nsubject="
                + SECRET,
            "specversion=0.3\nid=\nsource= \ntype=t\ndatacontenttype=text/plain"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SUPPLIER", "SHIPMENT"})
  void tables(Kind kind) {
    Siege.of(bytes -> table(kind, bytes), TABLES);
  }

  @Test
  void entities() {
    Siege.of(DoorsFuzzTest::entities, ENTITIES);
  }

  @Test
  void billsOfLading() {
    Siege.of(bytes -> table(Kind.SHIPMENT, bytes), BILLS);
  }

  @Test
  void companiesOfGleif() {
    Siege.of(bytes -> table(Kind.SUPPLIER, bytes), GLEIF);
  }

  @Test
  void epcisJson() {
    String own = resource("everything.jsonld").replace("TransformationEvent", "urn:mill:Weighed");
    String event = EVENT.formatted(resource("everything.jsonld"));

    Siege.of(
        bytes -> epcis(bytes),
        List.of(resource("everything.jsonld"), own, event, "[" + event + "]"));
  }

  @Test
  void epcisXml() {
    Siege.of(bytes -> epcis(bytes), List.of(resource("everything.xml"), resource("older.xml")));
  }

  @Test
  void whatMayBeSeenOfRefusedRecords() {
    Disclosure disclosure = new Disclosure(JSON, FieldNames.OF_SUBMISSIONS);
    List<String> samples = new ArrayList<>(items());
    samples.add(EVENT.formatted(items().getFirst()));
    samples.addAll(TABLES);

    Siege.of(
        bytes ->
            switch (disclosure.of(Optional.of(bytes))) {
              case Body.Text _ -> seen("TEXT", bytes);
              case Body.Bytes _ -> seen("BASE64", bytes);
              case Body other ->
                  Answer.accepted(other.getClass().getSimpleName() + bytes.length % 8);
            },
        samples);
  }

  private static Answer seen(String how, byte[] bytes) {
    return Answer.accepted(how + bytes.length % 8);
  }

  private static Answer json(byte[] bytes, Function<Value, List<Item>> items) {
    return switch (JSON.decode(bytes)) {
      case Decoded.Unreadable(var problem) -> Answer.refused(List.of(problem));
      case Decoded.Understood(Value value) -> examined(items.apply(value));
    };
  }

  private static List<Item> items(Kind kind, Value value) {
    List<Value> values = value instanceof Value.Items(List<Value> many) ? many : List.of(value);
    return values.stream().limit(100).map(each -> item(kind, each)).toList();
  }

  private static Item item(Kind kind, Value value) {
    return Item.Submission.whole(kind, value, Rules.PLAIN);
  }

  private static Answer examined(List<Item> items) {
    Answer answer = Answer.accepted("NOTHING");
    for (Item item : items) {
      answer =
          switch (item) {
            case Item.Unreadable(var problems) -> Answer.refused(problems);
            case Item.PassedOver(var reasons) -> Answer.refused(reasons);
            case Item.Submission submission -> examined(submission);
          };
    }
    return answer;
  }

  private static Answer examined(Item.Submission submission) {
    return switch (Rules.EXAMINER.examine(submission, Rules.NOW)) {
      case Examined.Rejected(var problems) -> Answer.refused(problems);
      case Examined.PassedOver(var reasons) -> Answer.refused(reasons);
      case Examined.Accepted accepted ->
          Answer.accepted(accepted.draft().statement().getClass().getSimpleName());
    };
  }

  private static Answer table(Kind kind, byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (READER.open(kind, TableRequest.plain(), in::read, _ -> Rules.PLAIN)) {
      case Table.Refused(var problems) -> Answer.refused(problems);
      case Table.Rows rows -> {
        List<Item> items = new ArrayList<>();
        rows.items().forEachRemaining(taken -> items.add(taken.item()));
        yield examined(items);
      }
    };
  }

  private static Answer entities(byte[] bytes) {
    Entities entities = new Entities(CountryNames.shipped());
    return new String(bytes, UTF_8)
        .lines()
        .map(line -> JSON.decode(line.getBytes(UTF_8)))
        .map(
            decoded ->
                switch (decoded) {
                  case Decoded.Unreadable(var problem) -> located(problem);
                  case Decoded.Understood(Value value) when Entities.isEntity(value) ->
                      examined(List.of(entities.read(value, Rules.PLAIN)));
                  case Decoded.Understood _ -> Answer.accepted("NO ENTITY");
                })
        .reduce((_, last) -> last)
        .orElse(Answer.accepted("NO LINE"));
  }

  private static Answer epcis(byte[] bytes) {
    return switch (new EpcisDocuments().read(bytes)) {
      case EventDocument.Unreadable(var problem) -> located(problem);
      case EventDocument.Events(var events) ->
          events.stream().map(DoorsFuzzTest::event).reduce((_, last) -> last).orElse(NO_EVENT);
    };
  }

  private static Answer event(EventDocument.Each each) {
    return switch (each) {
      case EventDocument.Each.Unread(var problem) -> located(problem);
      case EventDocument.Each.Read(var event, var _) ->
          Answer.accepted(event.getClass().getSimpleName() + EventHash.of(event).length());
    };
  }

  /** Few codes stand for many causes: words and place lead the search. */
  private static Answer located(Problem problem) {
    return new Answer(
        Set.of(problem.message().replaceAll("[0-9]+", "0") + problem.place()),
        List.of(problem.message()));
  }

  private static Map<String, String> attributes(String lines) {
    Map<String, String> attributes = new HashMap<>();
    lines
        .lines()
        .map(line -> line.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> attributes.put(pair[0], pair[1]));
    return attributes;
  }

  private static List<String> items() {
    return ITEMS.stream().map(item -> item.replace("%s", SECRET)).toList();
  }

  private static String resource(String name) {
    try (InputStream in =
        EventHash.class.getResourceAsStream("/org/tierlight/ingest/epcis/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
