package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import memorial.web.Problems;

/** A kind that does as another, so that a test can change one thing about it. */
class KindLike<F extends EntryForm> implements Kind<F> {
  private final Kind<F> kind;

  KindLike(Kind<F> kind) {
    this.kind = kind;
  }

  @Override
  public Entry live(UUID entry, F form) {
    return kind.live(entry, form);
  }

  @Override
  public String fieldName(String field) {
    return kind.fieldName(field);
  }

  @Override
  public void withdraw(UUID entry) {
    kind.withdraw(entry);
  }

  @Override
  public String name() {
    return kind.name();
  }

  @Override
  public String plural() {
    return kind.plural();
  }

  @Override
  public Class<F> form() {
    return kind.form();
  }

  @Override
  public F blank() {
    return kind.blank();
  }

  @Override
  public void check(F form, UUID entry, Problems problems) {
    kind.check(form, entry, problems);
  }

  @Override
  public TemplateInstance page(UUID entry, F form, View view) {
    return kind.page(entry, form, view);
  }

  @Override
  public TemplateInstance edit(F form, Editing editing) {
    return kind.edit(form, editing);
  }

  @Override
  public String address(F form) {
    return kind.address(form);
  }

  @Override
  public List<Row> rows() {
    return kind.rows();
  }

  @Override
  public List<Lack> lacks() {
    return kind.lacks();
  }

  @Override
  public List<Mention> mentioning(UUID entry) {
    return kind.mentioning(entry);
  }
}
