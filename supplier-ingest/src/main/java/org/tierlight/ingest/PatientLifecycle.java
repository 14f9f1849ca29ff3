package org.tierlight.ingest;

import java.util.Map;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * Leaves the inbound bindings out of the start of the service. Binding asks the broker and waits
 * for minutes where there is none; meanwhile the service could neither be stopped nor say why it
 * waits.
 */
final class PatientLifecycle extends DefaultLifecycleProcessor {

  private static final String INBOUND = "inputBindingLifecycle";

  private volatile boolean released;

  /** From now on the inbound bindings are started and stopped like everything else. */
  void release() {
    released = true;
    Lifecycle inbound = getLifecycleBeans().get(INBOUND);
    if (inbound != null) {
      inbound.start();
    }
  }

  @Override
  protected Map<String, Lifecycle> getLifecycleBeans() {
    Map<String, Lifecycle> beans = super.getLifecycleBeans();
    if (!released) {
      beans.remove(INBOUND);
    }
    return beans;
  }
}
