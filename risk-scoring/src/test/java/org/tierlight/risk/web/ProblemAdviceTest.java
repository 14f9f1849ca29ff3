package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.nio.file.AccessDeniedException;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;

/** A form that cannot be read is its sender's fault, unless we could not keep it. */
class ProblemAdviceTest {

  private final ProblemAdvice advice = new ProblemAdvice();

  @ParameterizedTest
  @MethodSource
  void aFormThatWeCouldNotKeepIsOurFault(IOException cause) {
    assertThat(status(cause)).isEqualTo(500);
  }

  static Stream<IOException> aFormThatWeCouldNotKeepIsOurFault() {
    return Stream.of(
        uploading(new IOException("No space left on device")),
        new IOException("The temporary upload location is not valid"),
        uploading(new AccessDeniedException("upload.tmp")));
  }

  @ParameterizedTest
  @MethodSource
  void aFormThatIsBrokenOrBreaksOffIsItsSendersFault(IOException cause) {
    assertThat(status(cause)).isEqualTo(400);
  }

  static Stream<IOException> aFormThatIsBrokenOrBreaksOffIsItsSendersFault() {
    return Stream.of(
        new FileUploadException("no boundary"),
        uploading(new MultipartStream.MalformedStreamException("Stream ended unexpectedly")),
        uploading(new ClientAbortException(new IOException("Connection reset by peer"))),
        uploading(new SocketTimeoutException()));
  }

  private int status(IOException cause) {
    MultipartException failure = new MultipartException("Failed to parse", cause);
    return advice.unread(failure, unnamed()).getStatusCode().value();
  }

  private static IOException uploading(IOException cause) {
    return new IOFileUploadException("Processing of multipart/form-data request failed.", cause);
  }

  /** A request without any header. */
  private static WebRequest unnamed() {
    return (WebRequest)
        Proxy.newProxyInstance(
            WebRequest.class.getClassLoader(),
            new Class<?>[] {WebRequest.class},
            (_, method, _) -> method.getName().equals("getHeader") ? null : method);
  }
}
