package org.tierlight.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Refused;
import org.tierlight.local.load.Kind;
import org.tierlight.local.load.Loading;
import org.tierlight.local.load.SourceFile;
import org.tierlight.local.load.UnreadableFile;

/** Loads files one by one, and says of each what became of it or why it broke off. */
final class FileLoad {

  private final GatewayClient gateway;
  private final PackLoad packs;
  private final Wishes wishes;
  private final PrintWriter out;
  private final AtomicReference<Runnable> standing = new AtomicReference<>(() -> {});

  /**
   * What whoever loads says of the files.
   *
   * @param kind what they hold
   * @param mapping what their columns mean
   */
  record Wishes(Optional<Kind> kind, Optional<String> mapping) {}

  FileLoad(GatewayClient gateway, PrintWriter out) {
    this(gateway, new PackLoad(() -> gateway, out), out);
  }

  FileLoad(GatewayClient gateway, PackLoad packs, PrintWriter out) {
    this(gateway, packs, new Wishes(Optional.empty(), Optional.empty()), out);
  }

  FileLoad(GatewayClient gateway, PackLoad packs, Wishes wishes, PrintWriter out) {
    this.gateway = gateway;
    this.packs = packs;
    this.wishes = wishes;
    this.out = out;
  }

  /** Sends a file; true if it was read to its end and every item has a receipt. */
  boolean send(Path path) throws IOException, InterruptedException {
    Optional<String> obstacle = obstacle(path);
    if (obstacle.isPresent()) {
      out.println(path + ": " + obstacle.get());
      return false;
    }
    if (EventLoad.isOne(path)) {
      return new EventLoad(gateway, out).send(path);
    }
    if (PlanLoad.isOne(path)) {
      return new PlanLoad(gateway, out).send(path);
    }
    return sendItems(path);
  }

  private boolean sendItems(Path path) throws IOException, InterruptedException {
    SourceFile file;
    try {
      file = SourceFile.of(path, wishes.kind());
    } catch (UnreadableFile noItems) {
      if (wishes.kind().filter(Kind.GRIEVANCES::equals).isPresent()) {
        out.println(path + ": " + noItems.getMessage());
        return false;
      }
      return sendPack(path, path + ": " + noItems.getMessage());
    }
    return send(file);
  }

  /** A file without items of ours may be a publisher's. */
  private boolean sendPack(Path path, String noItems) throws IOException, InterruptedException {
    return switch (packs.offer(path)) {
      case PackLoad.Fate.Taken _ -> true;
      case PackLoad.Fate.Broken(String reason) -> {
        out.println(noItems);
        out.println("  Nor was it taken as a file of a pack: " + reason);
        yield false;
      }
      case PackLoad.Fate.Foreign(String reason) -> {
        out.println(noItems + " (0 accepted)");
        out.println(
            "  Nor is it a file of a pack that is known here (docs/indicators.md): " + reason);
        yield false;
      }
    };
  }

  /** Says how far the file came that is under way, if one is. */
  void tellStanding() {
    standing.get().run();
  }

  private static Optional<String> obstacle(Path path) {
    if (Files.notExists(path)) {
      return Optional.of("there is no such file");
    }
    if (!Files.isRegularFile(path)) {
      return Optional.of("this is no file; name the files one by one, such as DIRECTORY/*.csv");
    }
    return Files.isReadable(path) ? damage(path) : Optional.of("you may not read this file");
  }

  /** Whether not even its first byte can be read, and why. */
  private static Optional<String> damage(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      in.read();
      return Optional.empty();
    } catch (IOException broken) {
      return Optional.of(
          "it cannot be read (%s): copy it to another place, or fetch it again, and load that"
              .formatted(broken.getMessage()));
    }
  }

  /** What is of persons, or is said to be of cases, is not sent on to where it does not belong. */
  private static boolean mayBeOfPublisher(Refused refused, SourceFile file) {
    return refused.isOf("table-refused")
        && !refused.has("PERSON_DATA")
        && file.kind() != Kind.GRIEVANCES;
  }

  private boolean send(SourceFile file) throws IOException, InterruptedException {
    LoadReport report = new LoadReport(file, out);
    Loading loading = new Loading(gateway, report, wishes.mapping());
    standing.set(() -> report.standing(loading));
    try {
      loading.send(file);
      report.end(loading);
      return loading.unread() == 0;
    } catch (Refused refused) {
      if (mayBeOfPublisher(refused, file) && loading.through() == 0) {
        return sendPack(file.path(), file.path() + ": " + refused.getMessage());
      }
      report.brokenOff(loading, refused);
      return false;
    } catch (UnreadableFile | IOException failure) {
      report.brokenOff(loading, failure);
      return false;
    } finally {
      standing.set(() -> {});
    }
  }
}
