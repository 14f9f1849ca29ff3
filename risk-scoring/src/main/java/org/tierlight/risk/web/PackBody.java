package org.tierlight.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.tierlight.risk.pack.Recogniser;

/**
 * The file that a request brings: its body whatever its type says, or the one file of a form. More
 * than the limit is never held.
 */
final class PackBody {

  /** The largest file comes in that time over a line of 5 Mbit/s. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private PackBody() {}

  /**
   * The bytes.
   *
   * @throws PackRefused if there are too many, not one file, or they come too slowly
   */
  static byte[] read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > Recogniser.LARGEST_FILE + (1L << 20)) {
      throw PackRefused.tooLarge();
    }
    try (InputStream in = new InTime(stream(request), System::nanoTime)) {
      byte[] file = in.readNBytes(Recogniser.LARGEST_FILE + 1);
      if (file.length > Recogniser.LARGEST_FILE) {
        throw PackRefused.tooLarge();
      }
      return file;
    }
  }

  private static InputStream stream(HttpServletRequest request) throws IOException {
    return request instanceof MultipartHttpServletRequest form
        ? onlyFile(form).getInputStream()
        : request.getInputStream();
  }

  private static MultipartFile onlyFile(MultipartHttpServletRequest form) {
    List<MultipartFile> files =
        form.getMultiFileMap().values().stream().flatMap(List::stream).toList();
    if (files.size() != 1) {
      throw PackRefused.notOneFile();
    }
    return files.getFirst();
  }

  /** Who sends a byte now and then would keep all others from sending. */
  static final class InTime extends FilterInputStream {

    private final LongSupplier nanoTime;
    private final long begin;

    InTime(InputStream in, LongSupplier nanoTime) {
      super(in);
      this.nanoTime = nanoTime;
      this.begin = nanoTime.getAsLong();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (nanoTime.getAsLong() - begin > PATIENCE.toNanos()) {
        throw PackRefused.tooSlow(PATIENCE);
      }
      return super.read(into, from, most);
    }
  }
}
