package org.tierlight.graph;

import org.junit.jupiter.api.Test;
import org.tierlight.testkit.ServiceRules;

class ArchitectureTest {

  @Test
  void theRulesOfTheHouseAreKept() {
    ServiceRules.verify("org.tierlight.graph");
  }
}
