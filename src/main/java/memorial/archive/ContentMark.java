package memorial.archive;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A file beside the H2 database, and one among its backups, that says that it has content. Where
 * such a file meets an empty database, that one was lost: a start that filled it with the initial
 * content would hide the loss, and everything would look well.
 */
@ApplicationScoped
public class ContentMark {
  static final String NAME = "memorial.content";

  private static final Logger LOG = Logger.getLogger(ContentMark.class);
  private static final int AFTER_CONTENT_IS_ON_THE_DISK = 310;

  @ConfigProperty(name = "memorial.empty-database", defaultValue = "fill")
  String emptyDatabase;

  @ConfigProperty(name = "memorial.backups")
  Optional<Path> backups;

  @Inject AgroalDataSource connections;

  /**
   * Looks whether an empty database may be filled.
   *
   * @throws LostContent where something says that there was content
   */
  void expectNoContent() throws LostContent, SQLException {
    if (emptyDatabase.equals("refuse")) {
      throw new LostContent(
          "The database is empty, and MEMORIAL_EMPTY_DATABASE says not to fill it. Look whether the"
              + " right volume is mounted and the address of the database is right, or restore a"
              + " backup. To begin with the initial content, leave MEMORIAL_EMPTY_DATABASE out.");
    }
    var marks = marks().stream().filter(Files::exists).map(Path::toString).toList();
    if (!marks.isEmpty()) {
      throw new LostContent(
          "The database is empty, but there was content: "
              + marks.get(0)
              + " says so. Look whether the right volume is mounted, or restore a backup as README.md"
              + " says. To begin afresh on purpose, delete "
              + marks.stream().collect(Collectors.joining(" and "))
              + " and start again.");
    }
  }

  void set(@Observes @Priority(AFTER_CONTENT_IS_ON_THE_DISK) StartupEvent start)
      throws SQLException {
    for (var mark : marks()) {
      if (!Files.exists(mark)) {
        try {
          Files.createDirectories(mark.getParent());
          Files.writeString(mark, words());
        } catch (IOException unwritable) {
          LOG.warnf("%s cannot be written: %s", mark, unwritable);
        }
      }
    }
  }

  private List<Path> marks() throws SQLException {
    var folder = H2File.folder(connections);
    var folders = new ArrayList<Path>();
    folder.ifPresent(folders::add);
    folder.flatMap(beside -> backups).ifPresent(folders::add);
    return folders.stream().map(place -> place.toAbsolutePath().resolve(NAME)).distinct().toList();
  }

  private static String words() {
    return """
        This memorial has had content since %s.
        Where this file meets an empty database, the content was lost and the application does not start.
        """
        .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }
}
