package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters that nobody reads, that stand twice or that say nothing: the answer to another
 * question than the one that was meant would look like an answer. Only the query is read, never a
 * body.
 */
@Component
final class AskedParameters implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/v1/**", "/internal/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod asked) {
      List<FieldProblem> problems = problems(asked.getMethod(), request.getQueryString());
      if (!problems.isEmpty()) {
        throw new InvalidQuestion(problems);
      }
    }
    return true;
  }

  /** What is wrong with a query to a method. */
  static List<FieldProblem> problems(Method asked, @Nullable String query) {
    SortedMap<String, Boolean> known = known(asked);
    List<FieldProblem> problems = new ArrayList<>();
    sent(query)
        .forEach(
            (name, values) -> {
              Boolean mayRepeat = known.get(name);
              if (mayRepeat == null) {
                problems.add(FieldProblem.unknownParameter(name, known.keySet()));
              } else if (values.size() > 1 && !mayRepeat) {
                problems.add(FieldProblem.repeated(name));
              } else if (values.stream().anyMatch(String::isBlank)) {
                problems.add(FieldProblem.empty(name));
              }
            });
    return problems;
  }

  /** The parameters that a method reads, and whether each may be sent more than once. */
  private static SortedMap<String, Boolean> known(Method asked) {
    SortedMap<String, Boolean> known = new TreeMap<>();
    for (Parameter parameter : asked.getParameters()) {
      if (parameter.isAnnotationPresent(RequestParam.class)) {
        known.put(parameter.getName(), Collection.class.isAssignableFrom(parameter.getType()));
      } else if (parameter.getAnnotations().length == 0 && parameter.getType().isRecord()) {
        Stream.of(parameter.getType().getRecordComponents())
            .forEach(component -> known.put(component.getName(), false));
      }
    }
    ReadsOffTheQuery own = asked.getAnnotation(ReadsOffTheQuery.class);
    if (own != null) {
      known.put(own.value(), false);
    }
    return known;
  }

  private static Map<String, List<String>> sent(@Nullable String query) {
    Map<String, List<String>> sent = new TreeMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      if (!pair.isEmpty()) {
        sent.computeIfAbsent(decoded(name), fresh -> new ArrayList<>()).add(decoded(value));
      }
    }
    return sent;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}
