package org.tierlight.local.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Receipt;

/** Sends a file to the gateway, batch by batch, and counts what became of its items. */
public final class Loading {

  private final GatewayClient gateway;
  private final BiConsumer<Batch, Receipt> refused;
  private final LongConsumer progress;
  private final Map<Receipt.Status, Long> counts = new EnumMap<>(Receipt.Status.class);
  private long noted;

  /**
   * A loading that tells of each refused item, and after each batch of how many items are through.
   */
  public Loading(GatewayClient gateway, BiConsumer<Batch, Receipt> refused, LongConsumer progress) {
    this.gateway = gateway;
    this.refused = refused;
    this.progress = progress;
  }

  /** Sends a whole file. */
  public void send(SourceFile file) throws IOException, InterruptedException {
    try (InputStream in = Files.newInputStream(file.path())) {
      Batches batches = file.batches(in);
      for (Optional<Batch> batch = batches.next(); batch.isPresent(); batch = batches.next()) {
        send(file, batch.get());
      }
    }
  }

  /** How many items had this fate. */
  public long count(Receipt.Status status) {
    return counts.getOrDefault(status, 0L);
  }

  /** How many items were accepted while something of them was left out. */
  public long noted() {
    return noted;
  }

  private void send(SourceFile file, Batch batch) throws IOException, InterruptedException {
    for (Receipt receipt : gateway.submit(file.kind().path(), file.contentType(), batch.bytes())) {
      noted += receipt.isNoted() ? 1 : 0;
      counts.merge(receipt.status(), 1L, Long::sum);
      if (receipt.status() == Receipt.Status.REJECTED) {
        refused.accept(batch, receipt);
      }
    }
    progress.accept(counts.values().stream().mapToLong(Long::longValue).sum());
  }
}
