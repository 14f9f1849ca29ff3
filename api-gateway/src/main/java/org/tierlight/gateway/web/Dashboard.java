package org.tierlight.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;

/** Serves the dashboard: one page, asked for anew each time, and files that never change. */
public final class Dashboard {

  /** For files whose path changes with their content. */
  public static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

  private final DashboardFiles files = DashboardFiles.onClasspath();

  /** Where a file of the dashboard is served. */
  public String path(String name) {
    return files.path(name);
  }

  /** The page. */
  public Mono<ServerResponse> page(ServerRequest request) {
    String tag = EntityTag.of(files.page().getBytes(UTF_8));
    // With 304 too: a browser takes over the headers that come with it.
    request.exchange().getResponse().getHeaders().set("Content-Security-Policy", files.policy());
    return request
        .checkNotModified(tag)
        .switchIfEmpty(
            Mono.defer(
                () ->
                    ServerResponse.ok()
                        .eTag(tag)
                        .cacheControl(CacheControl.noCache())
                        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                        .bodyValue(files.page())));
  }

  /** One file. */
  public Mono<ServerResponse> file(ServerRequest request) {
    String name = request.pathVariable("file");
    return files.content(name).map(content -> file(name, content)).orElseGet(Dashboard::noFile);
  }

  private static Mono<ServerResponse> file(String name, byte[] content) {
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    return ServerResponse.ok()
        .cacheControl(FOR_EVER)
        .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
        .bodyValue(content);
  }

  private static Mono<ServerResponse> noFile() {
    return Mono.error(Problem.of(ProblemCode.NOT_FOUND, "Load the page again.").asException());
  }
}
