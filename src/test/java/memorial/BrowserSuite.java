package memorial;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What somebody sees and does with a real browser. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("memorial.browser")
class BrowserSuite {}
