package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Refused;
import tools.jackson.databind.JsonNode;

/**
 * Offers a file to the packs. Which publisher's form it has, the gateway finds out by its content;
 * nobody here guesses.
 */
final class PackLoad {

  /** A pack's file has at most 32 MiB; more is not sent. */
  private static final long MOST_BYTES = 32 << 20;

  private static final int MOST_PROBLEMS = 20;
  private static final int UNPROCESSABLE = 422;

  /** Gives a client whose key may bring packs. */
  @FunctionalInterface
  interface Client {

    /** The client, made when it is first needed. */
    GatewayClient open() throws IOException, InterruptedException;
  }

  private final Client client;
  private final PrintWriter out;

  PackLoad(Client client, PrintWriter out) {
    this.client = client;
    this.out = out;
  }

  /** Whether it was taken, after saying why not; empty if it is no file of a pack. */
  Optional<Boolean> offer(Path file) throws IOException, InterruptedException {
    if (Files.size(file) == 0) {
      return Optional.empty();
    }
    if (Files.size(file) > MOST_BYTES) {
      out.println(
          "%s: it holds no items of ours, and a file of a pack has at most %d MiB"
              .formatted(file, MOST_BYTES >> 20));
      return Optional.of(false);
    }
    try {
      say(file, client.open().offer("/v1/packs", Files.readAllBytes(file)));
      return Optional.of(true);
    } catch (Refused refused) {
      return refused.status() == UNPROCESSABLE && refused.isOf("unknown-pack", "unreadable-pack")
          ? Optional.empty()
          : Optional.of(broken(file, refused));
    }
  }

  private boolean broken(Path file, Refused refused) {
    out.println(file + ": " + refused.getMessage());
    return false;
  }

  private void say(Path file, JsonNode receipt) {
    out.println(
        "%s: pack %s (%s%s), %d rows taken, %d refused; %s"
            .formatted(
                file,
                receipt.path("pack").asString(),
                receipt.path("title").asString(),
                edition(receipt),
                receipt.path("rows").asInt(),
                receipt.path("rejected").asInt(),
                fate(receipt)));
    receipt.path("problems").valueStream().limit(MOST_PROBLEMS).forEach(this::problem);
    if (receipt.path("problems").size() > MOST_PROBLEMS) {
      out.println("  … all of them: GET /v1/packs/" + receipt.path("pack").asString());
    }
  }

  private void problem(JsonNode problem) {
    String sheet = problem.path("sheet").asString("");
    String column = problem.path("column").asString("");
    out.println(
        "  %srow %d%s: %s"
            .formatted(
                sheet.isEmpty() ? "" : sheet + ", ",
                problem.path("row").asInt(),
                column.isEmpty() ? "" : ", column " + column,
                problem.path("message").asString()));
  }

  private static String edition(JsonNode receipt) {
    String edition = receipt.path("edition").asString("");
    return edition.isEmpty() ? "" : ", edition " + edition;
  }

  private static String fate(JsonNode receipt) {
    return receipt.path("status").asString().equals("DUPLICATE")
        ? "known already, nothing changes"
        : "in force";
  }
}
