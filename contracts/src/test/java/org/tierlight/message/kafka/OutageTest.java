package org.tierlight.message.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void aTimeoutIsAnOutageHoweverItIsWrapped() {
    assertThat(Outage.isBehind(new ExecutionException(new TimeoutException()))).isTrue();
    assertThat(Outage.isBehind(new java.util.concurrent.TimeoutException())).isTrue();
  }

  @Test
  void aBrokerWhoseNameNobodyKnowsIsAnOutage() {
    Throwable failure =
        catchThrowable(() -> Admin.create(Map.of("bootstrap.servers", "nowhere.invalid:9092")));

    assertThat(Outage.isBehind(failure)).isTrue();
  }

  @Test
  void aFaultOfOurOwnIsNone() {
    assertThat(Outage.isBehind(new IllegalStateException(new SerializationException()))).isFalse();
  }
}
