package memorial.curation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import memorial.support.Visitor;

/** Drafts that a test begins over HTTP, by their addresses at the desk. */
final class Drafts {
  private Drafts() {}

  /** Saves what is typed into that form and returns the address of the draft. */
  static String saved(Visitor curator, String form, Map<String, String> typed) {
    curator.get(form).submit(typed, "save");
    expect(303, curator);
    return address(curator.location());
  }

  /** Submits what is typed into that form with a note, and returns the address of the draft. */
  static String submitted(Visitor writer, String form, Map<String, String> typed, String note) {
    var fields = new HashMap<>(typed);
    fields.put("note", note);
    writer.get(form).submit(fields, "submit");
    expect(303, writer);
    return "/admin/drafts/" + writer.location().replaceFirst(".*submitted=", "");
  }

  /** Opens the review of that draft and publishes it. */
  static void publish(Visitor editor, String draft) {
    editor.get(draft + "/review").submitTo(draft + "/review/publication", Map.of());
    expect(303, editor);
  }

  /** Opens the review of that draft and sends it back. */
  static void sendBack(Visitor editor, String draft, String comment) {
    editor.get(draft + "/review").submitTo(draft + "/review/return", Map.of("comment", comment));
    expect(303, editor);
  }

  /** An address without its query and fragment. */
  static String address(String location) {
    return location.replaceFirst("[?#].*", "");
  }

  static UUID id(String address) {
    return UUID.fromString(address.replaceFirst(".*/drafts/", "").replaceFirst("[/?#].*", ""));
  }

  private static void expect(int status, Visitor curator) {
    if (curator.status() != status) {
      throw new AssertionError(curator.status() + ": " + curator.text());
    }
  }
}
