package memorial.web;

/**
 * One thing that is wrong with a form.
 *
 * @param field the name of the field it concerns, as the form sends it; empty for the form as a
 *     whole
 * @param message what is wrong and what to do about it, for a curator
 */
public record Problem(String field, String message) {}
