package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** What became of a file. */
  sealed interface Fate {

    /** It is a pack's, and in force now or before. */
    record Taken() implements Fate {}

    /** It was not taken, whatever it is. */
    record Broken(String reason) implements Fate {}

    /** It is no pack's. */
    record Foreign(String reason) implements Fate {}
  }

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

  /** Offers a file, and says what became of it if it was taken. */
  Fate offer(Path file) throws IOException, InterruptedException {
    if (Files.size(file) == 0) {
      return new Fate.Foreign("The file is empty");
    }
    if (Files.size(file) > MOST_BYTES) {
      return new Fate.Broken("a file of a pack has at most %d MiB".formatted(MOST_BYTES >> 20));
    }
    try {
      say(file, client.open().offer("/v1/packs", Files.readAllBytes(file)));
      return new Fate.Taken();
    } catch (Refused refused) {
      return refused.status() == UNPROCESSABLE && refused.isOf("unknown-pack", "unreadable-pack")
          ? new Fate.Foreign(String.valueOf(refused.getMessage()))
          : new Fate.Broken(String.valueOf(refused.getMessage()));
    }
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
