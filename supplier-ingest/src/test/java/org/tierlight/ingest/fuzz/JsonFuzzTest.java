package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tierlight.ingest.fuzz.Examination.JSON;
import static org.tierlight.ingest.fuzz.Examination.examined;
import static org.tierlight.ingest.fuzz.Examination.items;
import static org.tierlight.ingest.fuzz.Examination.json;
import static org.tierlight.ingest.fuzz.Samples.EVENT;
import static org.tierlight.ingest.fuzz.Samples.TABLES;
import static org.tierlight.ingest.fuzz.Siege.SECRET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.event.Events;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.quarantine.Body;
import org.tierlight.ingest.quarantine.Disclosure;
import org.tierlight.ingest.quarantine.FieldNames;
import org.tierlight.ingest.submission.Kind;

/** JSON and CloudEvents at the door under damaged samples, a few seconds each. */
class JsonFuzzTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void jsonOfEveryKind(Kind kind) {
    Siege.of(bytes -> json(bytes, value -> items(kind, value)), Samples.items());
  }

  @Test
  void cloudEvents() {
    List<String> samples = new ArrayList<>(Samples.items().stream().map(EVENT::formatted).toList());
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

  @Test
  void whatMayBeSeenOfRefusedRecords() {
    Disclosure disclosure = new Disclosure(JSON, FieldNames.OF_SUBMISSIONS);
    List<String> samples = new ArrayList<>(Samples.items());
    samples.add(EVENT.formatted(Samples.items().getFirst()));
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

  private static Map<String, String> attributes(String lines) {
    Map<String, String> attributes = new HashMap<>();
    lines
        .lines()
        .map(line -> line.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> attributes.put(pair[0], pair[1]));
    return attributes;
  }
}
