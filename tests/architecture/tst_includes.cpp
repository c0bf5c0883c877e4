// SPDX-License-Identifier: GPL-3.0-or-later
#include "module_map.h"
#include "source_rules.h"
#include "source_text.h"
#include "support/freehold_test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace freehold::testing {
namespace {

const QString spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
const QString header = spdx + u"#pragma once\n"_s;

void plant(const QString &root, const QString &path, const QString &text)
{
    QDir(root).mkpath(QFileInfo(path).path());
    QFile file(QDir(root).filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text.toUtf8()) >= 0);
}

/// A small house that keeps every rule, so that a planted line is all that can be found.
void plantCleanTree(const QString &root)
{
    plant(root, u"modules/CMakeLists.txt"_s,
          u"function(freehold_module name)\nendfunction()\n"
          "freehold_module(base)\n"
          "freehold_module(store DEPENDS base LIBRARIES Qt6::Sql) # crm\n"
          "freehold_module(ui DEPENDS store base)\n"
          "freehold_module(sync DEPENDS store base)\n"
          "freehold_module(org DEPENDS store base)\n"
          "freehold_module(accounting DEPENDS org store base)\n"
          "freehold_module(crm\n    DEPENDS org base\n    LIBRARIES accounting)\n"_s);
    plant(root, u"modules/base/money.h"_s, header + u"#include <QString>\n"_s);
    plant(root, u"modules/crm/party.cpp"_s, spdx + u"#include \"base/money.h\"\n#include \"org/branch.h\"\n"_s);
    plant(root, u"modules/crm/screens/party_screen.cpp"_s,
          spdx + u"#include \"crm/party.h\"\n#include \"ui/form.h\"\n#include <QPushButton>\n"_s);
    plant(root, u"app/desktop/main.cpp"_s, spdx + u"#include \"crm/screens/party_screen.h\"\n#include <QWidget>\n"_s);
    plant(root, u"app/cli/main.cpp"_s, spdx + u"#include \"crm/party.h\"\n"_s);
}

QString joined(const QList<Violation> &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines += violation.toString();
    return lines.join(u'\n');
}

} // namespace

class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProductKeepsEveryRule();
    void aCleanTreeIsClean();
    void findsAPlantedViolation_data();
    void findsAPlantedViolation();
    void leavesAnInnocentLineAlone_data();
    void leavesAnInnocentLineAlone();
    void namesWrongModuleDeclarations_data();
    void namesWrongModuleDeclarations();
    void readsTheRealModuleList();
    void tellsQtModulesApart();
};

void TestIncludes::theProductKeepsEveryRule()
{
    const QList<Violation> found = checkSources(QString::fromUtf8(FREEHOLD_SOURCE_DIR));

    QVERIFY2(found.isEmpty(), qUtf8Printable(u'\n' + joined(found)));
}

void TestIncludes::aCleanTreeIsClean()
{
    QTemporaryDir root;
    plantCleanTree(root.path());

    QCOMPARE(joined(checkSources(root.path())), QString());
}

void TestIncludes::findsAPlantedViolation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QString &path, const QString &text, const QString &rule, int line) {
        QTest::newRow(name) << path << text << rule << line;
    };
    const QString cpp = u"modules/crm/planted.cpp"_s;
    const QString head = u"modules/crm/planted.h"_s;

    row("edge", cpp, spdx + u"#include \"sync/outbox.h\"\n"_s, u"edge"_s, 2);
    row("edge only reached through another", cpp, spdx + u"\n#include \"store/store.h\"\n"_s, u"edge"_s, 3);
    row("edge in angle brackets", cpp, spdx + u"#include <sync/outbox.h>\n"_s, u"edge"_s, 2);
    row("edge to a library's name", cpp, spdx + u"#include \"accounting/post.h\"\n"_s, u"edge"_s, 2);
    row("edge back to a business module", u"modules/base/planted.h"_s, header + u"#include \"crm/party.h\"\n"_s,
        u"edge"_s, 3);
    row("edge to an unknown module", cpp, spdx + u"#include \"nowhere/x.h\"\n"_s, u"edge"_s, 2);
    row("edge by a relative path", cpp, spdx + u"#include \"../sync/outbox.h\"\n"_s, u"edge"_s, 2);
    row("ui below the screens", cpp, spdx + u"#include \"ui/form.h\"\n"_s, u"edge"_s, 2);
    row("ui in the command line", u"app/cli/planted.cpp"_s, spdx + u"#include \"ui/form.h\"\n"_s, u"edge"_s, 2);
    row("screen below the screens", cpp, spdx + u"#include \"crm/screens/party_screen.h\"\n"_s, u"screens"_s, 2);
    row("screen in the command line", u"app/cli/planted.cpp"_s, spdx + u"#include \"crm/screens/party_screen.h\"\n"_s,
        u"screens"_s, 2);
    row("widgets class", cpp, spdx + u"#include <QPushButton>\n"_s, u"widgets"_s, 2);
    row("widgets module", cpp, spdx + u"# include <QtWidgets/QLabel>\n"_s, u"widgets"_s, 2);
    row("widgets in the command line", u"app/cli/planted.cpp"_s, spdx + u"#include <QApplication>\n"_s, u"widgets"_s,
        2);
    row("printer", cpp, spdx + u"#include <QtPrintSupport/QPrinter>\n"_s, u"widgets"_s, 2);
    row("sql class", cpp, spdx + u"#include <QSqlQuery>\n"_s, u"sql"_s, 2);
    row("sql in a screen", u"modules/crm/screens/planted.cpp"_s, spdx + u"#include <QtSql>\n"_s, u"sql"_s, 2);
    row("network class", cpp, spdx + u"#include <QNetworkAccessManager>\n"_s, u"network"_s, 2);
    row("network in the desktop", u"app/desktop/planted.cpp"_s, spdx + u"#include <QTcpSocket>\n"_s, u"network"_s, 2);
    row("begin", cpp, spdx + u"void f() { run(\"BEGIN IMMEDIATE\"); }\n"_s, u"transaction"_s, 2);
    row("commit in a raw string", cpp, spdx + u"auto s = R\"sql(\nCOMMIT\n)sql\";\n"_s, u"transaction"_s, 3);
    row("savepoint in sql", u"modules/crm/reports/planted.sql"_s, u"-- What?\nsavepoint a;\n"_s, u"transaction"_s, 2);
    row("double money", head, header + u"double unitPrice = 0;\n"_s, u"money"_s, 3);
    row("float parameter", head, header + u"Money of(float value);\n"_s, u"money"_s, 3);
    row("double with underscore", head, header + u"\n\ndouble net_amount();\n"_s, u"money"_s, 5);
    row("SIGNAL", cpp, spdx + u"connect(a, SIGNAL(x()), b, c);\n"_s, u"connect"_s, 2);
    row("SLOT", cpp, spdx + u"connect(a, b, c, SLOT (y()));\n"_s, u"connect"_s, 2);
    row("ignoreSslErrors", u"modules/sync/planted.cpp"_s, spdx + u"reply->ignoreSslErrors();\n"_s, u"tls"_s, 2);
    row("QSqlTableModel", u"modules/store/planted.cpp"_s, spdx + u"QSqlTableModel *model;\n"_s, u"table-model"_s, 2);
    row("no licence line", cpp, u"\n"_s + spdx, u"licence"_s, 1);
    row("no licence line in a test", u"tests/unit/crm/tst_x.cpp"_s, u"int x;\n"_s, u"licence"_s, 1);
    row("no pragma once", head, spdx + u"// #pragma once\n"_s, u"pragma-once"_s, 1);
    row("no freehold_module line", u"modules/market/x.cpp"_s, spdx, u"graph"_s, 1);
}

void TestIncludes::findsAPlantedViolation()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(int, line);
    QTemporaryDir root;
    plantCleanTree(root.path());

    plant(root.path(), path, text);

    const QList<Violation> found = checkSources(root.path());
    QVERIFY2(found.size() == 1, qUtf8Printable(u"found:\n"_s + joined(found)));
    QCOMPARE(found.first().file, path);
    QCOMPARE(found.first().rule, rule);
    QCOMPARE(found.first().line, line);
}

void TestIncludes::leavesAnInnocentLineAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << text;
    };
    const QString cpp = u"modules/crm/planted.cpp"_s;

    row("its own module", cpp, spdx + u"#include \"crm/entities/party.h\"\n#include \"planted.moc\"\n"_s);
    row("an action, which is no widget", cpp, spdx + u"#include <QAction>\n#include <QImage>\n"_s);
    row("sql in the store", u"modules/store/x.cpp"_s, spdx + u"#include <QSqlQuery>\nrun(\"COMMIT\");\n"_s);
    row("local socket in the desktop", u"app/desktop/x.cpp"_s, spdx + u"#include <QLocalSocket>\n"_s);
    row("network in sync", u"modules/sync/x.cpp"_s, spdx + u"#include <QNetworkReply>\n"_s);
    row("an include in a comment", cpp, spdx + u"// #include \"sync/outbox.h\"\n/*\n#include <QSqlQuery>\n*/\n"_s);
    row("begin in a comment", cpp, spdx + u"int a = 1'000; // BEGIN of it\nint b = 2'0;\n"_s);
    row("a visiting card", cpp, spdx + u"out += \"BEGIN:VCARD\";\n"_s);
    row("a model named in a text", cpp, spdx + u"auto a = \"SIGNAL(x)\"; char q = '\"'; auto b = \"\\\"SLOT(\";\n"_s);
    row("double pixels", u"modules/ui/x.h"_s, header + u"double zoom = 1; qreal generatedWidth(double iterate);\n"_s);
    row("double in a source file", cpp, spdx + u"cell.write(static_cast<double>(amount));\n"_s);
    row("money in a comment", u"modules/crm/x.h"_s, header + u"double seconds; ///< never an amount\n"_s);
}

void TestIncludes::leavesAnInnocentLineAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTemporaryDir root;
    plantCleanTree(root.path());

    plant(root.path(), path, text);

    QCOMPARE(joined(checkSources(root.path())), QString());
}

void TestIncludes::namesWrongModuleDeclarations_data()
{
    QTest::addColumn<QString>("cmake");
    QTest::addColumn<QString>("trouble");

    QTest::newRow("circle") << u"freehold_module(a DEPENDS b)\nfreehold_module(b DEPENDS a)\n"_s
                            << u"a depends on itself"_s;
    QTest::newRow("unknown") << u"freehold_module(org DEPENDS base)\n"_s << u"base, which is not declared"_s;
    QTest::newRow("platform") << u"freehold_module(org)\nfreehold_module(store DEPENDS org)\n"_s
                              << u"store is a platform module and may not know org"_s;
    QTest::newRow("accounting") << u"freehold_module(crm)\nfreehold_module(accounting DEPENDS crm)\n"_s
                                << u"accounting may not know crm"_s;
}

void TestIncludes::namesWrongModuleDeclarations()
{
    QFETCH(QString, cmake);
    QFETCH(QString, trouble);

    const QStringList troubles = ModuleMap::parse(cmake).troubles();

    QVERIFY2(troubles.join(u'\n').contains(trouble), qUtf8Printable(troubles.join(u'\n')));
}

void TestIncludes::readsTheRealModuleList()
{
    QFile file(QString::fromUtf8(FREEHOLD_SOURCE_DIR) + u"/modules/CMakeLists.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));

    const ModuleMap modules = ModuleMap::parse(QString::fromUtf8(file.readAll()));

    QVERIFY(modules.contains(u"base"_s));
    QVERIFY(modules.dependsOn(u"sales"_s, u"crm"_s));
    QVERIFY(modules.dependsOn(u"store"_s, u"catalogue"_s));
    QVERIFY(!modules.dependsOn(u"accounting"_s, u"sales"_s));
    QVERIFY(!modules.contains(u"name"_s));
}

void TestIncludes::tellsQtModulesApart()
{
    QVERIFY(belongsToQtModule(u"QPushButton"_s, u"QtWidgets"_s));
    QVERIFY(belongsToQtModule(u"QSqlDatabase"_s, u"QtSql"_s));
    QVERIFY(belongsToQtModule(u"QTcpSocket"_s, u"QtNetwork"_s));
    QVERIFY(!belongsToQtModule(u"QString"_s, u"QtWidgets"_s));
    QVERIFY(!belongsToQtModule(u"QAction"_s, u"QtWidgets"_s));
    QVERIFY(!belongsToQtModule(u"vector"_s, u"QtWidgets"_s));
}

} // namespace freehold::testing

using freehold::testing::TestIncludes;
FREEHOLD_TEST(TestIncludes);

#include "tst_includes.moc"
