package memorial.archive;

/** Refusal to fill an empty database where there was content before; it says what to do. */
public class LostContent extends Exception {
  private static final long serialVersionUID = 1L;

  LostContent(String sentence) {
    super(sentence);
  }
}
