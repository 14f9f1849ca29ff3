package org.tierlight.gateway;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One dashboard in one browser for the tests of all pages; each begins with all that answers. */
final class SharedDashboard implements ParameterResolver, BeforeEachCallback {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DashboardUnderTest.class;
  }

  @Override
  public DashboardUnderTest resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return started(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    started(context).everythingAnswers();
  }

  /** Closed by JUnit after the last test. */
  private static DashboardUnderTest started(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedDashboard.class))
        .computeIfAbsent(
            DashboardUnderTest.class, _ -> DashboardUnderTest.start(), DashboardUnderTest.class);
  }
}
