package nl.ongekend.api.proposal;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.api.view.ViewJson;

/** How a proposal is laid out for somebody who reads it. */
public enum ProposalLayout {

  /** The head, the vacancies of own lists, the people, one a line. */
  NDJSON {
    @Override
    public void write(ProposalMapper mapper, Writer out) throws IOException {
      out.write(ViewJson.write(mapper.head()) + "\n");
      for (ProposalDocument.Vacancy vacancy : mapper.vacancies()) {
        out.write(ViewJson.write(vacancy) + "\n");
      }
      for (Iterator<ProposalDocument.Person> each = mapper.people().iterator(); each.hasNext(); ) {
        out.write(ViewJson.write(each.next()) + "\n");
      }
    }
  },

  /** A row for each proposal, without the head. */
  CSV {
    @Override
    public void write(ProposalMapper mapper, Writer out) throws IOException {
      out.write("passport,vacancy,rank,points,price,pinned,reason\n");
      for (Iterator<ProposalDocument.Person> each = mapper.people().iterator(); each.hasNext(); ) {
        ProposalDocument.Person person = each.next();
        for (ProposalDocument.Offer offer : person.proposals()) {
          // A reason has commas, and no quotation marks.
          out.write(
              "%s,%s,%d,%d,%d,%s,\"%s\"%n"
                  .formatted(
                      person.passport(),
                      offer.vacancy(),
                      offer.rank(),
                      offer.points(),
                      offer.price(),
                      offer.pinned(),
                      offer.reason())
                  .replace("\r\n", "\n"));
        }
      }
    }
  },

  /** One JSON document: the head with {@code vacancies} and {@code people}. */
  JSON {
    @Override
    public void write(ProposalMapper mapper, Writer out) throws IOException {
      String head = ViewJson.write(mapper.head());
      out.write(head.substring(0, head.length() - 1));
      out.write(",\"vacancies\":" + ViewJson.write(mapper.vacancies()) + ",\"people\":[");
      String between = "\n";
      for (Iterator<ProposalDocument.Person> each = mapper.people().iterator(); each.hasNext(); ) {
        out.write(between + ViewJson.write(each.next()));
        between = ",\n";
      }
      out.write("]}\n");
    }
  };

  /** Writes a proposal. The writer stays open. */
  public abstract void write(ProposalMapper mapper, Writer out) throws IOException;
}
