package org.tierlight.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an archive to nowhere before anything else reads it: what it holds must stay within
 * bounds, by the very reader that the workbook is read with, and without document types, and no
 * cell may stand outside a sheet.
 */
final class Archive {

  /** Five times what the largest workbook known unpacks to (WGI, 17 MB). */
  static final long LARGEST = 96L << 20;

  private static final int MOST_ENTRIES = 1_000;
  private static final int OPENING = 1024;

  private Archive() {}

  /**
   * Passes an archive that is safe to read.
   *
   * @throws UnreadableWorkbook if it is not, or is none
   */
  static void check(byte[] file) {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      long left = LARGEST;
      int entries = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw new UnreadableWorkbook(
              "The archive has more than %d parts".formatted(MOST_ENTRIES));
        }
        left -= size(zip, entry, left);
      }
    } catch (UnreadableWorkbook ours) {
      throw ours;
    } catch (IOException | RuntimeException damaged) {
      // The library meets a damaged archive with unchecked exceptions too.
      throw new UnreadableWorkbook("The archive is damaged", damaged);
    }
  }

  private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    try (Measured in = new Measured(zip.getInputStream(entry), most)) {
      byte[] opening = in.readNBytes(OPENING);
      if (new String(opening, ISO_8859_1).toLowerCase(Locale.ROOT).contains("<!doctype")) {
        throw new UnreadableWorkbook("A workbook with a document type is not read");
      }
      PushbackInputStream whole = new PushbackInputStream(in, OPENING);
      whole.unread(opening);
      PartBounds.check(whole);
      in.transferTo(OutputStream.nullOutputStream());
      return in.size;
    }
  }

  /** Counts what is read, and reads no more than a bound. */
  private static final class Measured extends FilterInputStream {

    private final long most;
    private long size;

    Measured(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      size += Math.max(0, read);
      if (size > most) {
        throw new UnreadableWorkbook(
            "The archive unpacks to more than %d bytes".formatted(LARGEST));
      }
      return read;
    }
  }
}
