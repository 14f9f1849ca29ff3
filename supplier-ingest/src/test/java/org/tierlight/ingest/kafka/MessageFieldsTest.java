package org.tierlight.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageFieldsTest {

  @Test
  void fieldsOfMessagesAreKnownButNotThoseThatHoldUsersOwn() {
    assertThat(MessageFields.and(Set.of("hsEdition")))
        .contains("hsEdition", "sellerId", "latitude")
        .doesNotContain("extensions", "text", "parts");
  }
}
