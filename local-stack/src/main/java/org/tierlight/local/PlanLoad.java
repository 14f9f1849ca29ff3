package org.tierlight.local;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.gateway.Refused;

/** Sends documents of Catena-X with parts as planned, and says what became of them. */
final class PlanLoad {

  private static final int LOOK = 64 << 10;

  /** More is refused by the gateway, and not sent. */
  private static final long MOST_BYTES = 1 << 20;

  private static final String SIGN = "\"https://catenax.io/schema/TestDataContainer/";

  private final GatewayClient gateway;
  private final PrintWriter out;

  PlanLoad(GatewayClient gateway, PrintWriter out) {
    this.gateway = gateway;
    this.out = out;
  }

  /** Whether a file begins as such a document does. */
  static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
      return start.stripLeading().startsWith("{") && start.contains(SIGN);
    }
  }

  /** True if every part and link has a receipt. */
  boolean send(Path file) throws IOException, InterruptedException {
    if (Files.size(file) > MOST_BYTES) {
      out.println(file + ": a document of parts has at most 1 MiB: send its parts in several");
      return false;
    }
    try {
      say(file, gateway.plan(Files.readAllBytes(file)));
      return true;
    } catch (Refused refused) {
      out.println(file + ": " + refused.getMessage());
      return false;
    }
  }

  private void say(Path file, List<Receipt> receipts) {
    receipts.stream()
        .filter(receipt -> receipt.status() == Receipt.Status.REJECTED)
        .flatMap(receipt -> receipt.reasons().stream())
        .forEach(reason -> out.println("  refused: " + words(reason) + " at " + reason.pointer()));
    receipts.stream()
        .flatMap(receipt -> receipt.notes() == null ? Stream.of() : receipt.notes().stream())
        .collect(groupingBy(PlanLoad::words, TreeMap::new, counting()))
        .forEach((words, count) -> out.println("  noted of %d: %s".formatted(count, words)));
    out.println(
        "%s: parts and links, %d accepted, %d duplicate, %d refused"
            .formatted(
                file,
                count(receipts, Receipt.Status.ACCEPTED),
                count(receipts, Receipt.Status.DUPLICATE),
                count(receipts, Receipt.Status.REJECTED)));
  }

  private static String words(Receipt.Problem problem) {
    return problem.code() + ": " + problem.message();
  }

  private static long count(List<Receipt> receipts, Receipt.Status status) {
    return receipts.stream().filter(receipt -> receipt.status() == status).count();
  }
}
