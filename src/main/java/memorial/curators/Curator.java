package memorial.curators;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.LaunchMode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An account that signs in to the desk. */
@Entity
public class Curator extends PanacheEntityBase {
  public static final int SHORTEST_PASSWORD = 12;

  /** Bytes of UTF-8 that bcrypt reads; whatever follows would be ignored without a word. */
  public static final int LONGEST_PASSWORD = 72;

  /** Two to that power rounds; tests, which sign in a thousand times, make do with the fewest. */
  private static final int BCRYPT_COST = LaunchMode.current() == LaunchMode.TEST ? 4 : 12;

  private static final String NOBODY = BcryptUtil.bcryptHash("nobody has this one", BCRYPT_COST);

  @Id private UUID id = UUID.randomUUID();

  @Column(unique = true)
  private String name;

  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Instant createdAt = Instant.now();
  private boolean development;

  protected Curator() {}

  /** A new account, not yet persisted. */
  public static Curator create(String name, String password, Role role) {
    var curator = new Curator();
    curator.name = name.strip();
    curator.role = role;
    curator.passwordHash = BcryptUtil.bcryptHash(password, BCRYPT_COST);
    return curator;
  }

  /** The account whose password is in the source code; it signs in under quarkus:dev only. */
  static Curator forDevelopment(String name, String password) {
    var curator = create(name, password, Role.ADMINISTRATOR);
    curator.development = true;
    return curator;
  }

  public static Optional<Curator> named(String name) {
    return name == null || name.indexOf('\0') >= 0
        ? Optional.empty()
        : find("name", name.strip()).firstResultOptional();
  }

  /** The account with that name and password. An unknown name takes as long as a wrong password. */
  static Optional<Curator> matching(String name, String password) {
    var found = named(name);
    var hash = found.map(curator -> curator.passwordHash).orElse(NOBODY);
    var right = BcryptUtil.matches(password == null ? "" : password, hash);
    return right ? found : Optional.empty();
  }

  /** What is wrong with a password that somebody wants to take, if anything is. */
  static Optional<String> refusal(String password) {
    var texts = MessageBundles.get(CuratorTexts.class);
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
      return Optional.of(texts.passwordTooShort(SHORTEST_PASSWORD));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
      return Optional.of(texts.passwordTooLong(LONGEST_PASSWORD));
    }
    return Optional.empty();
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

  boolean development() {
    return development;
  }

  public boolean mayPublish() {
    return role.includes(Role.EDITOR);
  }
}
