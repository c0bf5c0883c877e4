// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "catalogue/field.h"
#include "exchange/document_fonts.h"
#include "ui/desktop_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPalette>
#include <QPixmapCache>
#include <QWidget>

#include <algorithm>
#include <array>

namespace freehold::theme {
namespace {

struct Shades {
    QRgb light;
    QRgb dark;
    QRgb strongLight; ///< in high contrast
    QRgb strongDark;
};

/// In the order of Token.
constexpr std::array<Shades, 19> tokenShades{{{0xF3F5F4, 0x131816, 0xFFFFFF, 0x000000}, {0xEBEFED, 0x0F1412, 0xFFFFFF, 0x000000}, {0xFFFFFF, 0x1A201E, 0xFFFFFF, 0x000000},
    {0xF7F9F8, 0x202725, 0xFFFFFF, 0x000000}, {0xEEF3F0, 0x27302C, 0xE6F4EC, 0x17352A}, {0xDCEFE5, 0x1E4233, 0xC7E9D7, 0x0F4A33},
    {0xE6EAE8, 0x2B3431, 0xE0E0E0, 0x333333}, {0xE1E6E3, 0x29312E, 0x6B6B6B, 0xA0A0A0}, {0xCBD3CF, 0x3A4541, 0x000000, 0xFFFFFF},
    {0x7C8983, 0x7A8881, 0x000000, 0xFFFFFF}, {0x17201C, 0xE8EDEA, 0x000000, 0xFFFFFF}, {0x4A5852, 0xAEBAB5, 0x000000, 0xFFFFFF},
    {0x5F6B65, 0x9CAAA4, 0x2E2E2E, 0xE0E0E0}, {0x9AA5A0, 0x5F6B66, 0x6B6B6B, 0xA0A0A0}, {0x17694A, 0x4FBF8F, 0x0B4A32, 0x7CF0BF},
    {0x125A3F, 0x67CDA1, 0x07331F, 0xA5F5D3}, {0x0D4630, 0x3DA97B, 0x000000, 0x5BE0A8}, {0xE3F2EA, 0x17352A, 0xE6F4EC, 0x17352A},
    {0xFFFFFF, 0x07130D, 0xFFFFFF, 0x000000}}};
/// In the order of Tone.
constexpr std::array<Shades, 6> inkShades{{{0x4A5852, 0xAEBAB5, 0x000000, 0xFFFFFF}, {0x176B3A, 0x6FD39A, 0x0A4A22, 0x9BF0BE}, {0x0B5C9E, 0x7CBFF5, 0x06396B, 0xB3DCFF},
    {0x855000, 0xF0B95A, 0x5A3600, 0xFFD894}, {0xB3261E, 0xFF8F86, 0x7F0F08, 0xFFD0CB}, {0x5B3E9E, 0xBBA8F4, 0x3D2480, 0xDCD0FF}}};
constexpr std::array<Shades, 6> tintShades{{{0xEBEFED, 0x2A322F, 0xEBEFED, 0x2A322F}, {0xE2F3E7, 0x16352A, 0xE2F3E7, 0x16352A}, {0xE3F0FB, 0x16304A, 0xE3F0FB, 0x16304A},
    {0xFDF0D5, 0x3A2C12, 0xFDF0D5, 0x3A2C12}, {0xFCE8E6, 0x42201D, 0xFCE8E6, 0x42201D}, {0xEEE9FA, 0x2D2648, 0xEEE9FA, 0x2D2648}}};

ThemeMode chosenMode = ThemeMode::System;
Density chosenDensity = Density::Standard;
int textPercent = 100;
bool darkNow = false;
SystemChoice chosenContrast = SystemChoice::System;
SystemChoice chosenMotion = SystemChoice::System;
bool strongNow = false;
bool calmNow = false;

QColor shade(const Shades &shades)
{
    if (strongNow)
        return QColor(darkNow ? shades.strongDark : shades.strongLight);
    return QColor(darkNow ? shades.dark : shades.light);
}

bool decided(SystemChoice choice, bool bySystem)
{
    return choice == SystemChoice::On || (choice == SystemChoice::System && bySystem);
}

/// Black on white or white on black, with nothing between, is how systems show high contrast.
bool systemIsHighContrast(const QApplication &application)
{
    static const bool isHighAtStart = [&] {
        const QColor ground = application.palette().color(QPalette::Window);
        const QColor words = application.palette().color(QPalette::WindowText);
        return (ground == QColor(Qt::black) && words == QColor(Qt::white)) || (ground == QColor(Qt::white) && words == QColor(Qt::black));
    }();
    return isHighAtStart;
}

/// Only Windows tells it through Qt; elsewhere it is a person's choice alone.
bool systemReducesMotion()
{
    return QGuiApplication::platformName() == QLatin1String("windows") && !QApplication::isEffectEnabled(Qt::UI_General);
}

void calmCursor()
{
    static const int flashMs = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(calmNow ? 0 : flashMs);
}

bool systemIsDark(const QApplication &application)
{
    static const bool isDarkAtStart = application.palette().color(QPalette::Window).lightness() < 128;
    return isDarkAtStart;
}

QPalette themePalette()
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Surface2);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Highlight, Token::Selected);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Midlight, Token::BorderSubtle);
    set(QPalette::Dark, Token::BorderStrong);
    set(QPalette::Light, Token::Surface2);
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::SelectedInactive));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Disabled));
    return palette;
}

/// The chrome that no palette reaches.
QString chromeSheet()
{
    const auto name = [](Token token) { return color(token).name(); };
    return QStringLiteral("QMenuBar { background: %1; color: %4; padding: 3px 8px; }"
                          "QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }"
                          "QMenuBar::item:selected { background: %3; color: %5; }"
                          "QStatusBar { background: %1; color: %4; border-top: 1px solid %6; }"
                          "QStatusBar::item { border: none; }"
                          "QHeaderView { background: %2; border: none; }"
                          "QHeaderView::section { background: %2; color: %4; border: none; border-bottom: 1px solid %6; padding: 0 12px; "
                          "font-weight: 600; font-size: %9px; }"
                          "QTabWidget::pane { border: none; border-top: 1px solid %6; }"
                          "QTabBar { qproperty-drawBase: 0; }"
                          "QTabBar::tab { background: transparent; color: %4; border: none; padding: 6px 4px 8px 4px; "
                          "margin-left: 16px; border-bottom: 2px solid transparent; }"
                          "QTabBar::tab:selected { color: %5; border-bottom: 2px solid %8; }"
                          "QTabWidget#documents::pane { border: none; background: %7; }"
                          "QTabWidget#documents > QTabBar { background: %1; qproperty-drawBase: 0; }"
                          "QTabWidget#documents > QTabBar::tab { background: %1; color: %4; padding: 0 6px 0 12px; margin-left: 0; height: 34px; border: none; "
                          "border-right: 1px solid %6; border-top: 2px solid transparent; }"
                          "QTabWidget#documents > QTabBar::tab:selected { background: %7; color: %5; border-top: 2px solid %8; border-bottom: none; font-weight: 600; }"
                          "QTabWidget#documents > QTabBar::tab:hover:!selected { background: %3; }"
                          "QSplitter::handle { background: %6; }")
        .arg(name(Token::Window), name(Token::Surface2), name(Token::Hover), name(Token::Text2), name(Token::Text),
             name(Token::BorderSubtle), name(Token::Surface), name(Token::Accent))
        .arg(scaled(12));
}

QFont bodyFont()
{
    QFont family = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QFontMetricsF metrics(family);
    const bool isTabular = metrics.horizontalAdvance(u'1') == metrics.horizontalAdvance(u'8');
    const bool isOffscreen = QGuiApplication::platformName() == QLatin1String("offscreen");
    QFont result = isTabular && !isOffscreen ? family : documentFont(13);
    result.setHintingPreference(QFont::PreferDefaultHinting);
    result.setPixelSize(scaled(13));
    return result;
}

} // namespace

void apply(QApplication &application, ThemeMode mode)
{
    const bool systemDark = systemIsDark(application);
    chosenMode = mode;
    darkNow = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemDark);
    strongNow = decided(chosenContrast, systemIsHighContrast(application));
    calmNow = decided(chosenMotion, systemReducesMotion());
    calmCursor();
    QPixmapCache::clear();
    static const bool isStyled = [] {
        QApplication::setStyle(new DesktopStyle);
        return true;
    }();
    Q_UNUSED(isStyled)
    QApplication::setFont(bodyFont());
    QApplication::setPalette(themePalette());
    application.setStyleSheet(chromeSheet());
}

ThemeMode mode()
{
    return chosenMode;
}

bool isDark()
{
    return darkNow;
}

void setHighContrast(SystemChoice choice)
{
    chosenContrast = choice;
}

SystemChoice highContrast()
{
    return chosenContrast;
}

bool isHighContrast()
{
    return strongNow;
}

void setReducedMotion(SystemChoice choice)
{
    chosenMotion = choice;
}

SystemChoice reducedMotion()
{
    return chosenMotion;
}

bool reducesMotion()
{
    return calmNow;
}

QColor color(Token token)
{
    return shade(tokenShades.at(static_cast<std::size_t>(token)));
}

QColor ink(Tone tone)
{
    return shade(inkShades.at(static_cast<std::size_t>(tone)));
}

QColor tint(Tone tone)
{
    return shade(tintShades.at(static_cast<std::size_t>(tone)));
}

Tone toneOf(const QString &code)
{
    static const QHash<QString, Tone> tones = [] {
        QHash<QString, Tone> map;
        const auto put = [&](Tone tone, const QStringList &codes) {
            for (const QString &each : codes)
                map.insert(each, tone);
        };
        const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
        put(Tone::Success, words("available received cleared paid open active ongoing matched settled done confirmed"));
        put(Tone::Info, words("booked allotted agreed agreement deposited raised posted sent running provisional partly_paid"));
        put(Tone::Warning, words("held hold due_soon pending lapsed expired tentative uncleared part_paid due"));
        put(Tone::Danger, words("overdue bounced failed conflict rejected dishonoured"));
        put(Tone::Violet, words("registered possessed completed closed_won"));
        return map;
    }();
    return tones.value(code, Tone::Neutral);
}

bool isState(const Field &field)
{
    return field.type == FieldType::Choice
        && std::any_of(field.choices.begin(), field.choices.end(), [](const Choice &choice) { return toneOf(choice.code) != Tone::Neutral; });
}

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette colors = widget->palette();
    colors.setColor(QPalette::WindowText, ink);
    widget->setPalette(colors);
    widget->setForegroundRole(QPalette::WindowText);
}

int scaled(int pixels)
{
    return (pixels * textPercent + 50) / 100;
}

void setTextSize(int percent)
{
    textPercent = qBound(85, percent, 150);
}

int textSize()
{
    return textPercent;
}

void setDensity(Density density)
{
    chosenDensity = density;
}

Density density()
{
    return chosenDensity;
}

int rowHeight()
{
    switch (chosenDensity) {
    case Density::Compact: return scaled(26);
    case Density::Standard: break;
    case Density::Relaxed: return scaled(40);
    }
    return scaled(32);
}

QFont font(TextStyle style)
{
    QFont result = QApplication::font();
    const auto set = [&](int pixels, int weight) {
        result.setPixelSize(scaled(pixels));
        result.setWeight(static_cast<QFont::Weight>(weight));
    };
    switch (style) {
    case TextStyle::Display: set(28, QFont::DemiBold); break;
    case TextStyle::Title: set(20, QFont::DemiBold); break;
    case TextStyle::Heading: set(17, QFont::DemiBold); break;
    case TextStyle::Subheading: set(14, QFont::DemiBold); break;
    case TextStyle::Body: set(13, QFont::Normal); break;
    case TextStyle::BodyStrong: set(13, QFont::Medium); break;
    case TextStyle::Label: set(12, QFont::Normal); break;
    case TextStyle::LabelStrong: set(12, QFont::DemiBold); break;
    case TextStyle::Caption: set(11, QFont::Normal); break;
    }
    return result;
}

} // namespace freehold::theme
