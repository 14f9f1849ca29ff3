package org.tierlight.local.gateway;

import java.util.List;

/** Whose work a local key is for. */
public enum Role {
  /** Sends facts, reads risk and follows alerts. */
  WORK("local", "risk:read facts:write grievances:write alerts:read"),

  /** Reads, and sends nothing. */
  READ("dashboard", "risk:read alerts:read"),

  /** Brings files of publishers and decides on their matches. */
  PACKS("packs", "packs:write risk:read"),

  /** Reads certified snapshots. */
  AUDIT("audit", "audit:read risk:read"),

  /** Makes snapshots, proposes and approves figures, issues and revokes keys. */
  ADMIN("operator", "admin audit:read risk:read");

  private final String keyName;
  private final String scopes;

  Role(String keyName, String scopes) {
    this.keyName = keyName;
    this.scopes = scopes;
  }

  /** What its key is called; the gateway signs decisions with it. */
  String keyName() {
    return keyName;
  }

  /** What its key may do. */
  List<String> scopes() {
    return List.of(scopes.split(" "));
  }
}
