package org.tierlight.risk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.MethodPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * docs/method.md names every parameter with the value that is in force, and where it comes from.
 */
class ParameterPageTest {

  @Test
  void thePageStatesEveryParameterAsTheFileDoes() throws IOException {
    Map<String, String> stated = new LinkedHashMap<>();
    MethodPage.tables("Parameter", "Value", "What it does", "Where it comes from")
        .getFirst()
        .rows()
        .forEach(row -> stated.put(row.get(0).replace("`", ""), plain(row.get(1))));

    assertThat(stated).containsExactlyInAnyOrderEntriesOf(figures());
  }

  @Test
  void thePageSaysWhereEachParameterComesFrom() {
    assertThat(
            MethodPage.tables("Parameter", "Value", "What it does", "Where it comes from")
                .getFirst()
                .column(3))
        .allSatisfy(origin -> assertThat(origin).isNotBlank());
  }

  private static Map<String, String> figures() throws IOException {
    Map<String, String> figures = new LinkedHashMap<>();
    try (var file = ParameterPageTest.class.getResourceAsStream("/parameters/2026-1.json")) {
      collect("", JsonMapper.shared().readTree(file), figures);
    }
    return figures;
  }

  private static void collect(String pointer, JsonNode node, Map<String, String> figures) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String below = pointer + "/" + entry.getKey();
      if (entry.getValue().isObject()) {
        collect(below, entry.getValue(), figures);
      } else if (entry.getValue().isNumber() || entry.getValue().isNull()) {
        figures.put(below, plain(entry.getValue().isNull() ? "none" : entry.getValue().toString()));
      }
    }
  }

  private static String plain(String figure) {
    return figure.equals("none")
        ? figure
        : new BigDecimal(figure).stripTrailingZeros().toPlainString();
  }
}
