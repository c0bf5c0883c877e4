// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextBrowser;

namespace freehold {

/// Shows Markdown in the type and the colours of the interface: headings in its sizes, room between paragraphs, quiet
/// lines in tables. The colours are those of now; show it again after a switch of the theme.
void showMarkdown(QTextBrowser &browser, const QString &markdown);

} // namespace freehold
