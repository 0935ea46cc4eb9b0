package memorial;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything else, with the database that the application brings along. */
@Suite
@SelectPackages("memorial")
@ExcludePackages({"memorial.curation", "memorial.curators", "memorial.browser"})
class SiteSuite {}
