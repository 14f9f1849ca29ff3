package org.tierlight.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * What a service says about itself at {@code /readyz}.
 *
 * @param isReady whether it can do its work
 * @param reasons its own words, as JSON; empty where it does not answer
 */
public record Health(boolean isReady, String reasons) {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /** Asks the service at a port. */
  public static Health of(int port) {
    URI address = URI.create("http://127.0.0.1:" + port + "/readyz");
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      return new Health(answer.statusCode() == 200, answer.body());
    } catch (IOException silent) {
      return new Health(false, "");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Health(false, "");
    }
  }
}
