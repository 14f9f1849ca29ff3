package org.tierlight.ingest.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells whether more of a request's body can be read without waiting for its sender. {@link
 * java.io.InputStream#available} of a servlet tells only what has left the socket before, which is
 * never more than some kilobytes.
 */
@Component
final class BodyAtHand implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final String ATTRIBUTE = BodyAtHand.class.getName();

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextValves(new LookAtSocket());
  }

  static BooleanSupplier of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof BooleanSupplier look) {
      return look;
    }
    throw new IllegalStateException("the request did not pass the valve");
  }

  private static final class LookAtSocket extends ValveBase {

    LookAtSocket() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      BooleanSupplier look = () -> isAtHand(request.getCoyoteRequest());
      request.setAttribute(ATTRIBUTE, look);
      getNext().invoke(request, response);
    }

    /** Also true at the end of the body and of the connection: reading then does not wait. */
    private static boolean isAtHand(org.apache.coyote.Request request) {
      request.action(ActionCode.AVAILABLE, true);
      return request.getAvailable() > 0 || request.isFinished();
    }
  }
}
