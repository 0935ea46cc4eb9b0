package memorial.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of the forms of a source and of citations. */
@MessageBundle("sourceForm")
public interface SourceFormTexts {
  @Message("Title")
  String title();

  @Message("In the language of the source. If it has no title, a few words that describe it.")
  String titleHint();

  @Message("How the title is known")
  String titleStatus();

  @Message("Publisher")
  String publisher();

  @Message("Date")
  String published();

  @Message(
      "2020-12-03, 2020-12, 2020. At the end, ~ means about, ? uncertain, % both. Leave empty if not known.")
  String publishedHint();

  @Message("Web address")
  String url();

  @Message("Language")
  String sourceLanguage();

  @Message("Two letters: en, az, ru, hy, tr.")
  String sourceLanguageHint();

  @Message("Author")
  String author();

  @Message("If it is named on the page.")
  String authorHint();

  @Message("How the date is known")
  String dateStatus();

  @Message("Note")
  String note();

  @Message("Shown on the source’s page: how title and date are known, what it relays.")
  String noteHint();

  @Message("Side")
  String side();

  @Message("None where it speaks for no side.")
  String sideHint();

  @Message("none")
  String noSide();

  @Message("Kind of voice")
  String voice();

  @Message("What it is: a state body, a news agency, an NGO.")
  String voiceHint();

  @Message("not known")
  String noVoice();

  @Message("More on its perspective")
  String perspectiveNote();

  @Message("Only what the two do not say, for example: relaying Human Rights Watch.")
  String perspectiveNoteHint();

  @Message("Citations")
  String citations();

  @Message("Citation {n}")
  String citationNumber(Object n);

  @Message("Choose a source")
  String chooseSource();

  @Message("Remove citation {n}")
  String removeCitation(Object n);

  @Message("Where in it: a paragraph, a page, a point of a statement.")
  String locatorHint();

  @Message("Type part of its title")
  String searchSource();

  @Message("not published yet")
  String waiting();

  @Message("Add a citation")
  String addCitation();

  @Message("Source")
  String source();

  @Message("Where in it")
  String locator();

  @Message("Cite a source that is not listed yet")
  String newSourceHere();

  @Message("Add this source and cite it")
  String newSourceButton();

  @Message("The source is added to the memorial’s list, and cited here at once.")
  String newSourceHint();

  /** What a curator calls a field when its changes are listed. */
  @Message(
      "{#switch field}{#case 'title'}{sourceForm:title}{#case 'titleStatus'}{sourceForm:titleStatus}{#case 'publisher'}{sourceForm:publisher}{#case 'author'}{sourceForm:author}{#case 'published'}{sourceForm:published}{#case 'dateStatus'}{sourceForm:dateStatus}{#case 'url'}{sourceForm:url}{#case 'sourceLanguage'}{sourceForm:sourceLanguage}{#case 'side'}{sourceForm:side}{#case 'voice'}{sourceForm:voice}{#case 'perspectiveNote'}{sourceForm:perspectiveNote}{#case 'note'}{sourceForm:note}{#case}{field}{/switch}")
  String fieldName(String field);
}
