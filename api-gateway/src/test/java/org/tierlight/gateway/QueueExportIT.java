package org.tierlight.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The queues of who is who, saved as tables by a real browser. */
@ExtendWith(SharedDashboard.class)
class QueueExportIT {

  private static final String QUESTION =
      """
      {"id": "q", "status": "OPEN", "likeness": 0.64, "reasonsFor": [], "reasonsAgainst": [],
       "by": "rule/site-likeness-1", "foundAt": "2026-03-01T10:00:00Z"}""";

  private final DashboardUnderTest dashboard;

  QueueExportIT(DashboardUnderTest dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void questionsAreSavedAsATableThatNoSpreadsheetRuns() throws IOException {
    Page page = dashboard.open("#/who");

    Download saved = page.waitForDownload(() -> page.getByText("Export all as CSV").click());

    assertThat(saved.suggestedFilename()).isEqualTo("tierlight-reviews.csv");
    List<String> lines = Files.readAllLines(saved.path());
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).contains("\"recordName\"", "\"otherAddress\"", "\"against\"");
    assertThat(lines.get(1)).contains("\"'=Zephyr Giyim\"", "\"Invented Caddesi 12, Istanbul\"");
    assertThat(dashboard.ingest().latest()).contains("limit=250");
  }

  @Test
  void listHitsAreSavedAsATable() throws IOException {
    dashboard
        .risk()
        .behaves(exchange -> Upstream.answer(exchange, 200, DashboardUnderTest.canned("matches")));
    Page page = dashboard.open("#/who/lists");

    Download saved = page.waitForDownload(() -> page.getByText("Export all as CSV").click());

    assertThat(saved.suggestedFilename()).isEqualTo("tierlight-lists.csv");
    List<String> lines = Files.readAllLines(saved.path());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("\"FAZENDA FICTICIA LTDA\"", "\"farm-2\"", "\"row 9\"");
    assertThat(lines.get(2)).contains("\"Asked the buyer\"");
  }

  @Test
  void aQueueWithoutEndIsSavedUpToABoundThatIsTold() throws IOException {
    dashboard
        .ingest()
        .behaves(
            exchange -> {
              boolean all = exchange.getRequestURI().getQuery().contains("limit=250");
              Upstream.answer(exchange, 200, all ? page(250) : page(2));
            });
    Page page = dashboard.open("#/who");

    Download saved = page.waitForDownload(() -> page.getByText("Export all as CSV").click());

    assertThat(page.getByText("The file ends after 50,000 questions: filter to export the others."))
        .isVisible();
    List<String> lines = Files.readAllLines(saved.path());
    assertThat(lines).hasSize(50_001).filteredOn(line -> line.contains("\"likeness\"")).hasSize(1);
    assertThat(lines.getLast()).contains("\"q\"", "\"0.64\"");
    assertThat(dashboard.chromium().complaints()).isEmpty();
  }

  private static String page(int questions) {
    return """
    {"items": [%s], "next": "further", "total": {"count": 60000, "kind": "AT_LEAST"}}"""
        .formatted(String.join(",", Collections.nCopies(questions, QUESTION)));
  }
}
