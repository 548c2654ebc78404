package org.supervisionrules.formats.html;

/** Something that is due next. */
record DueLine(RequirementView requirement, FindingView finding) {}
