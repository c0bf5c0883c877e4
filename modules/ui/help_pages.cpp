// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

/// Resources of a static library register themselves only when something of it is called; outside of any namespace.
static void registerHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace freehold::help {
namespace {

HelpPage readPage(const QString &path)
{
    // "# Title", and below it a comment with the topics.
    static const QRegularExpression heading(QStringLiteral(R"(^# (.+)$)"), QRegularExpression::MultilineOption);
    static const QRegularExpression comment(QStringLiteral(R"(<!-- topics: (.*) -->\n)"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    HelpPage page;
    page.id = QFileInfo(path).completeBaseName().section(u'-', 1);
    page.markdown = QString::fromUtf8(file.readAll());
    page.title = heading.match(page.markdown).captured(1);
    page.topics = comment.match(page.markdown).captured(1).split(u' ', Qt::SkipEmptyParts);
    page.markdown.remove(comment);
    return page;
}

QList<HelpPage> readPages()
{
    registerHelp();
    const QDir folder(QStringLiteral(":/help"));
    QList<HelpPage> read;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        read.append(readPage(folder.filePath(name)));
    return read;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

const QList<HelpPage> &pages()
{
    static const QList<HelpPage> all = readPages();
    return all;
}

const HelpPage &pageOn(QStringView topic)
{
    const QList<HelpPage> &all = pages();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const HelpPage &page) { return page.id == topic || page.topics.contains(topic); });
    return found == all.end() ? all.first() : *found;
}

QList<const HelpPage *> find(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<const HelpPage *> byTitle;
    QList<const HelpPage *> byText;
    for (const HelpPage &page : pages()) {
        if (holdsAll(page.title, wanted))
            byTitle.append(&page);
        else if (holdsAll(page.title + u'\n' + page.markdown, wanted))
            byText.append(&page);
    }
    return byTitle + byText;
}

} // namespace freehold::help
