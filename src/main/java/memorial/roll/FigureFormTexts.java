package memorial.roll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of the form of a figure. */
@MessageBundle("figureForm")
public interface FigureFormTexts {
  @Message(
      "Did the reporter publish another number? Then add a new figure that supersedes the old one: both stay visible. Did we copy the number wrongly? Then correct this figure, and say why.")
  String supersedeOrRevise();

  @Message("Its place among the other figures")
  String ledgerPart();

  @Message("no other figure")
  String supersedesNone();

  @Message("Remove figure {n}")
  String removeReadWith(Integer n);

  @Message("Add a figure to be read with this one")
  String addReadWith();

  @Message("Only one place or event")
  String scopePart();

  @Message(
      "Fill in one of these if the figure counts a single place or event. It then stands on that page and not among the totals.")
  String scopeHint();

  @Message("none")
  String noneOf();

  @Message("In digits, for example 2,915.")
  String numberHint();

  @Message("Only with “between two numbers”.")
  String upperHint();

  @Message("Counted in")
  String unit();

  @Message("For example: persons, houses, kilometres.")
  String unitHint();

  @Message("Who counted or announced it, not who relayed it.")
  String reporterHint();

  @Message(
      "The day that the number describes: 2020-12-03, 2022-07, 2022. At the end, ~ means about, ? uncertain, % both. Leave empty if not known.")
  String asOfHint();

  @Message("The day that it was said, written in the same way. Leave empty if not known.")
  String publishedHint();

  @Message("The earlier figure whose place it takes. It counts the same thing, of the same people.")
  String supersedesHint();

  @Message("Contained in")
  String partOf();

  @Message("A larger figure that includes this one already, so that nobody adds the two together.")
  String partOfHint();

  @Message("To be read with")
  String readWith();

  @Message("Place")
  String scopePlace();

  @Message("Event")
  String scopeEvent();

  @Message("Or in words")
  String scopeText();

  @Message("Note")
  String note();

  @Message("Shown beside the figure.")
  String noteHint();

  @Message("Type a number or a reporter")
  String searchFigure();

  @Message("Type part of its title")
  String searchEvent();

  @Message("Of whom")
  String population();

  @Message("What was counted")
  String measure();

  @Message("How exactly")
  String qualifier();

  @Message("Number")
  String number();

  @Message("Upper number")
  String upper();

  @Message("Reporter")
  String reporter();

  @Message("As of")
  String asOf();

  @Message("Published")
  String published();

  @Message("Supersedes")
  String supersedes();

  @Message("Because it is")
  String supersession();

  /** What a curator calls a field when its changes are listed. */
  @Message(
      "{#switch field}{#case 'population'}{figureForm:population}{#case 'measure'}{figureForm:measure}{#case 'qualifier'}{figureForm:qualifier}{#case 'number'}{figureForm:number}{#case 'upper'}{figureForm:upper}{#case 'unit'}{figureForm:unit}{#case 'reporter'}{figureForm:reporter}{#case 'asOf'}{figureForm:asOf}{#case 'published'}{figureForm:published}{#case 'supersedes'}{figureForm:supersedes}{#case 'supersession'}{figureForm:supersession}{#case 'partOf'}{figureForm:partOf}{#case 'readWith'}{figureForm:readWith}{#case 'scopePlace'}{figureForm:scopePlace}{#case 'scopeEvent'}{figureForm:scopeEvent}{#case 'scopeText'}{figureForm:scopeText}{#case 'note'}{figureForm:note}{#case 'citations'}Citation{#case 'source'}{sourceForm:source}{#case 'locator'}{sourceForm:locator}{#case}{field}{/switch}")
  String fieldName(String field);
}
