package memorial;

import memorial.web.EveryPageTest;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What curators do, with the database that the application brings along; and what holds for every
 * page, which needs the same other application that setting up does.
 */
@Suite
@IncludeEngines("junit-jupiter")
@SelectClasses(EveryPageTest.class)
@SelectPackages({"memorial.curation", "memorial.curators"})
class DeskSuite {}
