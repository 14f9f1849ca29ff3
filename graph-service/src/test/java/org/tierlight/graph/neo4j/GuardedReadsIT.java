package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tierlight.graph.tiers.MapUnavailable;
import org.tierlight.graph.tiers.TookTooLong;
import org.tierlight.testkit.Database;

/** Questions that are too much say nothing of the map; a map that is gone says it of all. */
class GuardedReadsIT {

  private static final String ENDLESS = "UNWIND range(1, 100000000000) AS n RETURN count(n) AS n";
  private static final int ENOUGH_TO_OPEN_A_BREAKER = 6;

  @Test
  void oneQuestionThatTakesTooLongShutsNobodyOut() {
    try (Database database = Database.start();
        Driver driver = connect(database)) {
      GuardedReads reads = new GuardedReads(driver, Duration.ofMillis(200));
      for (int time = 0; time < ENOUGH_TO_OPEN_A_BREAKER; time++) {
        assertThatExceptionOfType(TookTooLong.class).isThrownBy(() -> count(ENDLESS, reads));
      }

      assertThat(count("RETURN 7 AS n", reads)).isEqualTo(7);
    }
  }

  @Test
  void aDatabaseThatIsNotThereIsUnavailable() {
    Config once = Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();
    try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:1", once)) {
      GuardedReads reads = new GuardedReads(driver);

      assertThatExceptionOfType(MapUnavailable.class)
          .isThrownBy(() -> count("RETURN 7 AS n", reads));
    }
  }

  private static Driver connect(Database database) {
    return GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()));
  }

  private static long count(String query, GuardedReads reads) {
    return reads.read(transaction -> transaction.run(query).single().get("n").asLong());
  }
}
