// SPDX-License-Identifier: GPL-3.0-or-later
#include "module_map.h"

#include <QRegularExpression>

namespace freehold::testing {
namespace {

bool isPlatformModule(const QString &module)
{
    static const QStringList platform{
        QStringLiteral("base"), QStringLiteral("catalogue"), QStringLiteral("store"), QStringLiteral("exchange"),
        QStringLiteral("sync"), QStringLiteral("ui"),        QStringLiteral("api"),   QStringLiteral("integrations")};
    return platform.contains(module);
}

QStringList wordsAfterDepends(const QString &arguments)
{
    static const QStringList keywords{QStringLiteral("DEPENDS"), QStringLiteral("LIBRARIES"),
                                      QStringLiteral("WIDGETS")};
    QStringList depends;
    QString section;
    for (const QString &word : arguments.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (keywords.contains(word))
            section = word;
        else if (section == u"DEPENDS")
            depends += word;
    }
    return depends;
}

} // namespace

ModuleMap ModuleMap::parse(const QString &cmake)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression declaration(QStringLiteral(R"(\bfreehold_module\(\s*(\w+)([^)]*)\))"));
    const QString text = QString(cmake).remove(comment);
    ModuleMap map;
    QRegularExpressionMatchIterator found = declaration.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        map.m_depends.insert(match.captured(1), wordsAfterDepends(match.captured(2)));
    }
    return map;
}

QStringList ModuleMap::troubles() const
{
    QStringList sentences;
    for (auto it = m_depends.cbegin(); it != m_depends.cend(); ++it) {
        const QString &module = it.key();
        QStringList seen;
        if (reaches(module, module, seen))
            sentences += QStringLiteral("%1 depends on itself through its DEPENDS.").arg(module);
        for (const QString &other : it.value()) {
            if (!contains(other))
                sentences += QStringLiteral("%1 depends on %2, which is not declared.").arg(module, other);
            if (isPlatformModule(module) && !isPlatformModule(other))
                sentences += QStringLiteral("%1 is a platform module and may not know %2.").arg(module, other);
            if (module == u"accounting" && !isPlatformModule(other) && other != u"org")
                sentences += QStringLiteral("accounting may not know %1: others post through postJournal.").arg(other);
        }
    }
    return sentences;
}

bool ModuleMap::reaches(const QString &from, const QString &to, QStringList &seen) const
{
    for (const QString &next : m_depends.value(from)) {
        if (next == to)
            return true;
        if (seen.contains(next))
            continue;
        seen += next;
        if (reaches(next, to, seen))
            return true;
    }
    return false;
}

} // namespace freehold::testing
