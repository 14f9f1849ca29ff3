package org.tierlight.risk.connection;

/** The answer to whether there is a connection; without one, what is not known decides. */
public enum Finding {
  YES,

  /** No connection, and everything upstream within the tiers asked for is known. */
  NO,

  /** No connection is known, and not everything is. */
  UNKNOWN
}
