package org.tierlight.ingest.web;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/** Knows that the service is being stopped, so that endless streams end in time. */
@Component
final class Drain implements ApplicationListener<ContextClosedEvent> {

  private volatile boolean draining;

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    draining = true;
  }

  boolean isDraining() {
    return draining;
  }
}
