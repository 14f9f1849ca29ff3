package org.tierlight.gateway.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing that a key may do. */
public enum Scope {
  RISK_READ("risk:read"),
  FACTS_WRITE("facts:write"),
  GRIEVANCES_WRITE("grievances:write"),
  GRIEVANCES_HANDLE("grievances:handle"),
  ALERTS_READ("alerts:read"),
  PACKS_WRITE("packs:write"),
  AUDIT_READ("audit:read"),
  METRICS_READ("metrics:read"),
  ADMIN("admin");

  private final String wireName;

  Scope(String wireName) {
    this.wireName = wireName;
  }

  /** The scope as callers write it. */
  public String wireName() {
    return wireName;
  }

  /** The scope of a name in any case, or empty where there is none. */
  public static Optional<Scope> named(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(scope -> scope.wireName.equals(name)).findFirst();
  }
}
