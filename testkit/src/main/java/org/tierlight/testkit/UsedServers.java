package org.tierlight.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a test run what its servers ran in. */
public final class UsedServers implements TestExecutionListener {

  private static final Set<String> USED = new ConcurrentSkipListSet<>();

  static void note(String server, String kind) {
    USED.add(server + " = " + kind);
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (!USED.isEmpty()) {
      System.out.println("tests ran against: " + String.join(", ", USED));
    }
  }
}
