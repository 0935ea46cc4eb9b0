package memorial.curators;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of signing in. */
@MessageBundle("curators")
public interface CuratorTexts {
  @Message("Sign in to the desk")
  String signIn();

  @Message("The desk is where curators write, check and publish what the memorial shows.")
  String signInLede();

  @Message("Name")
  String name();

  @Message("Password")
  String password();

  @Message("Sign in")
  String signInButton();

  @Message("No account has that name and password. Check both and try again.")
  String wrong();

  @Message(
      "Development account: name {name}, password {password}. It exists under quarkus:dev only.")
  String development(String name, String password);

  @Message("You are signed out.")
  String signedOut();

  @Message("Set up the first account")
  String setUp();

  @Message(
      "There is no curator yet. Choose the name and password of the first one, an administrator.")
  String setUpLede();

  @Message("How you will sign in, for example your first name.")
  String nameHint();

  @Message("At least {shortest} characters; a few words in a row are best.")
  String passwordHint(int shortest);

  @Message("Create the account and sign in")
  String setUpButton();

  @Message("Choose a name.")
  String nameMissing();

  @Message("A name has at most {longest} characters.")
  String nameTooLong(int longest);

  @Message("Choose a password of at least {shortest} characters.")
  String passwordTooShort(int shortest);

  @Message("That password is too long: at most {longest} bytes count.")
  String passwordTooLong(int longest);

  @Message("This set-up link no longer works")
  String linkDead();

  @Message(
      "A set-up link is good for one hour and one account. If nobody has an account yet, restart"
          + " the application: it prints a new link in its log.")
  String linkDeadText();
}
