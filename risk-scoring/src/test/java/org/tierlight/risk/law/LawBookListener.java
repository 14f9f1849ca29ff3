package org.tierlight.risk.law;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.tierlight.risk.law.LawBook.TestName;

/** Lists at the end of a test run what it showed of each law, by which test. */
public final class LawBookListener implements TestExecutionListener {

  private final Map<TestName, Status> results = new TreeMap<>();
  private final PrintStream log;

  /** Called by the JUnit platform. */
  public LawBookListener() {
    this(System.out);
  }

  LawBookListener(PrintStream log) {
    this.log = log;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    name(test).ifPresent(name -> results.merge(name, result.getStatus(), LawBookListener::worse));
  }

  private static Optional<TestName> name(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(source -> new TestName(source.getJavaClass().getSimpleName(), source.getMethodName()));
  }

  private static Status worse(Status one, Status other) {
    return one == Status.SUCCESSFUL ? other : one;
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    LawBook book = LawBook.read();
    boolean anyRan = book.tests().anyMatch(results::containsKey);
    if (anyRan) {
      log.println("Laws and golden values of docs/method.md in this run");
      LawBook.LAWS.forEach(law -> list(law, book));
      LawBook.GOLDEN_VALUES.forEach(value -> list(value, "holds", book.proofs(value)));
    }
  }

  private void list(String law, LawBook book) {
    list(law, "holds", book.proofs(law));
    list("", "fails when its rule is broken", book.refutations(law));
  }

  private void list(String law, String claim, SortedSet<TestName> tests) {
    String label = law;
    for (TestName test : tests) {
      log.printf("  %-3s  %-29s  %-10s  %s%n", label, claim, result(test), test);
      label = "";
    }
  }

  private String result(TestName test) {
    Status status = results.get(test);
    return switch (status) {
      case null -> "not run";
      case SUCCESSFUL -> "shown";
      case FAILED -> "NOT SHOWN";
      case ABORTED -> "aborted";
    };
  }
}
