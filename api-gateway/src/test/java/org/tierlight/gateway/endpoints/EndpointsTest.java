package org.tierlight.gateway.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.gateway.keys.Scope;

class EndpointsTest {

  @ParameterizedTest
  @CsvSource({
    "GET,    /v1/suppliers,                GRAPH",
    "GET,    /v1/suppliers/s-1,            GRAPH",
    "GET,    /v1/suppliers/lei:529900T8/risk, RISK",
    "GET,    /v1/suppliers/osid%3ABD2024/upstream, GRAPH",
    "DELETE, /v1/keys/0123456789ab,        GATEWAY",
    "GET,    /_static/lit/3.3.3/index.js,  GATEWAY",
    "HEAD,   /v1/parameters,               RISK",
    "POST,   /v1/parameters,               RISK",
    "POST,   /v1/parameters/2026-2/approve, RISK",
    "GET,    /v1/quarantine/inbound.suppliers-0-17, INGEST",
    "POST,   /v1/quarantine/replay,        INGEST",
    "POST,   /v1/quarantine/inbound.suppliers-0-17/replay, INGEST",
    "GET,    /v1/packs/matches,            RISK",
    "GET,    /v1/packs/matches/0123abcd,   RISK",
    "POST,   /v1/packs/matches/0123abcd/decision, RISK"
  })
  void aPathLeadsToTheOneWhoAnswers(String method, String path, String part) {
    assertThat(part(method, path)).isEqualTo(Part.valueOf(part));
  }

  @Test
  void oneMethodMayLeadElsewhereThanAnother() {
    assertThat(part("POST", "/v1/suppliers")).isEqualTo(Part.INGEST);
    assertThat(part("GET", "/v1/suppliers")).isEqualTo(Part.GRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1",
        "/v1/suppliers/",
        "/v1//suppliers",
        "//v1/suppliers",
        "/v1/suppliers/..",
        "/v1/suppliers/%2e%2e",
        "/v1/suppliers/%252e%252e",
        "/v1/suppliers/a%2Fb",
        "/v1/suppliers/a%5cb",
        "/v1/suppliers/a\\b",
        "/v1/suppliers/a;b=c",
        "/v1/suppliers/a%00",
        "/v1/suppliers/a%0d%0aX:y",
        "/v1/suppliers/%E2%80%AE",
        "/v1/suppliers/%zz",
        "/v1/suppliers/a/../risk",
        "/V1/suppliers",
        "/ui/../application.yaml",
        "/_static/../application.yaml",
        "/_static/.hidden",
        "/_static",
        "/actuator/env",
        "/prometheus",
        "*",
        ""
      })
  void aHostilePathDoesNotExist(String path) {
    assertThat(Endpoints.find("GET", path)).isEqualTo(new Match.UnknownPath());
  }

  @Test
  void anIdMayBeAsLongAsAnIdAndNoLonger() {
    assertThat(Endpoints.find("GET", "/v1/suppliers/" + "a".repeat(200)))
        .isInstanceOf(Match.Found.class);
    assertThat(Endpoints.find("GET", "/v1/suppliers/" + "a".repeat(201)))
        .isInstanceOf(Match.UnknownPath.class);
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() {
    assertThat(Endpoints.find("PATCH", "/v1/keys"))
        .isEqualTo(new Match.WrongMethod(List.of("POST", "GET")));
  }

  @Test
  void nothingThatSpeaksOfSuppliersIsOpen() {
    assertThat(Endpoints.all())
        .filteredOn(endpoint -> endpoint.pattern().startsWith("/v1/"))
        .allSatisfy(endpoint -> assertThat(endpoint.access()).isInstanceOf(Access.AnyOf.class));
  }

  @Test
  void whoeverReadsMatchesMayNotDecideOnThem() {
    assertThat(access("GET", "/v1/packs/matches"))
        .isEqualTo(new Access.AnyOf(Set.of(Scope.RISK_READ, Scope.PACKS_WRITE)));
    assertThat(access("POST", "/v1/packs/matches/0123abcd/decision"))
        .isEqualTo(new Access.AnyOf(Set.of(Scope.PACKS_WRITE)));
  }

  @Test
  void whoeverReadsQuarantineForAnAuditMayNotDecideOnIt() {
    assertThat(access("GET", "/v1/quarantine"))
        .isEqualTo(new Access.AnyOf(Set.of(Scope.FACTS_WRITE, Scope.AUDIT_READ)));
    assertThat(access("POST", "/v1/quarantine/inbound.suppliers-0-17/discard"))
        .isEqualTo(new Access.AnyOf(Set.of(Scope.FACTS_WRITE)));
  }

  private static Access access(String method, String path) {
    return ((Match.Found) Endpoints.find(method, path)).endpoint().access();
  }

  private static Part part(String method, String path) {
    return ((Match.Found) Endpoints.find(method, path)).endpoint().part();
  }
}
