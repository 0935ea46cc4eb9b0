package memorial;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What curators do, with the database that the application brings along. */
@Suite
@SelectPackages({"memorial.curation", "memorial.curators"})
class DeskSuite {}
