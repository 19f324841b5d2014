package vn.sxsh.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;

/** The rules of the house that the compiler cannot hold. */
@AnalyzeClasses(packages = "vn.sxsh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Rows of the house from the lowest up; on one row nobody knows the other. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("shared"),
          List.of("document", "identity", "audit", "reference"),
          List.of("facility", "advisory"),
          List.of("plan"),
          List.of("outreach", "assessment", "indicator", "funding"),
          List.of("report"),
          List.of("ministry"),
          List.of("notice"),
          List.of("server"));

  /** Operations that need no login, each with the reason in its resource. */
  private static final Set<String> PUBLIC =
      Set.of(
          "AuthResource.options",
          "AuthResource.login",
          "AuthResource.refresh",
          "AuthResource.logout",
          "AuthResource.token",
          "DoorResource.page",
          "DoorResource.enter",
          "LinkResource.page",
          "LinkResource.answer",
          "SetupResource.setUp");

  @ArchTest
  static final ArchRule noCyclesBetweenFeatures =
      slices().matching("vn.sxsh.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void dependenciesPointDownOnly(JavaClasses imported) {
    for (int row = 0; row < ROWS.size(); row++) {
      for (String feature : ROWS.get(row)) {
        String[] forbidden = notBelow(row, feature);
        noClasses()
            .that()
            .resideInAPackage("vn.sxsh." + feature + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden)
            .allowEmptyShould(true)
            .check(imported);
      }
    }
  }

  private static String[] notBelow(int row, String feature) {
    return ROWS.subList(row, ROWS.size()).stream()
        .flatMap(List::stream)
        .filter(other -> !other.equals(feature))
        .map(other -> "vn.sxsh." + other + "..")
        .toArray(String[]::new);
  }

  @ArchTest
  static final ArchRule repositoriesAreReachedFromTheirOwnFeatureOnly =
      classes()
          .that()
          .haveSimpleNameEndingWith("Repository")
          .should(
              new ArchCondition<>("be used by their own feature only") {
                @Override
                public void check(JavaClass repository, ConditionEvents events) {
                  repository.getDirectDependenciesToSelf().stream()
                      .filter(use -> !feature(use.getOriginClass()).equals(feature(repository)))
                      .forEach(
                          use ->
                              events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule transactionsLiveOnServices =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .or()
          .haveSimpleNameEndingWith("Repository")
          .should(beAnnotatedWith(Transactional.class));

  @ArchTest
  static final ArchRule httpLivesOnResources =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

  @ArchTest
  static final ArchRule resourcesSeeNoDatabase =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Repository")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule entitiesNeverCrossTheWire =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.<JavaClass>describe(
                  "are entities",
                  type ->
                      type.isAnnotatedWith(Entity.class)
                          || type.isAnnotatedWith(MappedSuperclass.class)));

  @ArchTest
  static final ArchRule everyOperationDeclaresItsPermission =
      methods()
          .that(
              DescribedPredicate.<JavaMethod>describe(
                  "are operations",
                  method ->
                      method.getOwner().isAnnotatedWith(Path.class)
                          && method.getAnnotations().stream()
                              .anyMatch(it -> it.getRawType().isAnnotatedWith(HttpMethod.class))))
          .should(
              new ArchCondition<>("declare a permission or be on the public list") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean declared =
                      has(method, PermissionsAllowed.class) || has(method, Authenticated.class);
                  boolean open =
                      has(method, PermitAll.class)
                          && PUBLIC.contains(
                              method.getOwner().getSimpleName() + "." + method.getName());
                  if (!declared && !open) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                  }
                }
              });

  @ArchTest
  static final ArchRule sharedKnowsNoFeature =
      noClasses()
          .that()
          .resideInAPackage("vn.sxsh.shared..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("vn.sxsh..")
                  .and(DescribedPredicate.not(resideInAPackage("vn.sxsh.shared.."))));

  private static boolean has(
      JavaMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
    return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
  }

  private static String feature(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }
}
