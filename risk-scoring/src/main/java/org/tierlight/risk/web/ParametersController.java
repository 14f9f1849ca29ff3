package org.tierlight.risk.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows every number of the method as it is published, and which of them are policy. */
@RestController
final class ParametersController {

  private final PublishedParameters parameters;

  ParametersController(PublishedParameters parameters) {
    this.parameters = parameters;
  }

  @GetMapping(value = "/v1/parameters", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] parameters() {
    return parameters.json();
  }
}
