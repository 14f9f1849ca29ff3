package org.tierlight.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.shelf.Offer;
import org.tierlight.waiting.WaitingReads;

/**
 * Refuses, where several processes score, every question that needs the whole network in one
 * memory. What is not known to work is refused: an answer from an empty engine would read as "no
 * risk".
 */
@Component
@ConditionalOnProperty(name = "tierlight.risk.engine", havingValue = "streams")
final class OtherEngine implements WebMvcConfigurer, HandlerInterceptor {

  private static final List<PathPattern> ANSWERED =
      List.of(
              "/livez",
              "/readyz",
              "/metrics",
              "/error",
              "/v1/suppliers/{id}/risk",
              "/v1/suppliers/{id}/risk/diff",
              "/v1/indicators/**",
              "/v1/packs",
              "/v1/packs/{name:(?!matches$).+}",
              "/v1/parameters",
              "/v1/parameters/{version}",
              "/v1/parameters/{version}/approve",
              "/internal/suppliers/{id}/risk",
              "/internal/certified")
          .stream()
          .map(PathPatternParser.defaultInstance::parse)
          .toList();

  /** What readiness says of official lists and of merged records. */
  Stream<String> without() {
    return Stream.of(
        "Here several processes score, and none holds official lists against suppliers: only"
            + " listings that stand in the log as evidence count (docs/scale.md).",
        "Records that were merged into one supplier go on scoring each by itself here"
            + " (docs/scale.md).");
  }

  /** Refuses a list before it is put in force: nobody would be searched for. */
  void refuseList(Offer offer) {
    if (offer instanceof Offer.Accepted accepted
        && accepted.content().format().use() == PackFormat.Use.LIST) {
      throw Unanswered.NotInThisEngine.ofLists();
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    if (request.getHeader(WaitingReads.HEADER) != null
        || ANSWERED.stream().noneMatch(pattern -> pattern.matches(path))) {
      throw new Unanswered.NotInThisEngine();
    }
    return true;
  }
}
