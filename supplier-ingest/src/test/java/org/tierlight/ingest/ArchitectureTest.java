package org.tierlight.ingest;

import org.junit.jupiter.api.Test;
import org.tierlight.testkit.ServiceRules;

class ArchitectureTest {

  @Test
  void theHouseRulesHold() {
    ServiceRules.verify("org.tierlight.ingest");
  }
}
