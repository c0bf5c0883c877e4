// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rules.h"

#include "module_map.h"
#include "source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace freehold::testing {
namespace {

struct SourceFile {
    QString path;   ///< below the root
    QString text;   ///< as it stands
    QString module; ///< for modules/<module>/...; else empty
    SourceText parts;

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] bool isIn(QStringView folder) const { return path.startsWith(folder); }
    /// May use widgets: the toolkit module, the screens of a business module, the desktop program.
    [[nodiscard]] bool isDesktop() const
    {
        return module == u"ui" || isIn(u"app/desktop/") || isIn(QStringLiteral("modules/%1/screens/").arg(module));
    }
};

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

SourceFile readSource(const QDir &root, const QString &path)
{
    SourceFile file{path, readText(root.filePath(path)), {}, {}};
    const QStringList folders = path.split(u'/');
    if (folders.first() == u"modules" && folders.size() > 2)
        file.module = folders.at(1);
    file.parts = splitSource(file.text);
    return file;
}

QStringList filesBelow(const QDir &root, const QStringList &folders, const QStringList &patterns)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths += root.relativeFilePath(walk.next());
    }
    paths.sort();
    return paths;
}

/// Collects what the rules find.
class Findings
{
public:
    void add(const SourceFile &file, qsizetype lineIndex, const QString &rule, const QString &text)
    {
        all += Violation{rule, file.path, static_cast<int>(lineIndex) + 1, text};
    }

    QList<Violation> all;
};

// ---- Includes ----

void checkQtInclude(const SourceFile &file, qsizetype line, const QString &include, Findings &findings)
{
    const QString names = QStringLiteral("%1 belongs to %2, which %3 may use.");
    for (const QString &module : {QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport"),
                                  QStringLiteral("QtCharts"), QStringLiteral("QtSvgWidgets")}) {
        if (!file.isDesktop() && belongsToQtModule(include, module))
            findings.add(file, line, QStringLiteral("widgets"),
                         names.arg(include, module, QStringLiteral("only modules/ui, screens/ and app/desktop")));
    }
    if (file.module != u"store" && belongsToQtModule(include, QStringLiteral("QtSql")))
        findings.add(file, line, QStringLiteral("sql"),
                     names.arg(include, QStringLiteral("QtSql"), QStringLiteral("only modules/store")));
    static const QStringList online{QStringLiteral("sync"), QStringLiteral("integrations"), QStringLiteral("api")};
    // A local socket reaches no network: by it one start of the desktop finds the other.
    const bool isLocal = file.isIn(u"app/desktop/") && include.startsWith(QLatin1String("QLocal"));
    if (!online.contains(file.module) && !isLocal && belongsToQtModule(include, QStringLiteral("QtNetwork")))
        findings.add(
            file, line, QStringLiteral("network"),
            names.arg(include, QStringLiteral("QtNetwork"), QStringLiteral("only modules/sync, integrations and api")));
}

void checkOwnInclude(const SourceFile &file, qsizetype line, const QString &include, const ModuleMap &modules,
                     Findings &findings)
{
    const QString target = include.section(u'/', 0, 0);
    const bool isScreen = include.section(u'/', 1, 1) == u"screens";
    if (isScreen && !file.isDesktop())
        findings.add(file, line, QStringLiteral("screens"),
                     QStringLiteral("%1 is a screen; only screens and the desktop know it.").arg(include));
    if (file.module.isEmpty()) {
        if (file.isIn(u"app/") && target == u"ui" && !file.isDesktop())
            findings.add(file, line, QStringLiteral("edge"),
                         QStringLiteral("%1: only the desktop program knows the ui module.").arg(include));
        return;
    }
    const bool known =
        target == file.module || modules.dependsOn(file.module, target) || (target == u"ui" && file.isDesktop());
    if (!known)
        findings.add(file, line, QStringLiteral("edge"),
                     QStringLiteral("%1 includes %2, but %3 is not among its DEPENDS in modules/CMakeLists.txt.")
                         .arg(file.module, include, target));
}

void checkIncludes(const SourceFile &file, const ModuleMap &modules, Findings &findings)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    for (qsizetype i = 0; i < file.parts.code.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(file.parts.code.at(i));
        if (!match.hasMatch())
            continue;
        const QString include = match.captured(2);
        const bool isQuoted = match.captured(1) == u"\"";
        if (isQuoted && include.startsWith(u"../"))
            findings.add(file, i, QStringLiteral("edge"),
                         QStringLiteral("%1: name includes from modules/ on.").arg(include));
        else if (modules.contains(include.section(u'/', 0, 0))
                 || (isQuoted && include.contains(u'/') && !file.module.isEmpty()))
            checkOwnInclude(file, i, include, modules, findings);
        else
            checkQtInclude(file, i, include, findings);
    }
}

// ---- Words that must not stand in a line ----

/// A pattern that no line may hold, unless the file is allowed to.
struct LineRule {
    QString name;
    QRegularExpression pattern;
    QString text;
    bool inLiterals = false; ///< looks into string literals too
    bool (*isAllowed)(const SourceFile &) = [](const SourceFile &) { return false; };
};

const QList<LineRule> &lineRules()
{
    static const QList<LineRule> rules{
        {QStringLiteral("transaction"),
         QRegularExpression(QStringLiteral(R"(\b(BEGIN|COMMIT|ROLLBACK|SAVEPOINT)\b(?!:))")),
         QStringLiteral("Only the store begins and ends transactions; use Store::transact."), true,
         [](const SourceFile &file) {
             return file.module == u"store" || file.text.contains(u"VCARD") || file.text.contains(u"VCALENDAR");
         }},
        {QStringLiteral("connect"), QRegularExpression(QStringLiteral(R"(\b(SIGNAL|SLOT)\s*\()")),
         QStringLiteral("Connect by pointer to member, with a context object.")},
        {QStringLiteral("tls"), QRegularExpression(QStringLiteral(R"(\bignoreSslErrors\b)")),
         QStringLiteral("A certificate that does not check out ends the connection.")},
        {QStringLiteral("table-model"),
         QRegularExpression(QStringLiteral(R"(\bQSql(Table|RelationalTable|Query)Model\b|\bQSqlRelationalDelegate\b)")),
         QStringLiteral("Lists read through the store's row vector, never through Qt's SQL models.")},
    };
    return rules;
}

void checkLines(const SourceFile &file, Findings &findings)
{
    for (const LineRule &rule : lineRules()) {
        if (rule.isAllowed(file))
            continue;
        const QStringList &lines = rule.inLiterals ? file.parts.code : file.parts.bare;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (rule.pattern.match(lines.at(i)).hasMatch())
                findings.add(file, i, rule.name, rule.text);
        }
    }
}

// ---- Money in floating point ----

/// Whether a declaration names money: its words, split at capitals and underscores, hold one of the list.
bool namesMoney(const QString &line)
{
    static const QRegularExpression word(QStringLiteral(R"([A-Z]?[a-z]+|[A-Z]+(?![a-z]))"));
    static const QStringList money{
        QStringLiteral("amount"),  QStringLiteral("amounts"), QStringLiteral("money"),   QStringLiteral("price"),
        QStringLiteral("prices"),  QStringLiteral("rate"),    QStringLiteral("rates"),   QStringLiteral("area"),
        QStringLiteral("balance"), QStringLiteral("cost"),    QStringLiteral("tax"),     QStringLiteral("fee"),
        QStringLiteral("debit"),   QStringLiteral("credit"),  QStringLiteral("receipt"), QStringLiteral("instalment"),
        QStringLiteral("minor"),   QStringLiteral("ledger"),  QStringLiteral("payable"), QStringLiteral("currency")};
    QRegularExpressionMatchIterator found = word.globalMatch(line);
    while (found.hasNext()) {
        if (money.contains(found.next().captured().toLower()))
            return true;
    }
    return false;
}

void checkMoney(const SourceFile &file, Findings &findings)
{
    static const QRegularExpression floating(QStringLiteral(R"(\b(double|float|qreal)\b)"));
    for (qsizetype i = 0; i < file.parts.bare.size(); ++i) {
        const QString &line = file.parts.bare.at(i);
        if (floating.match(line).hasMatch() && namesMoney(line))
            findings.add(file, i, QStringLiteral("money"),
                         QStringLiteral("Money, areas and rates are whole numbers: use Money, Area, Rate or Decimal."));
    }
}

// ---- File heads ----

void checkHead(const SourceFile &file, Findings &findings)
{
    if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        findings.add(file, 0, QStringLiteral("licence"),
                     QStringLiteral("The first line says: // SPDX-License-Identifier: GPL-3.0-or-later"));
    if (file.isHeader() && !file.parts.bare.contains(QStringLiteral("#pragma once")))
        findings.add(file, 0, QStringLiteral("pragma-once"), QStringLiteral("A header says #pragma once."));
}

void checkSql(const SourceFile &file, Findings &findings)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT)\b)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (pattern.match(lines.at(i)).hasMatch())
            findings.add(file, i, QStringLiteral("transaction"),
                         QStringLiteral("A statement file holds no transaction."));
    }
}

void checkModuleGraph(const ModuleMap &modules, Findings &findings)
{
    const SourceFile list{QStringLiteral("modules/CMakeLists.txt"), {}, {}, {}};
    for (const QString &trouble : modules.troubles())
        findings.add(list, 0, QStringLiteral("graph"), trouble);
}

QString headersFolder(const QString &qtModule)
{
    const QString plain = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + qtModule + u'/';
    if (QFileInfo::exists(plain))
        return plain;
    return QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u'/' + qtModule + QStringLiteral(".framework/Headers/");
}

} // namespace

QString Violation::toString() const
{
    return QStringLiteral("%1:%2: [%3] %4").arg(file, QString::number(line), rule, text);
}

bool belongsToQtModule(const QString &include, const QString &qtModule)
{
    if (include == qtModule || include.startsWith(qtModule + u'/'))
        return true;
    // QtWidgets forwards some headers that moved to QtGui (QAction): those are not widgets.
    if (include.contains(u'/') || QFileInfo::exists(headersFolder(QStringLiteral("QtGui")) + include))
        return false;
    return QFileInfo::exists(headersFolder(qtModule) + include);
}

QList<Violation> checkSources(const QString &root)
{
    const QDir folder(root);
    const ModuleMap modules = ModuleMap::parse(readText(folder.filePath(QStringLiteral("modules/CMakeLists.txt"))));
    const QStringList code{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    const QStringList product{QStringLiteral("modules"), QStringLiteral("app")};
    Findings findings;
    checkModuleGraph(modules, findings);
    for (const QString &path : filesBelow(folder, product, code)) {
        const SourceFile file = readSource(folder, path);
        if (!file.module.isEmpty() && !modules.contains(file.module))
            findings.add(file, 0, QStringLiteral("graph"),
                         QStringLiteral("modules/%1 has no freehold_module() line.").arg(file.module));
        checkHead(file, findings);
        checkIncludes(file, modules, findings);
        checkLines(file, findings);
        if (file.isHeader())
            checkMoney(file, findings);
    }
    for (const QString &path : filesBelow(folder, product, {QStringLiteral("*.sql")}))
        checkSql(readSource(folder, path), findings);
    for (const QString &path : filesBelow(folder, {QStringLiteral("tests")}, code))
        checkHead(readSource(folder, path), findings);
    return findings.all;
}

} // namespace freehold::testing
