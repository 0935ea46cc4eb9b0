package memorial.support;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Drafts that a test begins over HTTP, by their addresses at the desk. */
public final class Drafts {
  private Drafts() {}

  /** Saves what is typed into that form and returns the address of the draft. */
  public static String saved(Visitor curator, String form, Map<String, String> typed) {
    curator.get(form).submit(typed, "save");
    expect(303, curator);
    return address(curator.location());
  }

  /** Submits what is typed into that form with a note, and returns the address of the draft. */
  public static String submitted(
      Visitor writer, String form, Map<String, String> typed, String note) {
    var fields = new HashMap<>(typed);
    fields.put("note", note);
    writer.get(form).submit(fields, "submit");
    expect(303, writer);
    return "/admin/drafts/" + writer.location().replaceFirst(".*submitted=", "");
  }

  /** Opens the review of that draft and publishes it. */
  public static void publish(Visitor editor, String draft) {
    editor.get(draft + "/review").submitTo(draft + "/review/publication", Map.of());
    expect(303, editor);
  }

  /** The public address of what was published just now, where the desk's list links to it. */
  public static String published(Visitor curator) {
    expect(303, curator);
    var link = curator.follow().page().selectFirst(".notice.success a");
    if (link == null) {
      throw new AssertionError("Nothing was published: " + curator.text());
    }
    return link.attr("href");
  }

  /** Opens the review of that draft and sends it back. */
  public static void sendBack(Visitor editor, String draft, String comment) {
    editor.get(draft + "/review").submitTo(draft + "/review/return", Map.of("comment", comment));
    expect(303, editor);
  }

  /** An address without its query and fragment. */
  public static String address(String location) {
    return location.replaceFirst("[?#].*", "");
  }

  public static UUID id(String address) {
    return UUID.fromString(address.replaceFirst(".*/drafts/", "").replaceFirst("[/?#].*", ""));
  }

  private static void expect(int status, Visitor curator) {
    if (curator.status() != status) {
      throw new AssertionError(curator.status() + ": " + curator.text());
    }
  }
}
