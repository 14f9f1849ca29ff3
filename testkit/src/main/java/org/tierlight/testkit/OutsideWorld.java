package org.tierlight.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Set;

/** The parts of the JDK through which a clock, chance, input or output come in. */
final class OutsideWorld {

  private static final List<String> PACKAGES =
      List.of(
          "java.io.",
          "java.nio.file.",
          "java.nio.channels.",
          "java.net.",
          "java.sql.",
          "java.rmi.",
          "java.util.logging.",
          "java.util.prefs.",
          "java.util.jar.",
          "java.util.zip.");

  /** Serialization markers and exceptions of those packages do nothing. */
  private static final Set<String> HARMLESS =
      Set.of(
          "java.io.Serial",
          "java.io.Serializable",
          "java.io.IOException",
          "java.io.UncheckedIOException",
          "java.net.URI");

  private static final Set<String> CLASSES =
      Set.of(
          "java.time.Clock",
          "java.time.InstantSource",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.Timer",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.System$Logger");

  private static final Set<String> MEMBERS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.in",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.Thread.sleep",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.UUID.randomUUID",
          "java.util.Collections.shuffle",
          "java.util.Random.<init>",
          "java.util.SplittableRandom.<init>");

  /** Touches any of them. */
  static final ArchCondition<JavaClass> TOUCH =
      dependOnClassesThat(
              describe("that lead outside", type -> leadsOutside(type.getBaseComponentType())))
          .or(accessTargetWhere(describe("the target leads outside", OutsideWorld::asksOutside)));

  private OutsideWorld() {}

  private static boolean leadsOutside(JavaClass type) {
    String name = type.getName();
    return CLASSES.contains(name)
        || (PACKAGES.stream().anyMatch(name::startsWith) && !HARMLESS.contains(name));
  }

  private static boolean asksOutside(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    return MEMBERS.contains(owner + "." + target.getName())
        || (owner.startsWith("java.time.") && target.getName().equals("now"));
  }
}
