package memorial;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What curators do, with the database that the application brings along. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages({"memorial.curation", "memorial.curators"})
class DeskSuite {}
