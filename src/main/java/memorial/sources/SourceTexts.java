package memorial.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import memorial.text.Text;

/** Interface texts of sources and citations. */
@MessageBundle("sources")
public interface SourceTexts {
  @Message("Cite at least one source.")
  String citationMissing();

  @Message("Choose the source that this place is in, or remove the row.")
  String citationWithoutSource();

  @Message("No source is published under “{slug}”. Choose another one.")
  String noSuchSource(String slug);

  @Message("The same place in the same source is cited twice.")
  String citationTwice();

  @Message("Give the title of the source, or describe it.")
  String titleMissing();

  @Message("Say how the title is known.")
  String titleStatusMissing();

  @Message("Say who published it.")
  String publisherMissing();

  @Message("Choose from whose side it speaks, or what kind of voice it is, or both.")
  String perspectiveMissing();

  @Message("Choose one from the list.")
  String termUnknown();

  @Message("“{name}” was retired from the list: choose another.")
  String termRetired(Text name);

  @Message("Give the whole web address, beginning with http:// or https://.")
  String urlMalformed();

  @Message("Give the language of the source by its two-letter code, for example en, az, ru or hy.")
  String languageMissing();

  @Message("“{typed}” is written here as {code}. Give the language by these two letters.")
  String languageMeant(String typed, String code);

  @Message("“{typed}” is no language’s two-letter code. Give one, for example en, az, ru or hy.")
  String languageUnknown(String typed);

  @Message("Say how the date is known.")
  String dateStatusMissing();

  @Message("There is a date, so it is not unknown: choose how it is known.")
  String dateNotUnknown();

  @Message("Give the date, or choose “unknown” for how it is known.")
  String dateMissing();

  @Message("Sources with a description instead of a title")
  String lacksTitle();

  @Message("Sources whose perspective is not chosen from the lists")
  String lacksPerspective();

  @Message("Sources")
  String title();

  @Message(
      "{n} sources, each with the side it speaks for and the kind of voice it is. Titles in square brackets are our descriptions.")
  String lede(long n);

  @Message("Perspective")
  String perspective();

  @Message("Perspective as it was typed then")
  String typed();

  @Message("Side")
  String side();

  @Message("Kind of voice")
  String voice();

  @Message("all")
  String all();

  @Message("Show")
  String show();

  @Message("Show all")
  String clear();

  @Message("{some} of {n} sources")
  String shown(long some, long n);

  @Message("No source speaks for this side and is this kind of voice.")
  String noneShown();

  @Message("undated")
  String undated();

  @Message("Title")
  String titleKnown();

  @Message("Date")
  String dateKnown();

  @Message("Language")
  String language();

  @Message("Note")
  String note();

  @Message("Cited by")
  String citedBy();

  @Message("No entry cites this source.")
  String notCited();

  @Message(
      "{#when s}{#is FROM_PAGE}Read on the page itself{#is DESCRIBED}Our description of the source"
          + "{#is RECONSTRUCTED_FROM_URL}Read from the words of its address{/when}")
  String titleStatus(TitleStatus s);

  @Message(
      "{#when s}{#is SHOWN}Shown on the page{#is INFERRED}Inferred, not shown on the page"
          + "{#is UNKNOWN}Not known{/when}")
  String dateStatus(DateStatus s);

  @Message(
      "A source with this web address is listed already. If it is the same, cite that one instead:")
  String urlListed();

  @Message("The source has no web address, so readers cannot look it up here.")
  String urlMissing();
}
