package org.tierlight.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house that every service keeps (ADR 0003, docs/architecture.md). */
public final class ServiceRules {

  private static final List<String> OUR_OTHER_PARTS =
      List.of("ingest", "graph", "risk", "gateway", "server", "testkit", "local");

  /** A map of plain Java that a decoder hands over; the rest of its package reads JSON. */
  private static final String NAMED_VALUES = "org.tierlight.json.Named";

  private ServiceRules() {}

  /**
   * Checks every rule on the main classes below a service's base package.
   *
   * @throws AssertionError if a rule is broken, or there is no class to check
   */
  public static void verify(String basePackage) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(basePackage);
    if (classes.isEmpty()) {
      throw new AssertionError("no classes below " + basePackage);
    }
    rules(basePackage).forEach(rule -> rule.check(classes));
  }

  static List<ArchRule> rules(String basePackage) {
    House house = new House(basePackage);
    return Stream.of(
            coreIsPlainJava(house),
            coreHasNoClockNoChanceNoInputAndNoOutput(house),
            edgesDoNotKnowEachOther(house),
            onlyKafkaEdgesSeeMessages(house),
            servicesDoNotKnowEachOther(house),
            namesSayWhatAThingIs(),
            nothingIsGotten(),
            packagesAreNullMarked())
        .map(rule -> rule.allowEmptyShould(true))
        .toList();
  }

  static ArchRule coreIsPlainJava(House house) {
    DescribedPredicate<JavaClass> plain =
        resideInAnyPackage(
                "java..",
                "org.jspecify.annotations",
                "org.tierlight.vocabulary",
                "org.tierlight.waiting",
                "org.tierlight.identity")
            .or(describe("named values", type -> type.getName().equals(NAMED_VALUES)));
    DescribedPredicate<JavaClass> foreign =
        describe(
            "more than Java, JSpecify, vocabulary, waiting, identity, named values and core",
            type -> !type.isPrimitive() && !plain.test(type) && !house.isCore(type));
    return noClasses()
        .that(house.core())
        .should(dependOnClassesThat(onItsElements(foreign)))
        .as("core is plain Java");
  }

  static ArchRule coreHasNoClockNoChanceNoInputAndNoOutput(House house) {
    return noClasses()
        .that(house.core())
        .should(OutsideWorld.TOUCH)
        .as("core has no clock, no chance, no input and no output");
  }

  static ArchRule edgesDoNotKnowEachOther(House house) {
    return classes().should(new KeepToOwnEdge(house)).as("edges do not know each other");
  }

  static ArchRule onlyKafkaEdgesSeeMessages(House house) {
    return noClasses()
        .that(house.neitherRootNorKafka())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.tierlight.message..")
        .as("only kafka edges see messages");
  }

  static ArchRule servicesDoNotKnowEachOther(House house) {
    String[] others =
        OUR_OTHER_PARTS.stream()
            .map(part -> "org.tierlight." + part)
            .filter(part -> !house.base().equals(part) && !house.base().startsWith(part + "."))
            .map(part -> part + "..")
            .toArray(String[]::new);
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .as("a service knows no other service");
  }

  static ArchRule namesSayWhatAThingIs() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl)|.*[.$](Base|Abstract)[A-Z]\\w*")
        .as("names say what a thing is");
  }

  static ArchRule nothingIsGotten() {
    return methods()
        .that(describe("are our own", method -> !Overridden.isOverridden(method)))
        .should()
        .haveNameNotMatching("get[A-Z].*")
        .as("nothing is gotten: a method is named after what it answers");
  }

  static ArchRule packagesAreNullMarked() {
    return classes().should(new LieInNullMarkedPackage()).as("packages are @NullMarked");
  }

  private static DescribedPredicate<JavaClass> onItsElements(DescribedPredicate<JavaClass> test) {
    return describe(test.getDescription(), type -> test.test(type.getBaseComponentType()));
  }
}
