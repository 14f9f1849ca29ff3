package org.tierlight.risk.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows every figure of the method as it is published, and which of them are policy. */
@RestController
final class ParametersController {

  private final ParameterSets sets;
  private final JsonMapper mapper;

  ParametersController(ParameterSets sets, JsonMapper mapper) {
    this.sets = sets;
    this.mapper = mapper;
  }

  /** The generic set in force, whole, and which other sets there are. */
  @GetMapping("/v1/parameters")
  JsonNode parameters() {
    ObjectNode inForce = (ObjectNode) mapper.readTree(sets.inForce(Perspective.GENERIC).json());
    List<ParameterSetView> views =
        sets.all().stream().map(filed -> ParameterSetView.of(filed, sets)).toList();
    return inForce.set("sets", mapper.valueToTree(views));
  }

  @GetMapping(value = "/v1/parameters/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
  String parameters(@PathVariable String version) {
    return sets.find(version)
        .map(filed -> filed.set().json())
        .orElseThrow(Unanswered.UnknownParameters::new);
  }
}
