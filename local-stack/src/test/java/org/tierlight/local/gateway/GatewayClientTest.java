package org.tierlight.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierlight.local.gateway.FakeGateway.receipt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierlight.local.gateway.FakeGateway.Answer;

class GatewayClientTest {

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final FakeGateway fake = new FakeGateway(_ -> answers.remove());
  private final GatewayClient gateway = fake.client();

  GatewayClientTest() throws IOException {}

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void whereTheLogFailsOnTheWayTheRestIsSentAgain() throws Exception {
    answers.add(new Answer(202, receipt(0, Receipt.Status.ACCEPTED) + outage(1)));
    answers.add(
        new Answer(
            202, receipt(0, Receipt.Status.DUPLICATE) + receipt(1, Receipt.Status.ACCEPTED)));
    List<Receipt> receipts = gateway.submit("/v1/suppliers", "text/csv", new byte[0]);
    assertThat(receipts)
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED, Receipt.Status.ACCEPTED);
  }

  @Test
  void aLaterTryMayBreakOffEarlierThanTheFirst() throws Exception {
    answers.add(
        new Answer(
            202,
            receipt(0, Receipt.Status.ACCEPTED) + receipt(1, Receipt.Status.ACCEPTED) + outage(2)));
    answers.add(new Answer(202, receipt(0, Receipt.Status.DUPLICATE) + outage(1)));
    answers.add(
        new Answer(
            202,
            receipt(0, Receipt.Status.DUPLICATE)
                + receipt(1, Receipt.Status.DUPLICATE)
                + receipt(2, Receipt.Status.REJECTED)));
    assertThat(gateway.submit("/v1/suppliers", "text/csv", new byte[0]))
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED, Receipt.Status.ACCEPTED, Receipt.Status.REJECTED);
  }

  @Test
  void anAnswerThatIsCutOffIsAnOutage() throws Exception {
    answers.add(new Answer(202, receipt(0, Receipt.Status.ACCEPTED) + "{\"index\":1,\"stat"));
    answers.add(
        new Answer(
            202, receipt(0, Receipt.Status.DUPLICATE) + receipt(1, Receipt.Status.ACCEPTED)));
    assertThat(gateway.submit("/v1/suppliers", "text/csv", new byte[0]))
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED, Receipt.Status.ACCEPTED);
  }

  @Test
  void aGatewayThatIsDownIsSaidInOneLineWithWhatToDo() {
    fake.close();
    assertThatThrownBy(() -> gateway.read("/v1/suppliers"))
        .isInstanceOf(GatewayAway.class)
        .hasMessageContaining("is down or still starting")
        .hasMessageContaining("./tierlight status")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aBusyGatewayIsAskedAgain() throws Exception {
    answers.add(new Answer(429, ""));
    answers.add(new Answer(200, "{\"items\":[]}"));
    assertThat(gateway.read("/v1/suppliers").path("items").isArray()).isTrue();
  }

  @Test
  void whoeverReadsIsToldAtOnceThatThereIsNoAnswer() {
    answers.add(new Answer(503, "{\"title\":\"Unavailable\",\"detail\":\"Try later.\"}"));
    assertThatThrownBy(() -> gateway.read("/v1/suppliers"))
        .isInstanceOf(Refused.class)
        .hasMessage("503 Unavailable: Try later.");
  }

  private static String outage(int index) {
    return "{\"type\":\"/problems/log-unavailable\",\"status\":503,\"index\":%d}\n"
        .formatted(index);
  }
}
