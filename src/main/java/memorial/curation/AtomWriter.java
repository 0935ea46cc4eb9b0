package memorial.curation;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an Atom feed (RFC 4287), escaped as XML wants them. */
final class AtomWriter {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** Control characters and the like, which XML 1.0 cannot hold even escaped. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  AtomWriter(Writer out) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  void begin(String language) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", language);
  }

  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
  }

  void open(String element) throws XMLStreamException {
    xml.writeStartElement(element);
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  void text(String element, String text) throws XMLStreamException {
    open(element);
    xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
    close();
  }

  void time(String element, Instant time) throws XMLStreamException {
    text(element, time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  void author(String name) throws XMLStreamException {
    open("author");
    text("name", name);
    close();
  }

  void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  void category(String term) throws XMLStreamException {
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", term);
  }
}
