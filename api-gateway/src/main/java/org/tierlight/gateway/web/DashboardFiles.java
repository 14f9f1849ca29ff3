package org.tierlight.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The dashboard's files as they are served: every file under a name that holds its hash, so that
 * browsers may keep it for ever, and the page that names them.
 */
final class DashboardFiles {

  private static final String PAGE = "index.html";

  private final Map<String, byte[]> byServedName = new HashMap<>();
  private final Map<String, String> servedNames = new TreeMap<>();
  private final String page;
  private final String policy;

  private DashboardFiles(Resource[] files, Resource[] importMaps) {
    String template = "";
    for (Resource file : files) {
      String name = Objects.requireNonNull(file.getFilename());
      if (name.equals(PAGE)) {
        template = new String(bytes(file), UTF_8);
      } else {
        add(name, bytes(file));
      }
    }
    String importMap = ImportMap.of(importMaps, modules()).json();
    this.page = fill(template, importMap);
    this.policy = policy(importMap);
  }

  static DashboardFiles onClasspath() {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    try {
      return new DashboardFiles(
          resolver.getResources("classpath*:META-INF/resources/ui/*.*"),
          resolver.getResources("classpath*:META-INF/importmap.json"));
    } catch (IOException missing) {
      throw new UncheckedIOException("the dashboard is not on the classpath", missing);
    }
  }

  /** The one page. */
  String page() {
    return page;
  }

  /** What the page may load: nothing from elsewhere, no script but ours and the import map. */
  String policy() {
    return policy;
  }

  /** Where a file is served. */
  String path(String name) {
    return "/ui/" + Objects.requireNonNull(servedNames.get(name), name);
  }

  /** The content under a served name. */
  Optional<byte[]> content(String servedName) {
    return Optional.ofNullable(byServedName.get(servedName));
  }

  private void add(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String served =
        name.substring(0, dot) + "." + EntityTag.shortHash(content) + name.substring(dot);
    servedNames.put(name, served);
    byServedName.put(served, content);
  }

  private Map<String, String> modules() {
    return servedNames.keySet().stream()
        .filter(name -> name.endsWith(".js"))
        .collect(Collectors.toMap(name -> "tierlight/" + name, this::path));
  }

  private String fill(String template, String importMap) {
    String filled = template.replace("{{importmap}}", importMap);
    for (String name : servedNames.keySet()) {
      filled = filled.replace("{{" + name + "}}", path(name));
    }
    return filled;
  }

  private static String policy(String importMap) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' " + EntityTag.policySource(importMap.getBytes(UTF_8)),
        "style-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html");
  }

  private static byte[] bytes(Resource file) {
    try (InputStream content = file.getInputStream()) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("a dashboard file cannot be read: " + file, unreadable);
    }
  }
}
