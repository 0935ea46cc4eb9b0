package memorial.archive;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memorial.web.StartLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Moves a memorial that has grown out of its H2 file: at the start, everything in the file is
 * copied into the database of this application if that has no content yet, in one transaction, and
 * the rows of each table are counted on both sides. A database that has content is left as it is.
 */
@ApplicationScoped
public class CopyFromH2 {
  private static final Logger LOG = Logger.getLogger(CopyFromH2.class);
  private static final int BEFORE_SEED = 50;

  /** What belongs to the database rather than to the memorial. */
  private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "seed_lock");

  private static final String URL =
      "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

  /** Tables that are not empty in a new database; what they have in H2 takes its place. */
  private static final List<String> FILLED_BY_MIGRATIONS = List.of("content", "term");

  private static final String VERSION =
      "select max(cast(\"version\" as integer)) from flyway_schema_history";

  @ConfigProperty(name = "memorial.copy-from-h2")
  Optional<Path> folder;

  @Inject AgroalDataSource connections;

  /** A table, and the columns of it that refer to tables. */
  private record Table(String name, Map<String, String> references) {
    Set<String> others() {
      return references.values().stream()
          .filter(table -> !table.equals(name))
          .collect(Collectors.toSet());
    }

    Set<String> own() {
      return references.keySet().stream()
          .filter(column -> references.get(column).equals(name))
          .collect(Collectors.toSet());
    }
  }

  void copy(@Observes @Priority(BEFORE_SEED) StartupEvent start) throws SQLException {
    if (folder.isEmpty()) {
      return;
    }
    var file = URL.formatted(folder.get().toAbsolutePath().resolve("memorial"));
    try (var from = DriverManager.getConnection(file, "memorial", "");
        var to = connections.getConnection()) {
      to.setAutoCommit(false);
      // as the seed does, so that of two instances that start at the same time one copies
      run(to, StartLock.TAKE);
      if (number(to, "select count(*) from revision") > 0) {
        LOG.info("The database has content: nothing is copied from MEMORIAL_COPY_FROM_H2.");
      } else if (number(from, VERSION) != number(to, VERSION)) {
        throw new SQLException(
            "MEMORIAL_COPY_FROM_H2 is of another release. Start this release on it once, stop it,"
                + " then copy.");
      } else {
        LOG.infof("Copied from MEMORIAL_COPY_FROM_H2: %s.", copy(from, to));
      }
      to.commit();
    }
  }

  /** Copies every table, and says how many rows each has. */
  private static String copy(Connection from, Connection to) throws SQLException {
    for (var table : FILLED_BY_MIGRATIONS) {
      run(to, "delete from " + table);
    }
    var counts = new ArrayList<String>();
    for (var table : inOrder(to)) {
      copy(table, from, to);
      var count = "select count(*) from " + table.name;
      var rows = number(from, count);
      if (rows != number(to, count)) {
        throw new SQLException(
            "%s has %d rows in H2 and %d here.".formatted(table.name, rows, number(to, count)));
      }
      counts.add(table.name + " " + rows);
    }
    run(
        to,
        "alter table audit_entry alter column id restart with "
            + (number(to, "select coalesce(max(id), 0) from audit_entry") + 1));
    return String.join(", ", counts);
  }

  /** The tables, each after those that it refers to. */
  private static List<Table> inOrder(Connection connection) throws SQLException {
    var left = new LinkedHashMap<String, Table>();
    var metadata = connection.getMetaData();
    try (var tables = metadata.getTables(null, connection.getSchema(), null, types())) {
      while (tables.next()) {
        var name = tables.getString("TABLE_NAME");
        if (!LEFT_OUT.contains(name)) {
          left.put(name, new Table(name, new LinkedHashMap<>()));
        }
      }
    }
    for (var table : left.values()) {
      try (var keys = metadata.getImportedKeys(null, connection.getSchema(), table.name)) {
        while (keys.next()) {
          table.references.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
        }
      }
    }
    var order = new ArrayList<Table>();
    while (!left.isEmpty()) {
      var next =
          left.values().stream()
              .filter(table -> Collections.disjoint(table.others(), left.keySet()))
              .findFirst()
              .orElseThrow();
      order.add(left.remove(next.name));
    }
    return order;
  }

  private static String[] types() {
    return new String[] {"TABLE", "BASE TABLE"};
  }

  private static void copy(Table table, Connection from, Connection to) throws SQLException {
    var columns = columns(table.name, to);
    var names = String.join(", ", columns.stream().map(name -> '"' + name + '"').toList());
    var rows = rows("select " + names + " from " + table.name, columns, from);
    var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    var insert = "insert into %s (%s) values (%s)".formatted(table.name, names, marks);
    try (var statement = to.prepareStatement(insert)) {
      for (var row : inOrder(rows, table.own())) {
        for (int i = 0; i < columns.size(); i++) {
          statement.setObject(i + 1, row.get(columns.get(i)));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The rows of a table, each after those of the same table that it refers to. */
  private static List<Map<String, Object>> inOrder(
      List<Map<String, Object>> rows, Set<String> own) {
    var left = new ArrayList<>(rows);
    var order = new ArrayList<Map<String, Object>>();
    var there = new HashSet<Object>();
    there.add(null);
    while (!left.isEmpty()) {
      var next =
          left.stream()
              .filter(row -> own.stream().map(row::get).allMatch(there::contains))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("Rows refer to one another in a circle");
      }
      order.addAll(next);
      next.forEach(row -> there.add(row.get("id")));
      var done = new LinkedHashSet<>(next);
      left.removeIf(done::contains);
    }
    return order;
  }

  private static List<String> columns(String table, Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var none = statement.executeQuery("select * from " + table + " where false")) {
      var columns = none.getMetaData();
      var names = new ArrayList<String>();
      for (int i : IntStream.rangeClosed(1, columns.getColumnCount()).toArray()) {
        names.add(columns.getColumnName(i));
      }
      return names;
    }
  }

  private static List<Map<String, Object>> rows(
      String query, List<String> columns, Connection connection) throws SQLException {
    var rows = new ArrayList<Map<String, Object>>();
    try (var statement = connection.createStatement();
        var all = statement.executeQuery(query)) {
      while (all.next()) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columns.size(); i++) {
          row.put(columns.get(i), all.getObject(i + 1));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var one = statement.executeQuery(query)) {
      one.next();
      return one.getLong(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
