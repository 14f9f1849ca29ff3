package org.tierlight.ingest.form;

/** Turns bytes into a value; total: any bytes are readable or unreadable, never an exception. */
public interface Decoder {

  /** What the bytes are. */
  Decoded decode(byte[] bytes);
}
