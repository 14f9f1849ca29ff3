package org.tierlight.gateway.keys;

/** A new key with its full text, which is shown this once and kept nowhere. */
public record IssuedKey(ApiKey key, String text) {

  @Override
  public String toString() {
    return "IssuedKey[" + key.id() + "]";
  }
}
