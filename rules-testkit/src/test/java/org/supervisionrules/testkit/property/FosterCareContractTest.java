package org.supervisionrules.testkit.property;

import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.FosterCare;

/** The properties as jqwik runs them. */
class FosterCareContractTest implements PolicyContract {
  private static final Policy POLICY = FosterCare.policy();

  @Override
  public Policy policy() {
    return POLICY;
  }
}
