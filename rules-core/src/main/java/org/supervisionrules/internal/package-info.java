/** What the library needs inside; no part of it is for use from outside. */
@NullMarked
package org.supervisionrules.internal;

import org.jspecify.annotations.NullMarked;
