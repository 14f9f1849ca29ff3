package org.tierlight.local.stack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierlight.server.Ports;

/** Where each part listens. */
public record LocalPorts(Map<Part, Integer> byPart) {

  public LocalPorts {
    byPart = Map.copyOf(byPart);
  }

  /** The ports that variables of the environment name, else the usual ones. */
  public static LocalPorts of(Map<String, String> environment) {
    return by(part -> part.port(environment));
  }

  /** Ports that nobody uses now. */
  public static LocalPorts free() {
    return by(part -> Ports.free());
  }

  /** The port of a part. */
  public int of(Part part) {
    return Objects.requireNonNull(byPart.get(part));
  }

  /** The same as variables of the environment. */
  public Map<String, String> asEnvironment() {
    return byPart.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().portVariable(), entry -> entry.getValue().toString()));
  }

  Properties asProperties() {
    Properties properties = new Properties();
    properties.putAll(asEnvironment());
    return properties;
  }

  private static LocalPorts by(Function<Part, Integer> port) {
    Map<Part, Integer> byPart = new EnumMap<>(Part.class);
    Arrays.stream(Part.values()).forEach(part -> byPart.put(part, port.apply(part)));
    return new LocalPorts(byPart);
  }
}
