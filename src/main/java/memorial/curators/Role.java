package memorial.curators;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a curator may do; each role may do all that the one before it may. */
public enum Role {
  /** Writes drafts. */
  WRITER,
  /** Also publishes, withdraws and restores. */
  EDITOR,
  /** Also manages accounts. */
  ADMINISTRATOR;

  public static final String WRITES = "WRITER";
  public static final String PUBLISHES = "EDITOR";
  public static final String ADMINISTERS = "ADMINISTRATOR";

  /** The role with that name. */
  static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
  }

  /** The names of this role and of every role it includes, as security checks know them. */
  Set<String> granted() {
    return EnumSet.range(WRITER, this).stream().map(Role::name).collect(Collectors.toSet());
  }

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
