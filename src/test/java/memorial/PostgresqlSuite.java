package memorial;

import memorial.support.DatabaseTest;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What the database makes a difference to, once more on a real PostgreSQL. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("memorial")
@IncludeTags(DatabaseTest.TAG)
class PostgresqlSuite {}
