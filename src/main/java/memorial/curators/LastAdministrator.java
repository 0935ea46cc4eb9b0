package memorial.curators;

/** Refusal of a change that would leave nobody to manage accounts. */
class LastAdministrator extends Exception {
  private static final long serialVersionUID = 1L;
}
