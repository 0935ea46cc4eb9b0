package memorial.sources;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.qute.TemplateExtension;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import memorial.curators.Curator;
import memorial.text.Slug;
import memorial.text.Text;
import memorial.text.Words;

/**
 * A word of a vocabulary. It keeps its code and its name for good, for published revisions say it;
 * one that is not to be used any longer is retired.
 */
@Entity
public class Term extends PanacheEntityBase {
  /** Characters of a name. */
  static final int LONGEST = 60;

  static final Comparator<Term> BY_NAME =
      Comparator.comparing(term -> Words.sortable(term.name.toString()));

  @Id private String code;

  @Enumerated(EnumType.STRING)
  private Vocabulary vocabulary;

  private Text name;
  private Instant addedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator addedBy;

  private Instant retiredAt;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator retiredBy;

  protected Term() {}

  private Term(String code, Vocabulary vocabulary, Text name, Curator addedBy) {
    this.code = code;
    this.vocabulary = vocabulary;
    this.name = name;
    this.addedAt = Instant.now();
    this.addedBy = addedBy;
  }

  /** All terms by their code. */
  static Map<String, Term> byCode() {
    return Term.<Term>streamAll().collect(Collectors.toMap(Term::code, Function.identity()));
  }

  /** That term of the vocabulary. */
  static Optional<Term> of(Vocabulary vocabulary, String code) {
    return code == null
        ? Optional.empty()
        : Term.<Term>findByIdOptional(code).filter(term -> term.vocabulary == vocabulary);
  }

  /** The vocabulary in the order of its names. */
  static List<Term> inOrder(Vocabulary vocabulary) {
    return Term.<Term>stream("vocabulary", vocabulary).sorted(BY_NAME).toList();
  }

  /** The term of the vocabulary that is called so, but for accents, case and punctuation. */
  static Optional<Term> called(Vocabulary vocabulary, String name) {
    return inOrder(vocabulary).stream()
        .filter(
            term -> term.name.byLanguage().values().stream().anyMatch(n -> Words.areAlike(n, name)))
        .findFirst();
  }

  /** Lets whoever else adds a term wait until this transaction ends. */
  static void lock() {
    Term.<Term>findAll().withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Adds a term whose name says something that can be made a code. */
  static Term add(Vocabulary vocabulary, String name, Curator by) {
    var wanted = Slug.from(name);
    var code = wanted;
    for (int number = 2; findByIdOptional(code).isPresent(); number++) {
      code = Slug.numbered(wanted, number);
    }
    var term = new Term(code, vocabulary, Text.english(name), by);
    term.persistAndFlush();
    return term;
  }

  void retire(Curator by) {
    retiredAt = Instant.now();
    retiredBy = by;
  }

  void offerAgain() {
    retiredAt = null;
    retiredBy = null;
  }

  /** What forms, revisions and addresses call it. */
  public String code() {
    return code;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Text name() {
    return name;
  }

  /** Null for those that the memorial came with. */
  public Instant addedAt() {
    return addedAt;
  }

  public Curator addedBy() {
    return addedBy;
  }

  /** Null as long as forms offer it. */
  public Instant retiredAt() {
    return retiredAt;
  }

  public Curator retiredBy() {
    return retiredBy;
  }

  public boolean isRetired() {
    return retiredAt != null;
  }

  /** What a form offers: the terms in use, and a retired one where it is chosen already. */
  @TemplateExtension(namespace = "terms")
  static class Choices {
    private Choices() {}

    static List<Term> sides(String chosen) {
      return offered(Vocabulary.SIDE, chosen);
    }

    static List<Term> voices(String chosen) {
      return offered(Vocabulary.VOICE, chosen);
    }

    private static List<Term> offered(Vocabulary vocabulary, String chosen) {
      return inOrder(vocabulary).stream()
          .filter(term -> !term.isRetired() || term.code.equals(chosen))
          .toList();
    }
  }
}
