package org.tierlight.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.tierlight.risk.pack.Recogniser;

/**
 * The file that a request brings: its body whatever its type says, or the one file of a form. More
 * than the limit is never held.
 */
final class PackBody {

  private PackBody() {}

  /**
   * The bytes.
   *
   * @throws PackRefused if there are too many, or not one file
   */
  static byte[] read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > Recogniser.LARGEST_FILE + (1L << 20)) {
      throw PackRefused.tooLarge();
    }
    try (InputStream in = stream(request)) {
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
    if (form.getFileMap().size() != 1) {
      throw PackRefused.notOneFile();
    }
    return form.getFileMap().values().iterator().next();
  }
}
