package org.tierlight.gateway.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code /problems/{code}}: what a problem of any of our services means and what helps. */
public final class HelpPages {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'";

  private final Map<String, Help> catalogue;
  private final String styles;

  /** One entry of the catalogue, {@code problems.json}. */
  record Help(String code, int status, String title, String meaning, String remedy) {}

  /** Takes its looks from the style sheets at these paths, in this order. */
  public HelpPages(List<String> styles) {
    this.catalogue = read();
    this.styles =
        styles.stream()
            .map("<link rel=\"stylesheet\" href=\"%s\">"::formatted)
            .collect(Collectors.joining("\n"));
  }

  /** The help page of one problem. */
  public Mono<ServerResponse> one(ServerRequest request) {
    Help help = catalogue.get(request.pathVariable("code"));
    return help == null ? Mono.error(unknown()) : html(help.title(), section(help));
  }

  /** All problems. */
  public Mono<ServerResponse> all(ServerRequest request) {
    String list =
        catalogue.values().stream()
            .map(
                help ->
                    "<li><a href=\"/problems/%s\">%s</a></li>"
                        .formatted(help.code(), text(help.title())))
            .collect(Collectors.joining("\n"));
    return html("Problems", "<h1>Problems</h1>\n<ul>\n" + list + "\n</ul>");
  }

  private static String section(Help help) {
    return """
        <h1>%s</h1>
        <p><code>%s</code> · status %d</p>
        <h2>What it means</h2>
        <p>%s</p>
        <h2>What to do</h2>
        <p>%s</p>
        <p><a href="/problems">All problems</a></p>"""
        .formatted(
            text(help.title()),
            text(help.code()),
            help.status(),
            text(help.meaning()),
            text(help.remedy()));
  }

  private Mono<ServerResponse> html(String title, String main) {
    String page =
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s – Tierlight</title>
        %s
        </head>
        <body class="help">
        <main>
        %s
        </main>
        </body>
        </html>
        """
            .formatted(text(title), styles, main);
    return ServerResponse.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .bodyValue(page);
  }

  private static String text(String plain) {
    return HtmlUtils.htmlEscape(plain);
  }

  private static Throwable unknown() {
    return Problem.of(ProblemCode.NOT_FOUND, "/problems lists all problems.").asException();
  }

  private static Map<String, Help> read() {
    try (InputStream json = HelpPages.class.getResourceAsStream("/problems.json")) {
      List<Help> entries = JsonMapper.shared().readValue(json, new TypeReference<>() {});
      Map<String, Help> catalogue = new LinkedHashMap<>();
      entries.forEach(entry -> catalogue.put(entry.code(), entry));
      return catalogue;
    } catch (IOException missing) {
      throw new UncheckedIOException("the catalogue of problems is missing", missing);
    }
  }
}
