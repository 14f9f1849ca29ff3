package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** Reads bodies that have to be held whole. */
final class Body {

  static final int LARGEST = 1024 * 1024;

  private Body() {}

  static byte[] whole(HttpServletRequest request) throws IOException {
    long told = request.getContentLengthLong();
    // Room for what is told and no more: most bodies are far below the buffer that is made else.
    int room = told < 0 ? LARGEST + 1 : (int) Math.min(told, LARGEST) + 1;
    byte[] bytes = told > LARGEST ? new byte[room] : request.getInputStream().readNBytes(room);
    if (bytes.length > LARGEST) {
      throw new Unanswerable(
          ProblemType.BODY_TOO_LARGE,
          List.of(Problem.at("", ProblemCode.BODY_TOO_LARGE, "is larger than 1 MiB")));
    }
    return bytes;
  }
}
