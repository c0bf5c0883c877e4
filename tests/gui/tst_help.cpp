// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "ui/about_dialog.h"
#include "ui/help_pages.h"
#include "ui/help_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QTextBrowser>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAPageForEveryScreenListAndReport();
    void leadsNowhereElseThanToItsOwnPages();
    void findsPagesByWordsThoseInTheTitleFirst();
    void opensOnceForAWindowAndShowsWhatIsAskedFor();
    void goesBackToThePageBefore();
    void closesWithEscape();
    void showsTheLicencesThatItNames();

private:
    static bool isExplained(const QString &topic)
    {
        return std::any_of(help::pages().begin(), help::pages().end(),
                           [&](const HelpPage &page) { return page.id == topic || page.topics.contains(topic); });
    }
    static QTextBrowser &textOf(const QWidget &window) { return *window.findChild<QTextBrowser *>(); }
};

void TestHelp::hasAPageForEveryScreenListAndReport()
{
    const OpenedWindow opened;
    QStringList missing;

    for (const ScreenEntry &entry : opened.window->screens().all())
        missing.append(entry.id);
    for (const List &list : opened.window->program().catalogue.lists())
        missing.append(list.name);
    for (const Report &report : opened.window->program().reports.all())
        missing.append(report.name);
    missing.removeIf(isExplained);

    QVERIFY2(missing.isEmpty(),
             qPrintable(u"No page of resources/help has among its topics: "_s + missing.join(u", "_s)));
}

void TestHelp::leadsNowhereElseThanToItsOwnPages()
{
    static const QRegularExpression link(uR"(\]\(help:([a-z-]+)\))"_s);
    QStringList names;
    for (const HelpPage &page : help::pages()) {
        QVERIFY2(!page.title.isEmpty() && !page.topics.isEmpty(), qPrintable(page.id));
        names += page.topics + QStringList{page.id};
        for (auto each = link.globalMatch(page.markdown); each.hasNext();) {
            const QString target = each.next().captured(1);
            QVERIFY2(isExplained(target), qPrintable(page.id + u" -> "_s + target));
        }
    }
    const qsizetype count = names.size();
    // An id may stand among the topics of its own page, nothing else twice.
    for (const HelpPage &page : help::pages()) {
        if (page.topics.contains(page.id))
            names.removeOne(page.id);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(count > 100);
}

void TestHelp::findsPagesByWordsThoseInTheTitleFirst()
{
    const QList<const HelpPage *> found = help::find(u"cheque"_s);

    QVERIFY(found.size() > 2);
    QCOMPARE(found.first()->id, u"cheques"_s);
    QVERIFY(help::find(u"no such word anywhere"_s).isEmpty());
    QCOMPARE(help::find({}).size(), help::pages().size());
}

void TestHelp::opensOnceForAWindowAndShowsWhatIsAskedFor()
{
    QWidget owner;
    openHelp(&owner, u"take-receipt"_s);
    openHelp(&owner, u"instruments"_s);

    QCOMPARE(owner.findChildren<HelpWindow *>().size(), 1);
    auto *window = owner.findChild<HelpWindow *>();
    QCOMPARE(window->page(), u"cheques"_s);
    QVERIFY(textOf(*window).toPlainText().contains(u"bounced"_s));
    QCOMPARE(window->findChild<QListWidget *>()->currentItem()->text(), u"Cheques"_s);
    window->findChild<QLineEdit *>()->setText(u"trash"_s);
    QVERIFY(window->findChild<QListWidget *>()->count() < help::pages().size());
}

void TestHelp::goesBackToThePageBefore()
{
    const auto window = std::make_unique<HelpWindow>();
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->showTopic(u"receipt"_s);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    Q_EMIT textOf(*window).anchorClicked(QUrl(u"help:cheques"_s));
    QCOMPARE(window->page(), u"cheques"_s);

    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);

    QTRY_COMPARE(window->page(), u"receipt"_s);
}

void TestHelp::closesWithEscape()
{
    QPointer<HelpWindow> window = new HelpWindow;
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.data()));

    QTest::keyClick(window.data(), Qt::Key_Escape);

    QTRY_VERIFY(!window);
}

void TestHelp::showsTheLicencesThatItNames()
{
    AboutDialog dialog;
    QTextBrowser &text = textOf(dialog);
    QVERIFY(text.toPlainText().contains(u"SQLite"_s));

    const QList<std::pair<QString, QString>> licences{{u"GPL-3.0"_s, u"GNU GENERAL PUBLIC LICENSE"_s},
                                                      {u"Lucide"_s, u"ISC License"_s},
                                                      {u"OFL"_s, u"SIL OPEN FONT LICENSE"_s}};
    for (const auto &[name, beginning] : licences) {
        Q_EMIT text.anchorClicked(QUrl(u"licence:"_s + name));
        QVERIFY2(text.toPlainText().contains(beginning, Qt::CaseInsensitive), qPrintable(name));
    }
}

FREEHOLD_TEST(TestHelp);

} // namespace freehold::testing

#include "tst_help.moc"
