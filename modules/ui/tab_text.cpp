// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tab_text.h"

namespace freehold {
namespace {

/// The cell in quotes that begins at `at`; nothing if it is not closed or something follows it. Moves `at` behind it.
std::optional<QString> quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) != u'"') {
            cell += text.at(i);
        } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += u'"';
            ++i;
        } else if (i + 1 == text.size() || text.at(i + 1) == u'\t' || text.at(i + 1) == u'\n') {
            at = i + 1;
            return cell;
        } else {
            return {};
        }
    }
    return {};
}

QString plainCell(const QString &text, qsizetype &at)
{
    const qsizetype from = at;
    while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n')
        ++at;
    return text.mid(from, at - from);
}

} // namespace

QList<QStringList> cellsOfTabText(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QList<QStringList> lines;
    QStringList line;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        std::optional<QString> quoted = plain.at(at) == u'"' ? quotedCell(plain, at) : std::nullopt;
        line.append(quoted ? *quoted : plainCell(plain, at));
        const bool isLast = at >= plain.size();
        if (!isLast && plain.at(at) == u'\t') {
            if (at + 1 == plain.size())
                line.append(QString());
            else
                continue;
        }
        lines.append(std::exchange(line, {}));
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace freehold
