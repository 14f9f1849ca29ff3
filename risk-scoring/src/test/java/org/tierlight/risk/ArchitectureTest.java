package org.tierlight.risk;

import org.junit.jupiter.api.Test;
import org.tierlight.testkit.ServiceRules;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheHouse() {
    ServiceRules.verify("org.tierlight.risk");
  }
}
