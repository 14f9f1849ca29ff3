package org.tierlight.risk.law;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which tests of this module hold the product to which law of docs/method.md or golden value of
 * section 10, and which see the law fail once its rule is broken.
 */
record LawBook(
    SortedMap<String, SortedSet<TestName>> proofs,
    SortedMap<String, SortedSet<TestName>> refutations) {

  /**
   * The laws of section 9, and those of what is asked on top of scores: connections (X), scenarios
   * and shares (S), inquiries (Q).
   */
  static final List<String> LAWS =
      Stream.of(
              numbered("I", 15),
              numbered("E", 6),
              numbered("R", 2),
              numbered("X", 4),
              numbered("S", 5),
              numbered("Q", 3))
          .flatMap(names -> names)
          .toList();

  /** The golden values of section 10. */
  static final List<String> GOLDEN_VALUES = numbered("G", 11).toList();

  /** A test method, by its class without packages. */
  record TestName(String className, String method) implements Comparable<TestName> {

    private static final Comparator<TestName> ORDER =
        Comparator.comparing(TestName::className).thenComparing(TestName::method);

    @Override
    public int compareTo(TestName other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return className + "." + method;
    }
  }

  private static Stream<String> numbered(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }

  /** Reads the tests' annotations. */
  static LawBook read() {
    URL tests = LawBook.class.getProtectionDomain().getCodeSource().getLocation();
    LawBook book = new LawBook(new TreeMap<>(), new TreeMap<>());
    new ClassFileImporter()
        .importUrl(tests)
        .forEach(type -> type.getMethods().forEach(method -> enter(method, book)));
    return book;
  }

  private static void enter(JavaMethod method, LawBook book) {
    TestName test = new TestName(method.getOwner().getSimpleName(), method.getName());
    BiConsumer<SortedMap<String, SortedSet<TestName>>, String> enter =
        (page, law) -> page.computeIfAbsent(law, name -> new TreeSet<>()).add(test);
    method
        .tryGetAnnotationOfType(Proves.class)
        .ifPresent(
            proves -> List.of(proves.value()).forEach(law -> enter.accept(book.proofs, law)));
    method
        .tryGetAnnotationOfType(Refutes.class)
        .ifPresent(refutes -> enter.accept(book.refutations, refutes.value()));
  }

  SortedSet<TestName> proofs(String law) {
    return proofs.getOrDefault(law, new TreeSet<>());
  }

  SortedSet<TestName> refutations(String law) {
    return refutations.getOrDefault(law, new TreeSet<>());
  }

  /** All tests of all laws. */
  Stream<TestName> tests() {
    return Stream.concat(proofs.values().stream(), refutations.values().stream())
        .flatMap(Collection::stream);
  }
}
