package org.tierlight.gateway.health;

/**
 * What a part said when asked whether it is ready.
 *
 * @param reason why not, in words; empty when it is
 */
public record PartState(String part, boolean available, String reason) {

  /** The part is ready. */
  public static PartState ready(String part) {
    return new PartState(part, true, "");
  }

  /** The part is not ready. */
  public static PartState unavailable(String part, String reason) {
    return new PartState(part, false, reason);
  }
}
