/** What is wrong with an input, told with its place and what to do about it. */
@NullMarked
package org.supervisionrules.problem;

import org.jspecify.annotations.NullMarked;
