package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tierlight.gateway.endpoints.Access;
import org.tierlight.gateway.endpoints.Endpoint;
import org.tierlight.gateway.endpoints.Endpoints;
import org.tierlight.gateway.endpoints.Streams;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

  private static final Set<String> METHODS = Set.of("get", "post", "delete");
  private static final String OPEN = "none";

  private final JsonNode description = description();

  @Test
  void itIsWrittenInTheVersionItNames() {
    assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(description.propertyNames()).contains("info", "paths", "components", "security");
  }

  @Test
  void whatIsDocumentedIsRoutedAndWhatIsRoutedIsDocumented() {
    Map<String, String> routed =
        Endpoints.all().stream()
            .filter(endpoint -> !endpoint.pattern().endsWith("**"))
            .collect(
                Collectors.toMap(
                    endpoint -> endpoint.method() + " " + endpoint.pattern(), OpenApiTest::scope));

    assertThat(documented()).containsExactlyInAnyOrderEntriesOf(routed);
  }

  @Test
  void whereReadsWaitForPositionsIsSaidAndNowhereElse() {
    assertThat(waiting())
        .containsExactlyInAnyOrderElementsOf(
            Endpoints.all().stream()
                .filter(Endpoint::waits)
                .map(endpoint -> endpoint.method() + " " + endpoint.pattern())
                .toList());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(description.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void whatMayBeAbsentFromAnAlertIsSaid() {
    JsonNode alert = description.at("/components/schemas/Alert");

    assertThat(alert.path("required").valueStream().map(JsonNode::asString))
        .contains("id", "after")
        .doesNotContain("before", "supplierName");
    assertThat(alert.at("/properties/before/description").asString()).contains("absent");
  }

  @Test
  void everyUploadInLinesOrRowsPassesAsAStream() {
    for (String path : List.of("/v1/suppliers", "/v1/shipments", "/v1/evidence")) {
      JsonNode content =
          description.path("paths").path(path).path("post").at("/requestBody/content");

      assertThat(content.propertyNames().stream().filter(Streams::isStream))
          .as(path)
          .contains("application/x-ndjson", "application/ndjson", "application/jsonl");
      assertThat(content.propertyNames().stream().filter(type -> !Streams.isStream(type)))
          .as(path)
          .allSatisfy(type -> assertThat(type).endsWith("json").doesNotContain("nd"));
    }
  }

  private Map<String, String> documented() {
    Map<String, String> documented = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          documented.put(
              operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
              operation.getValue().path("x-scope").asString(OPEN));
        }
      }
    }
    return documented;
  }

  private List<String> waiting() {
    List<String> waiting = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String taken = path.getValue().path("parameters").toString() + operation.getValue();
        if (METHODS.contains(operation.getKey()) && taken.contains("/ifPosition")) {
          waiting.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return waiting;
  }

  private static String scope(Endpoint endpoint) {
    return switch (endpoint.access()) {
      case Access.Open open -> OPEN;
      case Access.AnyOf anyOf -> anyOf.words();
    };
  }

  private static JsonNode description() {
    try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
      return JsonMapper.shared().valueToTree(new Yaml().load(yaml));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
