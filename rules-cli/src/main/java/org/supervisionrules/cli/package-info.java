/**
 * The command line: one class a command, each thin. {@link org.supervisionrules.cli.Main#run} is
 * the way in for programs that want its output and exit code without a process.
 */
@NullMarked
package org.supervisionrules.cli;

import org.jspecify.annotations.NullMarked;
