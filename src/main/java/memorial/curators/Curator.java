package memorial.curators;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.LaunchMode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An account that signs in to the desk. */
@Entity
@DynamicUpdate
public class Curator extends PanacheEntityBase {
  static final int LONGEST_NAME = 60;

  /** Two to that power rounds; tests, which sign in a thousand times, make do with the fewest. */
  private static final int BCRYPT_COST = LaunchMode.current() == LaunchMode.TEST ? 4 : 12;

  /** The hash of no password, so that a name that nobody has takes as long as one that exists. */
  private static final String NOBODY =
      "$2a$%02d$".formatted(BCRYPT_COST) + "m".repeat(21) + "u" + "m".repeat(31);

  @Id private UUID id = UUID.randomUUID();

  @Column(unique = true)
  private String name;

  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Instant createdAt = Instant.now();
  private Instant disabledAt;
  private boolean development;

  protected Curator() {}

  /** A new account, not yet persisted. */
  public static Curator create(String name, String password, Role role) {
    return withHash(name, hash(password), role);
  }

  /** The same with the hash of the password, for transactions that others wait for. */
  static Curator withHash(String name, String passwordHash, Role role) {
    var curator = new Curator();
    curator.name = name.strip();
    curator.role = role;
    curator.passwordHash = passwordHash;
    return curator;
  }

  /** The bcrypt hash of that password, which takes long: not in a transaction. */
  static String hash(String password) {
    return BcryptUtil.bcryptHash(password, BCRYPT_COST);
  }

  /** The account whose password is in the source code; it signs in under quarkus:dev only. */
  static Curator forDevelopment(String name, String password) {
    var curator = create(name, password, Role.ADMINISTRATOR);
    curator.development = true;
    return curator;
  }

  /** In SQL, for an instance asks this when it starts, and HQL takes long the first time. */
  public static Optional<Curator> named(String name) {
    return name == null || name.indexOf('\0') >= 0
        ? Optional.empty()
        : Panache.getSession()
            .createNativeQuery("select * from curator where name = ?1", Curator.class)
            .setParameter(1, name.strip())
            .uniqueResultOptional();
  }

  /** Whether there is any account, in SQL for the same reason. */
  static boolean isAny() {
    return Panache.getSession()
        .createNativeQuery("select * from curator fetch first row only", Curator.class)
        .uniqueResultOptional()
        .isPresent();
  }

  /** The bcrypt hash of that account's password, or one that no password has: as slow to check. */
  static String passwordHash(String name) {
    return named(name).map(curator -> curator.passwordHash).orElse(NOBODY);
  }

  /**
   * The curator with that id, to be changed: until this transaction ends, nobody else changes that
   * one or any administrator, and a last one cannot be lost to two changes at once.
   */
  static Optional<Curator> locked(UUID id) {
    lockAdministrators();
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Makes whoever changes administrators or takes a name wait for one another. */
  static void lockAdministrators() {
    Curator.<Curator>find("role = ?1 and disabledAt is null order by id", Role.ADMINISTRATOR)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** How many may publish and are not disabled. */
  public static long publishing() {
    return count("role in ?1 and disabledAt is null", List.of(Role.EDITOR, Role.ADMINISTRATOR));
  }

  static boolean isTaken(String name) {
    return count("lower(name) = lower(?1)", name) > 0;
  }

  /** Takes the password with that hash. */
  void takeHash(String hash) {
    passwordHash = hash;
  }

  /** Whether the password is still the one with that hash. */
  boolean hasHash(String hash) {
    return passwordHash.equals(hash);
  }

  /** Gives another role, from the next request on. */
  void become(Role other) throws LastAdministrator {
    if (other != Role.ADMINISTRATOR) {
      keepAnAdministrator();
      OneTimeLink.withdrawAllBy(this);
    }
    role = other;
  }

  /** Lets this curator in no more, and ends at once whatever is open. */
  void disable() throws LastAdministrator {
    keepAnAdministrator();
    disabledAt = Instant.now();
    Session.endAll(this);
    KnownBrowser.forgetAll(this);
    OneTimeLink.withdrawAllBy(this);
    OneTimeLink.withdrawAllFor(this);
  }

  void enable() {
    disabledAt = null;
  }

  /** Whether nobody else could manage accounts. */
  public boolean isLastAdministrator() {
    return role == Role.ADMINISTRATOR
        && isEnabled()
        && count("role = ?1 and disabledAt is null and id <> ?2", Role.ADMINISTRATOR, id) == 0;
  }

  private void keepAnAdministrator() throws LastAdministrator {
    if (isLastAdministrator()) {
      throw new LastAdministrator();
    }
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** Since when the account lets nobody in; null where it does. */
  public Instant disabledAt() {
    return disabledAt;
  }

  public boolean isEnabled() {
    return disabledAt == null;
  }

  boolean development() {
    return development;
  }

  public boolean mayPublish() {
    return role.includes(Role.EDITOR);
  }
}
