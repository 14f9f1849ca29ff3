package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Names the code, the parameters and the packs that this service is made of. Arrays that other code
 * filled may mean something else even where they look the same, and a rule that was mended must not
 * live on in a checkpoint; so what counts is the code itself and no number that somebody might
 * forget to raise.
 */
final class Basis {

  /** Where each kind begins, and the pattern of all of it. */
  private static final Map<String, String> PARTS =
      Map.of(
          "/org/tierlight/", "classpath*:org/tierlight/**/*.class",
          "/parameters/", "classpath*:parameters/*",
          "/packs/", "classpath*:packs/*");

  private final ResourcePatternResolver resources;
  private @Nullable String hash;

  Basis(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  /** SHA-256 over all of it, in hexadecimal digits. */
  synchronized String hash() {
    String known = hash == null ? read() : hash;
    hash = known;
    return known;
  }

  private String read() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, Resource> part : parts().entrySet()) {
        digest.update(part.getKey().getBytes(UTF_8));
        digest.update(part.getValue().getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SortedMap<String, Resource> parts() throws IOException {
    SortedMap<String, Resource> parts = new TreeMap<>();
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      for (Resource resource : List.of(resources.getResources(part.getValue()))) {
        String place = resource.getURL().toString();
        parts.put(place.substring(place.lastIndexOf(part.getKey())), resource);
      }
    }
    return parts;
  }
}
