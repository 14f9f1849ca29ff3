package org.tierlight.ingest.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;

class EventsTest {

  private static final String EVENT =
      """
      {"specversion": "1.0", "id": "1", "source": "/erp", "type": "t",
       "datacontenttype": "application/vnd.partner+json; charset=utf-8", %s}""";

  @Test
  void dataMayComeAsBase64() {
    String bytes = Base64.getEncoder().encodeToString("{\"name\": \"Mühle\"}".getBytes(UTF_8));

    assertThat(read("\"data_base64\": \"" + bytes + "\""))
        .isEqualTo(read("\"data\": {\"name\": \"Mühle\"}"))
        .isEqualTo("Mühle");
  }

  @Test
  void badBase64IsRefused() {
    assertThat(read("\"data_base64\": \"???\"")).isEqualTo("MALFORMED_EVENT");
    assertThat(read("\"data_base64\": \"AAAA\"")).isEqualTo("MALFORMED_JSON");
    assertThat(read("\"data_base64\": \"e30=\", \"data\": {}")).isEqualTo("MALFORMED_EVENT");
  }

  /** The name in the data, or the code of the first problem. */
  private static String read(String data) {
    Item.Submission whole =
        (Item.Submission) Rules.item(Kind.SUPPLIER, EVENT.formatted(data), Rules.PLAIN);
    return switch (Events.structured(Kind.SUPPLIER, whole.body(), Rules.PLAIN, new JsonDecoder())) {
      case Item.Submission found -> name(found.body());
      case Item.Unreadable(var problems) ->
          problems.stream().map(Problem::code).map(ProblemCode::name).findFirst().orElse("");
      case Item.PassedOver _ -> "";
    };
  }

  private static String name(Value body) {
    return body instanceof Value.Fields fields
            && fields.byName().get("name") instanceof Value.Text(String name)
        ? name
        : "";
  }
}
