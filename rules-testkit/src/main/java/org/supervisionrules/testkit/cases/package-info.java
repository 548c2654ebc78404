/**
 * Cases beside requirements: a history, a day, and what the policy says of it. Written in YAML by
 * those who own the policy, run as tests.
 */
@NullMarked
package org.supervisionrules.testkit.cases;

import org.jspecify.annotations.NullMarked;
