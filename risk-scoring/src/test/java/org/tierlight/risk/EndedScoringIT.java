package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.kafka.ScoringThread;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.report.Scoring;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.Interval;

/** An error of the virtual machine ends the one thread that scores. */
class EndedScoringIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BOTTOMLESS = "bottomless";
  private static final Factor UNKNOWN = new Factor(Interval.UNKNOWN, List.of());

  private final String broker = Broker.shared().bootstrapServers();
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @Test
  void anErrorIsReportedWithAReasonAndItsStackIsInTheLog() {
    try (RunningService service = RunningService.on(broker, EndedScoringIT::replaceScoring);
        FactLog log = new FactLog(broker, BOTTOMLESS)) {
      service.awaitReady();
      listen();

      log.supplier(BOTTOMLESS, "DE", "13", "520511", false);

      await().atMost(PATIENCE).until(() -> !service.isReady());
      RunningService.Answer ready = service.ask("/readyz");
      assertThat(ready.status()).isEqualTo(503);
      assertThat(ready.body().get("reasons").toString())
          .contains("Scoring has stopped: StackOverflowError");
      assertThat(service.ask("/livez").status()).isEqualTo(503);
      assertThat(service.ask("/v1/suppliers/" + BOTTOMLESS + "/risk").status()).isEqualTo(503);
      await().atMost(PATIENCE).until(() -> !logged.list.isEmpty());
      assertThat(logged.list.getFirst().getThrowableProxy().getStackTraceElementProxyArray())
          .anyMatch(frame -> frame.getStackTraceElement().getMethodName().equals("fall"));
    }
  }

  private static void replaceScoring(GenericApplicationContext context) {
    context.registerBean(
        "scoringThatEnds",
        Scoring.class,
        () -> new Scoring(PUBLISHED, EndedScoringIT::appraise),
        bean -> bean.setPrimary(true));
  }

  private static InherentFactors appraise(Profile profile, List<HsCode> traded) {
    boolean bottomless = ("Fictional " + BOTTOMLESS).equals(profile.name());
    int depth = bottomless ? fall(1) : 0;
    assertThat(depth).isZero();
    return new InherentFactors(UNKNOWN, UNKNOWN, UNKNOWN);
  }

  private static int fall(int depth) {
    return depth == 0 ? 0 : 1 + fall(depth + 1);
  }

  private void listen() {
    Logger logger = (Logger) LoggerFactory.getLogger(ScoringThread.class);
    logged.start();
    logger.addAppender(logged);
  }
}
