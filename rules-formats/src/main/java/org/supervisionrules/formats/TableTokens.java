package org.supervisionrules.formats;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens;

/** The tokens of the document that some tables make up, a history at a time. */
final class TableTokens implements Tokens {
  private final Places places;
  private final SubjectScript scripts;
  private final Iterator<Subject> subjects;
  private final Script script = new Script();
  private int at = -1;
  private @Nullable Subject subject;
  private boolean ended;

  /**
   * The tokens from the start of the document.
   *
   * @param header what holds for all subjects; null where there is none
   */
  TableTokens(
      Places places, @Nullable Table header, SubjectScript scripts, Iterable<Subject> subjects) {
    this.places = places;
    this.scripts = scripts;
    this.subjects = subjects.iterator();
    script.add(Token.OBJECT, 0);
    HeaderScript.write(header, script);
    script.key(HeaderScript.HISTORIES, 0).add(Token.LIST, 0);
  }

  @Override
  public Token next() {
    at++;
    if (at == script.size() && !ended) {
      script.clear();
      at = 0;
      if (subjects.hasNext()) {
        subject = subjects.next();
        scripts.write(subject, script);
      } else {
        ended = true;
        long last = subject == null ? 0 : subject.place();
        subject = null;
        script.add(Token.END_LIST, last).add(Token.END_OBJECT, last);
      }
    }
    return token();
  }

  @Override
  public Token token() {
    return isInside() ? script.get(at).token() : Token.END;
  }

  @Override
  public String text() {
    return isInside() ? script.get(at).text() : "";
  }

  @Override
  public long position() {
    return isInside() ? script.get(at).place() : 0;
  }

  @Override
  public String place(long position) {
    return places.text(position);
  }

  @Override
  public Typing typing() {
    return Typing.TEXT_ONLY;
  }

  @Override
  public String entryPlace() {
    return places.text(Places.row(position()));
  }

  @Override
  public @Nullable Line historyLine() {
    return subject == null ? null : new Line(places.file(position()), Places.line(position()));
  }

  @Override
  public List<Flaw> flaws() {
    return subject == null ? List.of() : subject.flaws();
  }

  private boolean isInside() {
    return at >= 0 && at < script.size();
  }
}
