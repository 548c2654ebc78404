/**
 * Forms of a report for other programs and for people who use other programs: SARIF, JUnit XML,
 * CSV, Markdown, XLSX.
 */
@NullMarked
package org.supervisionrules.formats.report;

import org.jspecify.annotations.NullMarked;
