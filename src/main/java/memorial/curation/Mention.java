package memorial.curation;

import memorial.time.EdtfDate;

/**
 * One entry that refers to another, as a list shows it.
 *
 * @param kind what it is, by the kind's name: event, figure, place
 * @param title what it is called
 * @param address where it is
 * @param date when it happened or as of when it was counted, or null
 * @param detail what a reader wants beside the title, or blank
 */
public record Mention(String kind, String title, String address, EdtfDate date, String detail) {}
