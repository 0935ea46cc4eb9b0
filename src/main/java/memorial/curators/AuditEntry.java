package memorial.curators;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/**
 * Something that happened to an account, with when, by whom and from where. Never changed, never
 * deleted. It keeps names as they were typed, for a refused one need not be anybody's.
 */
@Entity
@Immutable
public class AuditEntry extends PanacheEntityBase {
  static final int PER_PAGE = 50;

  /** What happened. */
  public enum Act {
    SIGNED_IN,
    /** A wrong password, an unknown name or a disabled account. */
    REFUSED,
    /** Too many attempts; told once for a name, a network or both, until they have been quiet. */
    THROTTLED,
    SIGNED_OUT,
    SESSIONS_ENDED,
    INVITED,
    INVITATION_WITHDRAWN,
    JOINED,
    ROLE_CHANGED,
    DISABLED,
    ENABLED,
    PASSWORD_CHANGED,
    /** An administrator made a link for a new password. */
    PASSWORD_LINK,
    /** Somebody used such a link. */
    PASSWORD_RENEWED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant at = Instant.now();

  @Enumerated(EnumType.STRING)
  private Act act;

  private String name;
  private String byWhom;

  @Enumerated(EnumType.STRING)
  private Role roleBefore;

  @Enumerated(EnumType.STRING)
  private Role roleAfter;

  private String address;

  protected AuditEntry() {}

  AuditEntry(Act act, String name, String byWhom, Role roleBefore, Role roleAfter, String address) {
    this.act = act;
    this.name = name;
    this.byWhom = byWhom;
    this.roleBefore = roleBefore;
    this.roleAfter = roleAfter;
    this.address = address;
  }

  /** That page of the audit, newest first; pages count from 1. */
  static List<AuditEntry> page(int page) {
    return AuditEntry.<AuditEntry>find("order by id desc").page(page - 1, PER_PAGE).list();
  }

  /** Whether throttling was told since then of that name and that network; null stands for any. */
  static boolean isThrottled(String name, String network, Instant since) {
    var which = new StringBuilder("act = :act and at > :since");
    var parameters = new HashMap<String, Object>();
    parameters.put("act", Act.THROTTLED);
    parameters.put("since", since);
    if (name != null) {
      which.append(" and name = :name");
      parameters.put("name", name);
    }
    if (network != null) {
      which.append(" and address = :network");
      parameters.put("network", network);
    }
    return count(which.toString(), parameters) > 0;
  }

  /** The number of the last such entry by that curator; 0 where there is none. */
  static long lastBy(Act act, String byWhom) {
    return last("byWhom = ?2", act, byWhom);
  }

  /** The number of the last such entry about that curator; 0 where there is none. */
  static long lastOf(Act act, String name) {
    return last("name = ?2", act, name);
  }

  private static long last(String whose, Act act, String name) {
    return AuditEntry.<AuditEntry>find("act = ?1 and " + whose + " order by id desc", act, name)
        .firstResultOptional()
        .map(entry -> entry.id)
        .orElse(0L);
  }

  /** When each curator last signed in, by name. */
  static Map<String, Instant> lastSignIns() {
    return Panache.getSession()
        .createQuery(
            "select e.name, max(e.at) from AuditEntry e where e.act = :act group by e.name",
            Object[].class)
        .setParameter("act", Act.SIGNED_IN)
        .stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
  }

  public Instant at() {
    return at;
  }

  public Act act() {
    return act;
  }

  /** Whose account it concerns; what somebody typed, where there is no such account. */
  public String name() {
    return name;
  }

  /** Who did it; null where nobody was signed in. */
  public String byWhom() {
    return byWhom;
  }

  public Role roleBefore() {
    return roleBefore;
  }

  public Role roleAfter() {
    return roleAfter;
  }

  /**
   * The address that the request came from, of throttled ones its network; null where it was the
   * application itself.
   */
  public String address() {
    return address;
  }
}
