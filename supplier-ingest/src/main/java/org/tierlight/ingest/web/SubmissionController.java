package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.ingest.submission.Kind;

/** Takes suppliers, shipments and evidence in, in every format. */
@RestController
final class SubmissionController {

  private final Reception reception;

  SubmissionController(Reception reception) {
    this.reception = reception;
  }

  @PostMapping("/v1/suppliers")
  void suppliers(HttpServletRequest request, HttpServletResponse response) throws IOException {
    reception.receive(Kind.SUPPLIER, request, response);
  }

  @PostMapping("/v1/shipments")
  void shipments(HttpServletRequest request, HttpServletResponse response) throws IOException {
    reception.receive(Kind.SHIPMENT, request, response);
  }

  @PostMapping("/v1/evidence")
  void evidence(HttpServletRequest request, HttpServletResponse response) throws IOException {
    reception.receive(Kind.EVIDENCE, request, response);
  }
}
