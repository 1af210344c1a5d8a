package policyfunds.kernel.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules that keep every module easy to live in; see the layout in each service's README. */
public final class ArchitectureRules {

  private static final int FILES_IN_A_ROOM = 12;
  private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";

  private static final DescribedPredicate<JavaClass> BINARY_FLOATING_POINT =
      DescribedPredicate.describe(
          "binary floating point",
          type ->
              List.of("double", "float", "java.lang.Double", "java.lang.Float")
                  .contains(type.getName()));

  private final JavaClasses classes;
  private final String root;

  private ArchitectureRules(String root) {
    this.root = root;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(root);
  }

  /** The rules over the production classes of one module's root package. */
  public static ArchitectureRules over(String root) {
    return new ArchitectureRules(root);
  }

  /** Number of classes that the rules see: a test asserts it, so that no rule passes on nothing. */
  public int classesSeen() {
    return classes.size();
  }

  public void check() {
    rules().forEach(rule -> rule.allowEmptyShould(true).check(classes));
    checkRooms();
  }

  private List<ArchRule> rules() {
    return List.of(
        slices().matching(root + ".(*)..").should().beFreeOfCycles(),
        classes().that().haveSimpleNameEndingWith("Resource").should().bePublic(),
        noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository"),
        methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(ROLES_ALLOWED)
            .orShould()
            .beDeclaredInClassesThat(annotatedWith(ROLES_ALLOWED)),
        noClasses()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs.."),
        methods()
            .that()
            .areAnnotatedWith("jakarta.transaction.Transactional")
            .should()
            .beDeclaredInClassesThat(
                are(
                    simpleNameEndingWith("Service")
                        .or(simpleNameEndingWith("Archive"))
                        .or(simpleNameEndingWith("FundYears"))
                        .or(simpleNameEndingWith("Import"))
                        .or(simpleNameEndingWith("Imports")))),
        noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "jakarta.ws.rs..", "jakarta.enterprise..", "jakarta.inject..", "io.quarkus.."),
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveNameStartingWith("set"),
        noFields().should().beAnnotatedWith("jakarta.inject.Inject"),
        noFields().should().haveRawType(BINARY_FLOATING_POINT),
        noMethods().should().haveRawReturnType(BINARY_FLOATING_POINT),
        fields()
            .that()
            .haveNameMatching(".*(amount|ceiling|total|value)Wan")
            .should()
            .haveRawType(java.math.BigDecimal.class),
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper"));
  }

  private void checkRooms() {
    Map<String, Long> crowded =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    crowded.values().removeIf(files -> files <= FILES_IN_A_ROOM);
    if (!crowded.isEmpty()) {
      throw new AssertionError("packages with more than " + FILES_IN_A_ROOM + " files: " + crowded);
    }
  }
}
