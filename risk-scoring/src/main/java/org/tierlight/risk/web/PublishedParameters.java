package org.tierlight.risk.web;

/** The parameter file as it is, byte by byte. */
public final class PublishedParameters {

  private final byte[] json;

  /** The file of those bytes. */
  public PublishedParameters(byte[] json) {
    this.json = json.clone();
  }

  byte[] json() {
    return json.clone();
  }
}
