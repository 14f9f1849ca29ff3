package org.tierlight.risk.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.coyote.BadRequestException;
import org.springframework.web.multipart.MultipartException;

/** Whose fault it is that a form was not read. */
final class FormFailures {

  private FormFailures() {}

  /**
   * Whether it is ours: the disk is full or gone, for example. The server says so with a plain
   * {@link IOException}; what a sender does wrong has a type of its own.
   */
  static boolean isOurs(MultipartException failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null && !(innermost instanceof BadRequestException)) {
      innermost = innermost.getCause();
    }
    return innermost.getClass() == IOException.class
        || innermost instanceof FileNotFoundException
        || innermost instanceof FileSystemException;
  }
}
