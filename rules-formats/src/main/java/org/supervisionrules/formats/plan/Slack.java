package org.supervisionrules.formats.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Reckoning;

/** How long before the last possible day a session is planned, so that it can still be moved. */
public sealed interface Slack {
  /** A tenth of the interval: three days of four weeks, two days of two weeks. */
  Slack USUAL = new Share(10);

  /** The last day on which a session should be planned. */
  int latest(int since, int due, Reckoning reckoning);

  /**
   * A share of the interval, in calendar days rounded up, and never less than a day.
   *
   * @param percent 0 to 90
   */
  record Share(int percent) implements Slack {
    public Share {
      if (percent < 0 || percent > 90) {
        throw new IllegalArgumentException("a share is 0 to 90 %, not " + percent);
      }
    }

    @Override
    public int latest(int since, int due, Reckoning reckoning) {
      return percent == 0 ? due : due - Math.max(1, ((due - since) * percent + 99) / 100);
    }

    @Override
    public String toString() {
      return percent + "%";
    }
  }

  /** A length of time: {@code 5 working days}. */
  record Before(Amount amount) implements Slack {
    @Override
    public int latest(int since, int due, Reckoning reckoning) {
      if (amount.unit() != Amount.Unit.WORKING_DAYS && amount.unit() != Amount.Unit.HOURS) {
        return reckoning.minus(due, amount);
      }
      int days = amount.unit() == Amount.Unit.HOURS ? (amount.count() + 23) / 24 : amount.count();
      int day = due;
      while (days > 0 && day > since) {
        day--;
        days -= reckoning.workingDays().is(day) ? 1 : 0;
      }
      return day;
    }

    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /** A slack as it is written: {@code 10%}, {@code 3 working days}, {@code 0%} for none. */
  static Optional<Slack> parse(String text) {
    Matcher share = Pattern.compile("\\s*(\\d{1,2})\\s*%\\s*").matcher(text);
    if (share.matches()) {
      int percent = Integer.parseInt(share.group(1));
      return percent > 90 ? Optional.empty() : Optional.of(new Share(percent));
    }
    return Amount.parse(text).map(Before::new);
  }
}
