package org.tierlight.ingest.web;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.receipt.Receipt;
import tools.jackson.databind.json.JsonMapper;

/** Receipts as lines of JSON. */
@Component
final class ReceiptLines implements Reply {

  private final JsonMapper json;

  ReceiptLines(JsonMapper json) {
    this.json = json;
  }

  @Override
  public String contentType() {
    return "application/x-ndjson";
  }

  @Override
  public void begin(OutputStream out) {
    // Lines have no head.
  }

  @Override
  public void write(Reading.Indexed item, Receipt receipt, OutputStream out) throws IOException {
    line(ReceiptView.of(receipt.at(item.index()), item.taken().rows()), out);
  }

  @Override
  public void breakOff(ProblemType type, Reading.Indexed first, Arrival arrival, OutputStream out)
      throws IOException {
    ProblemDetail problem = ProblemDetails.of(type, type.detail(), arrival.trace());
    problem.setProperty("index", first.index());
    line(problem, out);
  }

  private void line(Object value, OutputStream out) throws IOException {
    out.write(json.writeValueAsBytes(value));
    out.write('\n');
  }
}
