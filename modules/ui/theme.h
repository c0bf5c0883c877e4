// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QWidget;

namespace freehold {

struct Field;

/// The colours of the desktop by what they are for; the only place where literal colours stand (the plot map has its own).
enum class Token {
    Window,
    Sidebar,
    Surface,
    Surface2,
    Hover,
    Selected,
    SelectedInactive,
    BorderSubtle,
    Border,
    BorderStrong,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    AccentPressed,
    AccentTint,
    OnAccent
};

/// What a colour tells about a state; always shown with a word.
enum class Tone { Neutral, Success, Info, Warning, Danger, Violet };

enum class ThemeMode { System, Light, Dark };

/// What follows the system unless somebody decides.
enum class SystemChoice { System, On, Off };

/// How close the rows of tables stand.
enum class Density { Compact, Standard, Relaxed };

/// Sizes of the interface's type.
enum class TextStyle { Display, Title, Heading, Subheading, Body, BodyStrong, Label, LabelStrong, Caption };

namespace theme {

/// Palette, style and chrome of the whole application; may be called again to switch.
void apply(QApplication &application, ThemeMode mode);
[[nodiscard]] ThemeMode mode();
[[nodiscard]] bool isDark();

/// Colours of the highest contrast; applies with the next apply().
void setHighContrast(SystemChoice choice);
[[nodiscard]] SystemChoice highContrast();
[[nodiscard]] bool isHighContrast();
/// No blinking, sliding or running bars; applies with the next apply().
void setReducedMotion(SystemChoice choice);
[[nodiscard]] SystemChoice reducedMotion();
[[nodiscard]] bool reducesMotion();

[[nodiscard]] QColor color(Token token);
[[nodiscard]] QColor ink(Tone tone);
[[nodiscard]] QColor tint(Tone tone);
/// The tone of a stored state code: "available", "overdue", "booked".
[[nodiscard]] Tone toneOf(const QString &code);
/// Whether the field tells a state, to be shown as a pill: one of its choices has a tone.
[[nodiscard]] bool isState(const Field &field);
[[nodiscard]] QFont font(TextStyle style);
/// A length in logical pixels at the chosen size of text.
[[nodiscard]] int scaled(int pixels);
/// Size of all text in percent, 85 to 150; applies with the next apply().
void setTextSize(int percent);
[[nodiscard]] int textSize();
/// Height of the rows of tables; applies to tables made afterwards.
void setDensity(Density density);
[[nodiscard]] Density density();
[[nodiscard]] int rowHeight();
/// Gives a label its own ink, whatever ground it stands on.
void setInk(QWidget *widget, const QColor &ink);

} // namespace theme
} // namespace freehold
