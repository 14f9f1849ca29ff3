package org.tierlight.risk.pack;

/** Takes one technology off a file. */
public interface Decoder {

  /** Whether the file begins as files of this technology do; its name plays no part. */
  boolean claims(Opening opening);

  /**
   * What stands in the file.
   *
   * @throws UnreadableFile if it is damaged, too large once unpacked, or asks for what it must not
   */
  Content decode(byte[] file);
}
