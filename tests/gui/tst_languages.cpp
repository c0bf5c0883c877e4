// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "ui/pseudo_words.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The window in other languages than English.
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QSettings().clear();
        words::apply(*qApp, u"en"_s);
    }

    void speaksTheLanguageThatIsAskedForElseTheOneKept();
    void writesTheWindowAndTheButtonsOfQtInHindi();
    void mirrorsTheWindowInArabic();
    void countsOnePlotInEnglish();
    void lengthensWordsAndKeepsWhatIsFixed();
    void cutsOffNothingWhenWordsAreLonger_data();
    void cutsOffNothingWhenWordsAreLonger();

private:
    static QStringList menuTitles(const MainWindow &window)
    {
        QStringList titles;
        for (const QAction *action : window.menuBar()->actions())
            titles.append(action->text());
        return titles;
    }

    /// Labels and buttons on screen that are narrower than what they say needs; those that shorten their words themselves take
    /// whatever width they get.
    static QStringList cutOff(const QWidget &screen)
    {
        QStringList found;
        const auto check = [&](const QWidget &widget, const QString &words) {
            const bool shortens = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (widget.isVisible() && !words.isEmpty() && !shortens
                && widget.width() < widget.minimumSizeHint().width() * 9 / 10)
                found.append(u"%1 “%2”: %3 of %4 px"_s.arg(widget.objectName(), words)
                                 .arg(widget.width())
                                 .arg(widget.minimumSizeHint().width()));
        };
        for (const QLabel *label : screen.findChildren<QLabel *>())
            check(*label, label->text());
        for (const QAbstractButton *button : screen.findChildren<QAbstractButton *>())
            check(*button, button->text());
        return found;
    }
};

void TestLanguages::speaksTheLanguageThatIsAskedForElseTheOneKept()
{
    QCOMPARE(words::chosen(u"hi_IN.UTF-8"_s), u"hi"_s);
    QCOMPARE(words::chosen(u"qps"_s), u"qps"_s);
    QCOMPARE(words::chosen(u"xx"_s), words::chosen());
    words::keep(u"es"_s);
    QCOMPARE(words::chosen(), u"es"_s);
    QCOMPARE(words::chosen(u"ar"_s), u"ar"_s);
    words::keep({});
    QVERIFY(words::kept().isEmpty());
}

void TestLanguages::writesTheWindowAndTheButtonsOfQtInHindi()
{
    words::apply(*qApp, u"hi"_s);
    OpenedWindow opened;
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);

    QVERIFY2(menuTitles(*opened.window).first().startsWith(u"फ़ाइल"_s), qPrintable(menuTitles(*opened.window).first()));
    QCOMPARE(box.button(QDialogButtonBox::Save)->text().remove(u'&'), u"सहेजें"_s);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"रद्द करें"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(formatAmount(Money(100'000'00, Currency(u"INR")), opened.window->format()),
             u"1,00,000.00"_s); // the company's way
}

void TestLanguages::mirrorsTheWindowInArabic()
{
    words::apply(*qApp, u"ar"_s);
    {
        OpenedWindow opened;

        QCOMPARE(opened.window->layoutDirection(), Qt::RightToLeft);
        QVERIFY(menuTitles(*opened.window).first() != u"&File"_s);
    }
    words::apply(*qApp, u"en"_s);
    const OpenedWindow opened;
    QCOMPARE(opened.window->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(menuTitles(*opened.window).first(), u"&File"_s);
}

void TestLanguages::countsOnePlotInEnglish()
{
    words::apply(*qApp, u"en"_s);

    QCOMPARE(QCoreApplication::translate("freehold::PlotPanel", "Book %n plots", nullptr, 1), u"Book 1 plot"_s);
    QCOMPARE(QCoreApplication::translate("freehold::PlotPanel", "Book %n plots", nullptr, 2), u"Book 2 plots"_s);
}

void TestLanguages::lengthensWordsAndKeepsWhatIsFixed()
{
    const QString sentence = PseudoWords::lengthened(u"Receipt %1 is saved for %2."_s);
    QVERIFY(sentence.size() >= u"Receipt %1 is saved for %2."_s.size() * 14 / 10);
    QVERIFY(sentence.contains(u"%1"_s) && sentence.contains(u"%2"_s) && !sentence.contains(u"Receipt"_s));
    QVERIFY(PseudoWords::lengthened(u"&File"_s).contains(u"&F"_s));
    QVERIFY(PseudoWords::lengthened(u"Lists (*.csv *.txt);;All files (*)"_s).contains(u"(*.csv *.txt)"_s));
    QVERIFY(PseudoWords::lengthened({}).isEmpty());
}

void TestLanguages::cutsOffNothingWhenWordsAreLonger_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("made-up") << words::pseudoCode.toString();
    QTest::newRow("Hindi") << u"hi"_s;
}

/// Every list, screen and report that opens by itself, at the size of an office screen.
void TestLanguages::cutsOffNothingWhenWordsAreLonger()
{
    QFETCH(QString, language);
    words::apply(*qApp, language);
    OpenedWindow opened;
    opened.window->resize(1440, 900);
    QVERIFY(!opened.book().isNull());
    opened.pay(100'000);
    QStringList found;
    const auto look = [&](const QString &name) {
        QStringList cut;
        QTest::qWait(30); // what is read behind the window arrives
        static_cast<void>(QTest::qWaitFor([&] { return (cut = cutOff(*opened.window)).isEmpty(); }, 500));
        for (const QString &each : cut)
            found.append(name + u": "_s + each);
        opened.tabs().closeTab(opened.tabs().currentIndex());
    };

    for (const List &list : opened.window->program().catalogue.lists()) {
        opened.window->openList(list.name);
        look(list.name);
    }
    for (const ScreenEntry &entry : opened.window->screens().all()) {
        if (!entry.isListed)
            continue;
        opened.window->openScreen(entry.id);
        look(entry.id);
    }

    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

FREEHOLD_TEST(TestLanguages);

} // namespace freehold::testing

#include "tst_languages.moc"
