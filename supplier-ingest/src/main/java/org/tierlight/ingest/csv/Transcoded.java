package org.tierlight.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.tierlight.ingest.submission.ByteSource;

/** Text of another encoding as UTF-8; what is none in it becomes {@link #LOST}. */
final class Transcoded implements ByteSource {

  /** Stands for bytes that mean nothing; no text holds it (Unicode, noncharacters). */
  static final char LOST = '\uffff';

  private static final int CHUNK = 8 * 1024;

  private final Reader reader;
  private final char[] chars = new char[CHUNK];
  private int held;
  private byte[] bytes = new byte[0];
  private int from;

  Transcoded(ByteSource source, Charset charset) {
    this.reader =
        new InputStreamReader(
            new Bytes(source),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(LOST)));
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (from == bytes.length) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, bytes.length - from);
    System.arraycopy(bytes, from, buffer, offset, count);
    from += count;
    return count;
  }

  /** The first half of a sign that two characters make waits for the second. */
  private boolean fill() throws IOException {
    int count = reader.read(chars, held, CHUNK - held);
    int length = held + Math.max(0, count);
    held = count > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
    bytes = new String(chars, 0, length - held).getBytes(UTF_8);
    from = 0;
    if (held == 1) {
      chars[0] = chars[length - 1];
    }
    return count >= 0 || length > 0;
  }

  private static final class Bytes extends InputStream {

    private final ByteSource source;

    Bytes(ByteSource source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return length == 0 ? 0 : source.read(into, offset, length);
    }
  }
}
