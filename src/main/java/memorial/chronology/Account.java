package memorial.chronology;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.sources.Citation;
import memorial.sources.Source;
import memorial.text.Text;

/** What one party or observer says happened at an event. */
@Entity
public class Account {
  @Id private UUID id = UUID.randomUUID();

  public Text party = Text.NONE;
  public Text text = Text.NONE;

  @ElementCollection
  @OrderColumn(name = "position")
  public List<Citation> citations = new ArrayList<>();

  protected Account() {}

  static List<Account> from(List<AccountForm> forms, Map<String, Source> sources) {
    return forms.stream().filter(form -> !form.isBlank()).map(form -> from(form, sources)).toList();
  }

  private static Account from(AccountForm form, Map<String, Source> sources) {
    var account = new Account();
    account.party = form.party();
    account.text = form.text();
    account.citations.addAll(Citation.from(form.citations(), sources));
    return account;
  }
}
