package memorial.chronology;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import memorial.sources.CitationForm;
import memorial.text.Text;

/** An account as it was typed. */
public record AccountForm(Text party, Text text, List<CitationForm> citations) {
  public AccountForm {
    party = party == null ? Text.NONE : party;
    text = text == null ? Text.NONE : text;
    citations = citations == null ? List.of() : List.copyOf(citations);
  }

  /** A group that nobody has filled in: left out when the event is published. */
  @JsonIgnore
  public boolean isBlank() {
    return party.isBlank() && text.isBlank() && citations.stream().allMatch(CitationForm::isBlank);
  }
}
