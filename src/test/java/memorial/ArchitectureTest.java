package memorial;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import memorial.curation.Draft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which part of the memorial may know which. */
class ArchitectureTest {
  private static final String[] FEATURES = {
    "memorial.archive..",
    "memorial.chronology..",
    "memorial.curation..",
    "memorial.curators..",
    "memorial.pages..",
    "memorial.places..",
    "memorial.roll..",
    "memorial.sources.."
  };

  private static JavaClasses memorial;

  @BeforeAll
  static void read() {
    memorial =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("memorial");
  }

  @Test
  void packages_make_no_cycle() {
    slices().matching("memorial.(*)..").should().beFreeOfCycles().check(memorial);
  }

  @Test
  void public_code_never_touches_drafts() {
    noClasses()
        .that()
        .resideOutsideOfPackage("memorial.curation")
        .and()
        .haveSimpleNameNotEndingWith("Desk")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Draft.class)
        .check(memorial);
  }

  @Test
  void web_text_and_time_know_no_feature() {
    noClasses()
        .that()
        .resideInAnyPackage("memorial.web..", "memorial.text..", "memorial.time..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FEATURES)
        .check(memorial);
  }

  @Test
  void text_and_time_know_nothing_of_the_web() {
    noClasses()
        .that()
        .resideInAnyPackage("memorial.text..", "memorial.time..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("memorial.web..", "jakarta.ws.rs..")
        .check(memorial);
  }

  @Test
  void curation_knows_entries_by_interface_not_by_feature() {
    noClasses()
        .that()
        .resideInAPackage("memorial.curation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "memorial.archive..",
            "memorial.chronology..",
            "memorial.pages..",
            "memorial.places..",
            "memorial.roll..",
            "memorial.sources..")
        .check(memorial);
  }

  @Test
  void no_class_uses_the_old_dates() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.text.SimpleDateFormat")
        .check(memorial);
  }

  @Test
  void no_class_prints_to_standard_output() {
    noClasses().should().accessField(System.class, "out").check(memorial);
  }
}
