package org.tierlight.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a service's packages divide: the base package wires, a package named after a technology is an
 * edge, every other one is core.
 */
record House(String base) {

  private static final Set<String> TECHNOLOGIES =
      Set.of(
          "kafka", "neo4j", "web", "client", "csv", "json", "xml", "file", "epcis", "xlsx", "html",
          "elk", "icu");

  boolean isRoot(JavaClass type) {
    return type.getPackageName().equals(base);
  }

  boolean isCore(JavaClass type) {
    return type.getPackageName().startsWith(base + ".") && edge(type).isEmpty();
  }

  /** The edge a class belongs to: its package up to the first technology. */
  Optional<String> edge(JavaClass type) {
    if (!type.getPackageName().startsWith(base + ".")) {
      return Optional.empty();
    }
    List<String> inside =
        Arrays.asList(type.getPackageName().substring(base.length() + 1).split("\\."));
    return inside.stream()
        .filter(TECHNOLOGIES::contains)
        .findFirst()
        .map(technology -> inside.subList(0, inside.indexOf(technology) + 1))
        .map(path -> base + "." + String.join(".", path));
  }

  /** The technology of the edge a class belongs to. */
  Optional<String> technology(JavaClass type) {
    return edge(type).map(edge -> edge.substring(edge.lastIndexOf('.') + 1));
  }

  DescribedPredicate<JavaClass> core() {
    return DescribedPredicate.describe("core of " + base, this::isCore);
  }

  DescribedPredicate<JavaClass> neitherRootNorKafka() {
    return DescribedPredicate.describe(
        "outside of the kafka edges and the wiring",
        type -> !isRoot(type) && !technology(type).equals(Optional.of("kafka")));
  }
}
