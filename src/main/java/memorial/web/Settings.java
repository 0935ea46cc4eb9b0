package memorial.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memorial.text.Language;

/** The environment variables that an operator sets. README.md documents each of them. */
public final class Settings {
  static final int SHORTEST_SESSION_KEY = 32;
  static final int SHORTEST_PASSWORD = 12;

  /** Bytes of UTF-8 that bcrypt reads. */
  static final int LONGEST_PASSWORD = 72;

  private static final int MOST_MEGABYTES = 4096;

  private static final int MOST_BACKUPS = 1000;

  private static final Set<String> REVIEWS = Set.of("auto", "single", "four-eyes");

  private Settings() {}

  /** What is wrong with those variables: a sentence each, naming the variable. */
  public static List<String> problems(Map<String, String> environment) {
    var problems = new ArrayList<String>();
    var jdbcUrl = environment.get("MEMORIAL_JDBC_URL");
    if (jdbcUrl != null && !jdbcUrl.matches("jdbc:(h2|postgresql):.+")) {
      problems.add("MEMORIAL_JDBC_URL has to begin with jdbc:h2: or jdbc:postgresql:.");
    }
    var site = environment.get("MEMORIAL_SITE");
    if (site != null && !isSite(site)) {
      problems.add(
          "MEMORIAL_SITE has to be the site's address without a path, such as"
              + " https://memorial.example.");
    }
    var key = environment.get("MEMORIAL_SESSION_KEY");
    if (key != null && key.length() < SHORTEST_SESSION_KEY) {
      problems.add(
          "MEMORIAL_SESSION_KEY has to have at least %d characters."
              .formatted(SHORTEST_SESSION_KEY));
    }
    var data = environment.get("MEMORIAL_DATA");
    if (data != null && !isUsableFolder(data)) {
      problems.add("MEMORIAL_DATA has to be a folder that the application may write to.");
    }
    var empty = environment.get("MEMORIAL_EMPTY_DATABASE");
    if (empty != null && !empty.matches("fill|refuse")) {
      problems.add("MEMORIAL_EMPTY_DATABASE has to be fill or refuse.");
    }
    var isPostgresql = jdbcUrl != null && jdbcUrl.startsWith("jdbc:postgresql:");
    var backups = environment.get("MEMORIAL_BACKUPS");
    if (backups != null && !isUsableFolder(backups)) {
      problems.add("MEMORIAL_BACKUPS has to be a folder that the application may write to.");
    }
    if (backups != null && isPostgresql) {
      problems.add("MEMORIAL_BACKUPS is for H2: back up PostgreSQL with its own tools.");
    }
    var kept = environment.get("MEMORIAL_BACKUPS_KEPT");
    if (kept != null && !isFrom(1, MOST_BACKUPS, kept)) {
      problems.add(
          "MEMORIAL_BACKUPS_KEPT has to be a number from 1 to %d.".formatted(MOST_BACKUPS));
    }
    var h2 = environment.get("MEMORIAL_COPY_FROM_H2");
    if (h2 != null && !isH2Folder(h2)) {
      problems.add("MEMORIAL_COPY_FROM_H2 has to be a folder with memorial.mv.db in it.");
    }
    if (h2 != null && !isPostgresql) {
      problems.add("MEMORIAL_COPY_FROM_H2 needs a MEMORIAL_JDBC_URL of PostgreSQL to copy to.");
    }
    var review = environment.get("MEMORIAL_REVIEW");
    if (review != null && !REVIEWS.contains(review)) {
      problems.add("MEMORIAL_REVIEW has to be auto, single or four-eyes.");
    }
    var editors = environment.get("MEMORIAL_SHOW_EDITORS");
    if (editors != null && !editors.matches("true|false")) {
      problems.add("MEMORIAL_SHOW_EDITORS has to be true or false.");
    }
    var proxy = environment.get("MEMORIAL_BEHIND_PROXY");
    if (proxy != null && !proxy.equals("true") && !proxy.equals("false")) {
      problems.add("MEMORIAL_BEHIND_PROXY has to be true or false.");
    }
    var megabytes = environment.get("MEMORIAL_CACHE_MEGABYTES");
    if (megabytes != null && !isFrom(1, MOST_MEGABYTES, megabytes)) {
      problems.add(
          "MEMORIAL_CACHE_MEGABYTES has to be a number from 1 to %d.".formatted(MOST_MEGABYTES));
    }
    var contact = environment.get("MEMORIAL_CONTACT");
    if (contact != null && !Contact.isValid(contact)) {
      problems.add("MEMORIAL_CONTACT has to be an e-mail address or begin with https://.");
    }
    var language = environment.get("MEMORIAL_LANGUAGE");
    if (language != null && Language.of(language).isEmpty()) {
      problems.add("MEMORIAL_LANGUAGE has to be a language of the interface: en.");
    }
    var name = environment.get("MEMORIAL_ADMIN_NAME");
    var password = environment.get("MEMORIAL_ADMIN_PASSWORD");
    if ((name == null) != (password == null)) {
      problems.add("MEMORIAL_ADMIN_NAME and MEMORIAL_ADMIN_PASSWORD go together.");
    }
    if (name != null && (name.isBlank() || name.length() > 60)) {
      problems.add("MEMORIAL_ADMIN_NAME has to have 1 to 60 characters.");
    }
    if (password != null && password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
      problems.add(
          "MEMORIAL_ADMIN_PASSWORD has to have at most %d bytes.".formatted(LONGEST_PASSWORD));
    }
    if (password != null && password.length() < SHORTEST_PASSWORD) {
      problems.add(
          "MEMORIAL_ADMIN_PASSWORD has to have at least %d characters."
              .formatted(SHORTEST_PASSWORD));
    }
    return problems;
  }

  private static boolean isFrom(int least, int most, String number) {
    return number.matches("\\d{1,9}")
        && Integer.parseInt(number) >= least
        && Integer.parseInt(number) <= most;
  }

  private static boolean isSite(String address) {
    try {
      var uri = URI.create(address);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getPath().isEmpty()
          && uri.getQuery() == null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isH2Folder(String path) {
    try {
      return Files.isReadable(Path.of(path, "memorial.mv.db"));
    } catch (InvalidPathException malformed) {
      return false;
    }
  }

  /** Whether the folder can be written to or, where it does not exist yet, its parent can. */
  private static boolean isUsableFolder(String path) {
    try {
      var folder = Path.of(path).toAbsolutePath();
      while (folder != null && !Files.exists(folder)) {
        folder = folder.getParent();
      }
      return !path.isBlank()
          && folder != null
          && Files.isDirectory(folder)
          && Files.isWritable(folder);
    } catch (InvalidPathException malformed) {
      return false;
    }
  }
}
