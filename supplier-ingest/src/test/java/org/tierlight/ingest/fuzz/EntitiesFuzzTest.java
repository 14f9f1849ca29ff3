package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tierlight.ingest.fuzz.Examination.JSON;
import static org.tierlight.ingest.fuzz.Examination.examined;
import static org.tierlight.ingest.fuzz.Examination.located;
import static org.tierlight.ingest.fuzz.Siege.SECRET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.followthemoney.Entities;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Value;
import org.tierlight.vocabulary.CountryNames;

/** Entities of FollowTheMoney under damaged samples, a few seconds. */
class EntitiesFuzzTest {

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

  @Test
  void entities() {
    Siege.of(EntitiesFuzzTest::entities, ENTITIES);
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
}
