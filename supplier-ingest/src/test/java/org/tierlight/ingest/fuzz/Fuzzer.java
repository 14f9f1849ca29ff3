package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Damages samples at random. A damaged one that was answered as none was before becomes a sample
 * itself, so that the search goes on from where it found something new.
 */
final class Fuzzer {

  private static final int MOST_SAMPLES = 2_000;
  private static final int LONGEST = 128 * 1024;

  /** What decoders stumble over: structure, depth, numbers, encodings, names of other fields. */
  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          ":",
          ",",
          "\\",
          "\\u0000",
          "\\ud800",
          "\n",
          "\r\n",
          "\0",
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "-0",
          "1e999999999",
          "-1E-999999999",
          "0.1e1",
          "9".repeat(400),
          "[".repeat(40),
          "{\"a\":".repeat(40),
          "\"".repeat(5),
          ",,,,",
          ";",
          "\t",
          "\ufeff",
          "\u202e",
          "\u00e9",
          "\ud83d\ude00",
          "=cmd()",
          "<",
          ">",
          "</",
          "/>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "&b;",
          "&#0;",
          "&#x10ffff;",
          "<?xml version=\"1.1\" encoding=\"UTF-7\"?>",
          " xmlns=\"\"",
          " xmlns:a=\"b\"",
          "@context",
          "\"type\":",
          "\"id\":",
          "\"data\":",
          "\"data_base64\":\"e30=\"",
          "\"specversion\":\"1.0\"",
          "2026-02-30",
          "9999999999-01-01",
          "2026-01-01T00:00:00+99:99",
          "NaN",
          "Infinity");

  private final Random chance;
  private final List<byte[]> samples;
  private final Set<Object> answers = new HashSet<>();

  Fuzzer(List<byte[]> samples, long seed) {
    this.samples = new ArrayList<>(samples);
    this.chance = new Random(seed);
  }

  byte[] next() {
    byte[] bytes = sample();
    int damages = 1 + chance.nextInt(6);
    for (int damage = 0; damage < damages; damage++) {
      bytes = damaged(bytes);
    }
    return bytes.length > LONGEST ? cut(bytes, 0, LONGEST) : bytes;
  }

  /** Keeps an input that was answered as none was before. */
  void answered(byte[] input, Object answer) {
    if (answers.add(answer) && samples.size() < MOST_SAMPLES) {
      samples.add(input);
    }
  }

  int answers() {
    return answers.size();
  }

  private byte[] sample() {
    return samples.get(chance.nextInt(samples.size()));
  }

  private byte[] damaged(byte[] bytes) {
    int from = chance.nextInt(bytes.length + 1);
    int to = from + chance.nextInt(Math.min(bytes.length - from, 64) + 1);
    return switch (chance.nextInt(8)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(cut(bytes, 0, from), cut(bytes, to, bytes.length));
      case 2 -> joined(cut(bytes, 0, to), cut(bytes, from, bytes.length));
      case 3 -> cut(bytes, 0, from);
      case 4 -> joined(cut(bytes, 0, from), part(sample()), cut(bytes, to, bytes.length));
      case 5 -> joined(cut(bytes, 0, from), random(), cut(bytes, to, bytes.length));
      default -> joined(cut(bytes, 0, from), token(), cut(bytes, to, bytes.length));
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      flipped[chance.nextInt(flipped.length)] ^= (byte) (1 << chance.nextInt(8));
    }
    return flipped;
  }

  private byte[] part(byte[] bytes) {
    int from = chance.nextInt(bytes.length + 1);
    return cut(bytes, from, from + chance.nextInt(bytes.length - from + 1));
  }

  private byte[] random() {
    byte[] bytes = new byte[chance.nextInt(8)];
    chance.nextBytes(bytes);
    return bytes;
  }

  private byte[] token() {
    return TOKENS.get(chance.nextInt(TOKENS.size())).getBytes(UTF_8);
  }

  private static byte[] cut(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
