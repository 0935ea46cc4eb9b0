package memorial.curators;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import memorial.curators.AuditEntry.Act;
import memorial.curators.OneTimeLink.Purpose;

/** Interface texts of signing in and of accounts. */
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

  @Message(
      "Your session has ended. What you sent is kept in this page: sign in, and it is shown again. What"
          + " you wrote in a form is saved as a draft; nothing else is done until you press the button"
          + " once more.")
  String sessionEnded();

  @Message("No account has that name and password. Check both and try again.")
  String wrong();

  @Message(
      "For development only: sign in with the name “{name}” and the password “{password}”. This account"
          + " exists under quarkus:dev alone.")
  String development(String name, String password);

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

  @Message("A name has visible characters only.")
  String nameHidden();

  @Message("A name has at most {longest} characters.")
  String nameTooLong(int longest);

  @Message("Choose a password of at least {shortest} characters.")
  String passwordTooShort(int shortest);

  @Message(
      "That password is too long: at most {longest} characters, and half as many of letters like ə or ш.")
  String passwordTooLong(int longest);

  @Message("This link no longer works")
  String linkDead();

  @Message(
      "{#switch purpose}{#case FIRST_ADMINISTRATOR}A set-up link is good for one hour and one account."
          + " If nobody has an account yet, restart the application: it prints a new link in its log."
          + "{#case INVITATION}An invitation is good for seven days and one account. It may have been"
          + " used or withdrawn. Ask an administrator of the memorial for another one."
          + "{#case}A link for a new password is good for one day and works once."
          + " Ask an administrator of the memorial for another one.{/switch}")
  String linkDeadText(Purpose purpose);

  @Message("Another curator has that name. Choose a different one.")
  String nameTaken();

  @Message(
      "That password is a common one, or nearly, and would be tried early. Choose a few words that"
          + " do not belong together.")
  String passwordCommon();

  @Message(
      "That is hardly more than your name or the memorial’s, and would be tried early. Choose a few"
          + " words that do not belong together.")
  String passwordIsName();

  @Message(
      "There were too many attempts. Try again in {#if minutes == 1}a minute{#else}{minutes}"
          + " minutes{/if}. If you forgot your password, an administrator can give you a link for a"
          + " new one.")
  String throttled(long minutes);

  @Message("an unknown browser")
  String unknownBrowser();

  @Message("{browser} on {system}")
  String browserOn(String browser, String system);

  /** The role's name; nothing for no role. */
  @Message(
      "{#if role}{#switch role}{#case WRITER}writer{#case EDITOR}editor{#case}administrator{/switch}"
          + "{/if}")
  String role(Role role);

  @Message(
      "{#switch role}{#case WRITER}Writer: writes drafts"
          + "{#case EDITOR}Editor: writes drafts, publishes and withdraws"
          + "{#case}Administrator: does that too, and manages accounts{/switch}")
  String roleChoice(Role role);

  @Message("Choose a role.")
  String roleMissing();

  @Message("Join the desk")
  String join();

  @Message("You are invited to the desk of the memorial, as {role}. Choose a name and a password.")
  String joinLede(String role);

  @Message("Choose a new password")
  String newPassword();

  @Message("Whoever is still signed in with the old one is signed out.")
  String newPasswordLede();

  @Message("Take this password and sign in")
  String newPasswordButton();

  @Message("Account")
  String account();

  @Message("Account: {name}")
  String accountOf(String name);

  @Message("Curators")
  String curators();

  @Message("Audit")
  String audit();

  @Message("Everybody with an account")
  String listCaption();

  @Message("Role")
  String roleLabel();

  @Message("Last signed in")
  String lastSignIn();

  @Message("never")
  String never();

  @Message("State")
  String state();

  @Message("may sign in")
  String enabled();

  @Message("disabled since {day}")
  String disabledSince(String day);

  @Message("Open invitations")
  String invitations();

  @Message("Nobody is invited who has not joined.")
  String noInvitations();

  @Message("{role}, invited by {by}, good until {until}")
  String invitation(String role, String by, String until);

  @Message("Withdraw")
  String withdraw();

  @Message("the invitation for {name}")
  String withdrawWhat(String name);

  @Message("Invite somebody")
  String invite();

  @Message(
      "You get a link to hand over, by mail or in person. Whoever uses it chooses a name and a"
          + " password.")
  String inviteLede();

  @Message("Who is it for")
  String forWhom();

  @Message("So that you know this invitation from others.")
  String forWhomHint();

  @Message("Say who the invitation is for.")
  String forWhomMissing();

  @Message("Make the link")
  String inviteButton();

  @Message(
      "You have invited somebody since this form was opened, and its link was shown once. It still"
          + " works, so nothing more was done. Press “Make the link” again to invite one more; an"
          + " invitation whose link is lost can be withdrawn.")
  String invitedMeanwhile();

  @Message(
      "A link for a new password was made since this page was opened, and was shown once. It still"
          + " works, so nothing more was done. Press the button again for another link, which takes"
          + " its place.")
  String linkMadeMeanwhile();

  @Message("Invitation for {name}")
  String invited(String name);

  @Message(
      "Hand this link to {name}. It makes one account, with the role of {role}, and works once,"
          + " until {until}.")
  String invitedLede(String name, String role, String until);

  @Message("This page is the only one that shows the link. Copy it before you leave.")
  String shownOnce();

  @Message("Back to the curators")
  String toCurators();

  @Message("New password for {name}")
  String passwordLink(String name);

  @Message(
      "Hand this link to {name}. It gives the account another password and works once, until"
          + " {until}. Until then the old password stays as it is.")
  String passwordLinkLede(String name, String until);

  @Message("Back to {name}")
  String toCurator(String name);

  @Message("Change the role")
  String changeRole();

  @Message("The new role holds from the next page on.")
  String changeRoleHint();

  @Message(
      "{name} is the only administrator who may sign in, so the role stays and the account cannot be"
          + " disabled. Make somebody else an administrator first.")
  String lastAdministratorHint(String name);

  @Message(
      "Somebody has to manage the accounts: this is the last administrator, who can be neither"
          + " disabled nor given another role. Make somebody else an administrator first.")
  String lastAdministrator();

  @Message("Forgotten password")
  String forgotten();

  @Message("Makes a link to hand over, with which {name} chooses another password.")
  String forgottenHint(String name);

  @Message("Make a link for a new password")
  String forgottenButton();

  @Message("A disabled account gets no link. Enable it first.")
  String disabledHasNoLink();

  @Message("Signed in on")
  String sessions();

  @Message("Nowhere at the moment.")
  String noSessions();

  @Message("{address}, since {moment}")
  String session(String address, String moment);

  @Message("Sign out everywhere")
  String endSessions();

  @Message("Disable the account")
  String disable();

  @Message(
      "{name} is signed out at once and can no longer sign in. What {name} wrote stays, and the"
          + " account can be enabled again.")
  String disableHint(String name);

  @Message("Enable the account")
  String enable();

  @Message("{name} can sign in again, with the same password and role.")
  String enableHint(String name);

  @Message(
      "{#switch done}{#case 'role'}The role is changed.{#case 'disabled'}The account is disabled."
          + "{#case 'enabled'}The account is enabled.{#case 'signed-out'}All sessions are ended."
          + "{#case 'password'}The password is changed. All other sessions are ended."
          + "{#case 'session'}The session is ended.{#case 'sessions'}All other sessions are ended."
          + "{#case 'withdrawn'}The invitation is withdrawn. Its link no longer works.{/switch}")
  String done(String done);

  @Message("You are signed in as {name}, {role}.")
  String you(String name, String role);

  @Message("Change the password")
  String changePassword();

  @Message("Your password now")
  String currentPassword();

  @Message("That is not your password.")
  String currentWrong();

  @Message("New password")
  String nextPassword();

  @Message("this browser")
  String here();

  @Message("End")
  String endSession();

  @Message("the session on {browser}, since {moment}")
  String endSessionWhat(String browser, String moment);

  @Message("End all others")
  String endOthers();

  @Message("Entries {first} to {last} of {all}, newest first")
  String auditCaption(int first, int last, long all);

  @Message("When")
  String auditWhen();

  @Message("What")
  String auditWhat();

  @Message("Address")
  String auditAddress();

  @Message("the application itself")
  String noAddress();

  @Message("Pages of the audit")
  String auditPages();

  @Message("Newer")
  String newer();

  @Message("Older")
  String older();

  @Message(
      "{#switch act}"
          + "{#case SIGNED_IN}{name} signed in."
          + "{#case REFUSED}Somebody tried to sign in as “{name}” and was refused."
          + "{#case THROTTLED}Too many attempts as “{name}”: more were refused unseen."
          + "{#case SIGNED_OUT}{name} signed out."
          + "{#case SESSIONS_ENDED}{#if by == name}{name} ended sessions on other browsers."
          + "{#else}{by} ended the sessions of {name}.{/if}"
          + "{#case INVITED}{by} invited {name} as {after}."
          + "{#case INVITATION_WITHDRAWN}{by} withdrew the invitation for {name}."
          + "{#case JOINED}{name} joined as {after}."
          + "{#case ROLE_CHANGED}{by} changed the role of {name} from {before} to {after}."
          + "{#case DISABLED}{by} disabled the account of {name}."
          + "{#case ENABLED}{by} enabled the account of {name}."
          + "{#case PASSWORD_CHANGED}{name} changed the password."
          + "{#case PASSWORD_LINK}{by} made a link for a new password of {name}."
          + "{#case}{name} took a new password by a link.{/switch}")
  String event(Act act, String name, String by, String before, String after);
}
