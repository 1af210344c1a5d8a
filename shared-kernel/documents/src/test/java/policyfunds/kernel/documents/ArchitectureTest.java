package policyfunds.kernel.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "policyfunds.kernel.documents";
  private static final int MOST_FILES = 12;

  private static final JavaClasses DOCUMENTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void needsNothingButJavaOutsideTheFormsThatHaveALibrary() {
    assertThat(DOCUMENTS.size()).isGreaterThanOrEqualTo(30);
    classes()
        .that()
        .resideOutsideOfPackages(ROOT + ".csv", ROOT + ".xlsx")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "javax.xml.stream..", ROOT + "..")
        .check(DOCUMENTS);
  }

  @Test
  void usesOneLibraryForEachOfThem() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".csv")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            ROOT + "..",
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.dataformat.csv..")
        .check(DOCUMENTS);
    classes()
        .that()
        .resideInAPackage(ROOT + ".xlsx")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "..", "org.dhatim.fastexcel..")
        .check(DOCUMENTS);
  }

  @Test
  void knowsCellsWithoutAnyForm() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT)
        .check(DOCUMENTS);
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(DOCUMENTS);
  }

  @Test
  void keepsRoomsSmall() {
    Map<String, Long> files =
        DOCUMENTS.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().isEmpty())
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(files).allSatisfy((_, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
  }
}
