package org.tierlight.gateway.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells browsers where each module is: the libraries' own maps, and our hashed files. */
record ImportMap(String json) {

  private record Imports(Map<String, String> imports) {}

  static ImportMap of(Resource[] libraryMaps, Map<String, String> own) {
    Map<String, String> imports = new TreeMap<>(own);
    for (Resource map : libraryMaps) {
      imports.putAll(read(map).imports());
    }
    return new ImportMap(JsonMapper.shared().writeValueAsString(new Imports(imports)));
  }

  private static Imports read(Resource map) {
    try (InputStream json = map.getInputStream()) {
      return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException("an import map cannot be read: " + map, unreadable);
    }
  }
}
