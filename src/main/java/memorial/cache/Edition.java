package memorial.cache;

import java.time.LocalDate;

/**
 * What a page was rendered from: a version of the content, on a day in Baku, for pages say what
 * happened on this day and when they were printed.
 */
record Edition(long version, LocalDate day) {}
