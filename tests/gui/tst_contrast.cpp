// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QSettings>
#include <QTest>

#include <cmath>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The colours of the desktop against the contrast that WCAG asks for.
class TestContrast final : public QObject
{
    Q_OBJECT

private:
    static double channel(double value)
    {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    static double luminance(const QColor &color)
    {
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double light = std::max(luminance(a), luminance(b));
        const double dark = std::min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }
    static QStringList tooWeak(const QList<std::pair<QString, QColor>> &inks, const QList<std::pair<QString, QColor>> &grounds, double least)
    {
        QStringList found;
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[groundName, ground] : grounds) {
                if (contrast(ink, ground) < least)
                    found.append(u"%1 on %2: %3"_s.arg(inkName, groundName).arg(contrast(ink, ground), 0, 'f', 2));
            }
        }
        return found;
    }
    static QList<std::pair<QString, QColor>> colors(const QList<std::pair<QString, Token>> &tokens)
    {
        QList<std::pair<QString, QColor>> result;
        for (const auto &[name, token] : tokens)
            result.append({name, theme::color(token)});
        return result;
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup()
    {
        theme::setHighContrast(SystemChoice::System);
        theme::setReducedMotion(SystemChoice::System);
        theme::apply(*qApp, ThemeMode::Light);
        QSettings().clear();
    }

    void theFormulaIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the well-known grey that just misses
    }

    void wordsAndMarksStandOut_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<SystemChoice>("high");
        QTest::addColumn<double>("words");
        QTest::addColumn<double>("marks");
        QTest::newRow("light") << ThemeMode::Light << SystemChoice::Off << 4.5 << 3.0;
        QTest::newRow("dark") << ThemeMode::Dark << SystemChoice::Off << 4.5 << 3.0;
        QTest::newRow("light, high contrast") << ThemeMode::Light << SystemChoice::On << 7.0 << 4.5;
        QTest::newRow("dark, high contrast") << ThemeMode::Dark << SystemChoice::On << 7.0 << 4.5;
    }

    void wordsAndMarksStandOut()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(SystemChoice, high);
        QFETCH(double, words);
        QFETCH(double, marks);
        theme::setHighContrast(high);
        theme::apply(*qApp, mode);
        const auto grounds = colors({{u"window"_s, Token::Window},
                                     {u"sidebar"_s, Token::Sidebar},
                                     {u"surface"_s, Token::Surface},
                                     {u"surface2"_s, Token::Surface2},
                                     {u"hover"_s, Token::Hover},
                                     {u"selected"_s, Token::Selected},
                                     {u"selected without focus"_s, Token::SelectedInactive}});

        QStringList weak = tooWeak(colors({{u"text"_s, Token::Text}, {u"text2"_s, Token::Text2}, {u"text3"_s, Token::Text3}}), grounds, words);
        weak += tooWeak(colors({{u"text on accent"_s, Token::OnAccent}}),
                        colors({{u"accent"_s, Token::Accent}, {u"accent hover"_s, Token::AccentHover}, {u"accent pressed"_s, Token::AccentPressed}}), words);
        weak += tooWeak(colors({{u"accent"_s, Token::Accent}}), colors({{u"surface"_s, Token::Surface}, {u"accent tint"_s, Token::AccentTint}}), words);
        weak += tooWeak(colors({{u"strong border"_s, Token::BorderStrong}}), colors({{u"surface"_s, Token::Surface}, {u"window"_s, Token::Window}}), marks);
        for (const Tone tone : {Tone::Neutral, Tone::Success, Tone::Info, Tone::Warning, Tone::Danger, Tone::Violet}) {
            const QString name = u"tone %1"_s.arg(static_cast<int>(tone));
            weak += tooWeak({{name, theme::ink(tone)}}, grounds + QList<std::pair<QString, QColor>>{{u"its tint"_s, theme::tint(tone)}}, words);
        }
        if (high == SystemChoice::On)
            weak += tooWeak(colors({{u"border"_s, Token::Border}}), grounds, marks);

        QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u"; "_s)));
    }

    void highContrastIsChosenInTheSettings()
    {
        OpenedWindow opened;
        opened.window->openScreen(u"settings"_s);
        QVERIFY(!theme::isHighContrast());
        const auto choice = [&](const QString &name) {
            for (QComboBox *box : opened.window->currentScreen()->findChildren<QComboBox *>()) {
                if (box->accessibleName() == name)
                    return box;
            }
            return static_cast<QComboBox *>(nullptr);
        };

        choice(u"High contrast"_s)->setFocus();
        QTest::keyClick(choice(u"High contrast"_s), Qt::Key_Down);
        QTRY_VERIFY(theme::isHighContrast());
        QCOMPARE(QSettings().value(u"highContrast"_s).toInt(), static_cast<int>(SystemChoice::On));
        QCOMPARE(qApp->palette().color(QPalette::WindowText), QColor(Qt::black));
        choice(u"Less motion"_s)->setFocus();
        QTest::keyClick(choice(u"Less motion"_s), Qt::Key_Down);
        QTRY_VERIFY(theme::reducesMotion());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
    }
};

FREEHOLD_TEST(TestContrast);

} // namespace freehold::testing

#include "tst_contrast.moc"
