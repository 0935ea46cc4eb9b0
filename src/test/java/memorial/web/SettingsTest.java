package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @Test
  void nothing_has_to_be_set() {
    assertEquals(List.of(), Settings.problems(Map.of()));
    assertEquals(List.of(), Settings.problems(Map.of("PATH", "/usr/bin")));
  }

  @Test
  void the_jdbc_url_is_of_h2_or_postgresql() {
    accepts("MEMORIAL_JDBC_URL", "jdbc:h2:mem:test");
    accepts("MEMORIAL_JDBC_URL", "jdbc:postgresql://database/memorial");
    refuses("MEMORIAL_JDBC_URL", "jdbc:mysql://database/memorial");
    refuses("MEMORIAL_JDBC_URL", "postgresql://database/memorial");
    refuses("MEMORIAL_JDBC_URL", "jdbc:h2:");
    refuses("MEMORIAL_JDBC_URL", "");
  }

  @Test
  void the_site_is_an_address_without_a_path() {
    accepts("MEMORIAL_SITE", "https://memorial.example");
    accepts("MEMORIAL_SITE", "http://localhost:8080");
    refuses("MEMORIAL_SITE", "memorial.example");
    refuses("MEMORIAL_SITE", "ftp://memorial.example");
    refuses("MEMORIAL_SITE", "https://memorial.example/");
    refuses("MEMORIAL_SITE", "https://memorial.example/karabakh");
    refuses("MEMORIAL_SITE", "https://memorial.example?a=b");
    refuses("MEMORIAL_SITE", "https://");
    refuses("MEMORIAL_SITE", "https://memorial example");
    refuses("MEMORIAL_SITE", "mailto:someone@memorial.example");
    refuses("MEMORIAL_SITE", "");
  }

  @Test
  void an_h2_database_is_copied_from_its_folder_to_postgresql_only(@TempDir Path folder)
      throws IOException {
    var copy = Map.of("MEMORIAL_COPY_FROM_H2", folder.toString());
    var toPostgresql = new HashMap<>(copy);
    toPostgresql.put("MEMORIAL_JDBC_URL", "jdbc:postgresql://database/memorial");

    assertEquals(1, Settings.problems(toPostgresql).size(), "no database in the folder");
    Files.createFile(folder.resolve("memorial.mv.db"));
    assertEquals(List.of(), Settings.problems(toPostgresql));
    assertEquals(1, Settings.problems(copy).size(), "nothing to copy to");
  }

  @Test
  void the_cache_has_a_size_in_megabytes() {
    accepts("MEMORIAL_CACHE_MEGABYTES", "1");
    accepts("MEMORIAL_CACHE_MEGABYTES", "4096");
    refuses("MEMORIAL_CACHE_MEGABYTES", "0");
    refuses("MEMORIAL_CACHE_MEGABYTES", "4097");
    refuses("MEMORIAL_CACHE_MEGABYTES", "32M");
    refuses("MEMORIAL_CACHE_MEGABYTES", "99999999999");
    refuses("MEMORIAL_CACHE_MEGABYTES", "");
  }

  @Test
  void an_empty_database_is_filled_or_refused() {
    accepts("MEMORIAL_EMPTY_DATABASE", "fill");
    accepts("MEMORIAL_EMPTY_DATABASE", "refuse");
    refuses("MEMORIAL_EMPTY_DATABASE", "true");
    refuses("MEMORIAL_EMPTY_DATABASE", "");
  }

  @Test
  void backups_are_of_h2_in_a_folder_and_a_number_of_them(@TempDir Path folder) throws IOException {
    accepts("MEMORIAL_BACKUPS", folder.toString());
    refuses("MEMORIAL_BACKUPS", Files.createFile(folder.resolve("file")).toString());
    assertEquals(
        1,
        Settings.problems(
                Map.of(
                    "MEMORIAL_BACKUPS",
                    folder.toString(),
                    "MEMORIAL_JDBC_URL",
                    "jdbc:postgresql://database/memorial"))
            .size());
    accepts("MEMORIAL_BACKUPS_KEPT", "1");
    accepts("MEMORIAL_BACKUPS_KEPT", "1000");
    refuses("MEMORIAL_BACKUPS_KEPT", "0");
    refuses("MEMORIAL_BACKUPS_KEPT", "1001");
  }

  @Test
  void the_session_key_is_long_enough() {
    accepts("MEMORIAL_SESSION_KEY", "k".repeat(32));
    refuses("MEMORIAL_SESSION_KEY", "k".repeat(31));
    refuses("MEMORIAL_SESSION_KEY", "");
  }

  @Test
  void the_data_folder_can_be_written_to(@TempDir Path folder) throws IOException {
    accepts("MEMORIAL_DATA", folder.toString());
    accepts("MEMORIAL_DATA", folder.resolve("not/there/yet").toString());
    var file = Files.createFile(folder.resolve("file"));
    refuses("MEMORIAL_DATA", file.toString());
    refuses("MEMORIAL_DATA", file.resolve("below").toString());
    refuses("MEMORIAL_DATA", " ");
    refuses("MEMORIAL_DATA", "\0");
  }

  @Test
  void the_review_rule_is_one_of_three() {
    accepts("MEMORIAL_REVIEW", "auto");
    accepts("MEMORIAL_REVIEW", "single");
    accepts("MEMORIAL_REVIEW", "four-eyes");
    refuses("MEMORIAL_REVIEW", "none");
    refuses("MEMORIAL_REVIEW", "AUTO");
    refuses("MEMORIAL_REVIEW", "");
  }

  @Test
  void a_contact_is_an_e_mail_or_web_address() {
    accepts("MEMORIAL_CONTACT", "desk@memorial.example");
    accepts("MEMORIAL_CONTACT", "https://memorial.example/contact");
    refuses("MEMORIAL_CONTACT", "javascript:alert(1)");
    refuses("MEMORIAL_CONTACT", "desk");
    refuses("MEMORIAL_CONTACT", "desk@memorial.example?bcc=other@example.org");
    refuses("MEMORIAL_CONTACT", "");
  }

  @Test
  void editors_are_shown_or_not() {
    accepts("MEMORIAL_SHOW_EDITORS", "true");
    accepts("MEMORIAL_SHOW_EDITORS", "false");
    refuses("MEMORIAL_SHOW_EDITORS", "yes");
    refuses("MEMORIAL_SHOW_EDITORS", "TRUE");
    refuses("MEMORIAL_SHOW_EDITORS", "");
  }

  @Test
  void a_proxy_is_in_front_or_not() {
    accepts("MEMORIAL_BEHIND_PROXY", "true");
    accepts("MEMORIAL_BEHIND_PROXY", "false");
    refuses("MEMORIAL_BEHIND_PROXY", "yes");
    refuses("MEMORIAL_BEHIND_PROXY", "");
  }

  @Test
  void the_language_is_one_of_the_interface() {
    accepts("MEMORIAL_LANGUAGE", "en");
    refuses("MEMORIAL_LANGUAGE", "tlh");
    refuses("MEMORIAL_LANGUAGE", "English");
    refuses("MEMORIAL_LANGUAGE", "");
  }

  @Test
  void the_first_administrator_has_a_name_and_a_password() {
    assertEquals(List.of(), administrator("aysel", "a long password"));
    assertEquals(
        List.of("MEMORIAL_ADMIN_NAME and MEMORIAL_ADMIN_PASSWORD go together."),
        Settings.problems(Map.of("MEMORIAL_ADMIN_NAME", "aysel")));
    assertEquals(
        List.of("MEMORIAL_ADMIN_NAME and MEMORIAL_ADMIN_PASSWORD go together."),
        Settings.problems(Map.of("MEMORIAL_ADMIN_PASSWORD", "a long password")));
    assertNames("MEMORIAL_ADMIN_PASSWORD", administrator("aysel", "short"));
    assertNames("MEMORIAL_ADMIN_NAME", administrator(" ", "a long password"));
    assertNames("MEMORIAL_ADMIN_NAME", administrator("a".repeat(61), "a long password"));
  }

  @Test
  void every_wrong_setting_is_named() {
    var problems =
        Settings.problems(
            Map.of("MEMORIAL_SITE", "x", "MEMORIAL_REVIEW", "x", "MEMORIAL_LANGUAGE", "x"));

    assertEquals(3, problems.size(), problems::toString);
  }

  @Property
  void whatever_is_typed_is_taken_or_refused_by_name(@ForAll @StringLength(max = 40) String typed) {
    for (var name :
        List.of(
            "MEMORIAL_JDBC_URL",
            "MEMORIAL_SITE",
            "MEMORIAL_SESSION_KEY",
            "MEMORIAL_DATA",
            "MEMORIAL_REVIEW",
            "MEMORIAL_SHOW_EDITORS",
            "MEMORIAL_BEHIND_PROXY",
            "MEMORIAL_LANGUAGE")) {
      var problems = Settings.problems(Map.of(name, typed));
      assertTrue(problems.stream().allMatch(problem -> problem.startsWith(name + " ")));
      assertTrue(problems.size() <= 1, problems::toString);
    }
  }

  @Property
  void a_secret_is_never_repeated(@ForAll @StringLength(min = 3, max = 11) String secret) {
    var marked = "§" + secret.substring(1);
    var said =
        String.join(
            "\n",
            Settings.problems(
                Map.of("MEMORIAL_SESSION_KEY", marked, "MEMORIAL_ADMIN_PASSWORD", marked)));

    assertTrue(!said.isEmpty() && !said.contains(marked), said);
  }

  private static List<String> administrator(String name, String password) {
    return Settings.problems(
        Map.of("MEMORIAL_ADMIN_NAME", name, "MEMORIAL_ADMIN_PASSWORD", password));
  }

  private static void accepts(String name, String value) {
    assertEquals(List.of(), Settings.problems(Map.of(name, value)), value);
  }

  private static void refuses(String name, String value) {
    assertNames(name, Settings.problems(Map.of(name, value)));
  }

  private static void assertNames(String name, List<String> problems) {
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).contains(name), problems::toString);
    assertTrue(problems.get(0).endsWith("."), problems::toString);
  }
}
