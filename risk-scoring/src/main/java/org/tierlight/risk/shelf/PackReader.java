package org.tierlight.risk.shelf;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.Reading;
import org.tierlight.risk.pack.Recogniser;

/**
 * Opens the files of packs, one at a time, and remembers the last ones while there is memory to
 * spare; the same bytes yield the same. Safe for many threads.
 */
public final class PackReader {

  private static final int REMEMBERED = 32;

  private sealed interface Opened {
    record Content(PackImport content) implements Opened {}

    record Lost(String reason) implements Opened {}
  }

  private final PackStore store;
  private final Recogniser recogniser;
  private final Map<String, SoftReference<PackImport>> remembered = new LinkedHashMap<>();

  /** Over a store of files. */
  public PackReader(PackStore store, Recogniser recogniser) {
    this.store = store;
    this.recogniser = recogniser;
  }

  /** All packs in force, each by its newest edition whose file is sound. */
  public OpenPacks open(PacksInForce packs) {
    List<OpenPack> open = new ArrayList<>();
    List<LostPack> lost = new ArrayList<>();
    for (Activation wanted : packs.inForce()) {
      switch (open(wanted)) {
        case Opened.Content(PackImport content) -> open.add(new OpenPack(wanted, content));
        case Opened.Lost(String reason) -> {
          Optional<OpenPack> earlier = earlier(packs.editions(wanted.pack()));
          earlier.ifPresent(open::add);
          lost.add(new LostPack(wanted, earlier.map(OpenPack::activation), reason));
        }
      }
    }
    return new OpenPacks(open, lost);
  }

  /** The content of one edition, where its file is sound. */
  public Optional<PackImport> content(Activation activation) {
    return switch (open(activation)) {
      case Opened.Content(PackImport content) -> Optional.of(content);
      case Opened.Lost _ -> Optional.empty();
    };
  }

  /** Remembers what a file was read as, so that it is not read a second time. */
  synchronized void remember(String sha256, PackImport content) {
    remembered.remove(sha256);
    while (remembered.size() >= REMEMBERED) {
      remembered.remove(remembered.keySet().iterator().next());
    }
    remembered.put(sha256, new SoftReference<>(content));
  }

  private Optional<OpenPack> earlier(List<Activation> editions) {
    return editions.stream()
        .skip(1)
        .flatMap(edition -> content(edition).map(it -> new OpenPack(edition, it)).stream())
        .findFirst();
  }

  private synchronized Opened open(Activation activation) {
    return Optional.ofNullable(remembered.get(activation.sha256()))
        .flatMap(known -> Optional.ofNullable(known.get()))
        .<Opened>map(Opened.Content::new)
        .orElseGet(() -> read(activation));
  }

  private Opened read(Activation activation) {
    return switch (store.read(activation.sha256())) {
      case PackStore.Stored.Sound(byte[] file) -> recognised(activation, file);
      case PackStore.Stored.Lost(String reason) -> new Opened.Lost(reason);
    };
  }

  private Opened recognised(Activation activation, byte[] file) {
    return switch (recogniser.read(file, activation.broughtOn())) {
      case Reading.Read(PackImport content, _) when content.format() == activation.format() -> {
        remember(activation.sha256(), content);
        yield new Opened.Content(content);
      }
      case Reading.Read _, Reading.Refused _ ->
          new Opened.Lost("its file is no longer read as what it was activated as");
    };
  }
}
