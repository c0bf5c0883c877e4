// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QRectF>
#include <QString>

#include <array>
#include <functional>
#include <limits>
#include <map>
#include <memory>

class QPainter;
class QTextLayout;

namespace freehold {

/// Lengths on paper count in 1/1200 inch whatever the device is, so that file, print and preview break pages alike.
namespace paper {
constexpr qreal unitsPerInch = 1200.0;
constexpr qreal mm(qreal length)
{
    return length * unitsPerInch / 25.4;
}
constexpr qreal pt(qreal length)
{
    return length * unitsPerInch / 72.0;
}

constexpr QRgb ink = 0xFF17201C;
constexpr QRgb softInk = 0xFF4A5852;
constexpr QRgb faintInk = 0xFF5F6B65;
constexpr QRgb hairline = 0xFFD5DDD9;
constexpr QRgb strongLine = 0xFF7C8983;
constexpr QRgb headerFill = 0xFFF3F6F4;
constexpr QRgb accent = 0xFF17694A;
constexpr QRgb accentTint = 0xFFE3F2EA;
constexpr QRgb warning = 0xFF855000;
constexpr QRgb danger = 0xFFB3261E;
} // namespace paper

/// The document face in one size and weight, with quick widths for plain letters.
class PaperFont
{
public:
    PaperFont(qreal points, bool bold);
    Q_DISABLE_COPY_MOVE(PaperFont)

    /// The font to set `text` in: Devanagari goes first where there is any, for Noto Sans has the letters without their joins.
    [[nodiscard]] const QFont &fontFor(const QString &text) const;
    [[nodiscard]] qreal width(const QString &text) const;
    /// The widest single word.
    [[nodiscard]] qreal wordWidth(const QString &text) const;
    [[nodiscard]] qreal pitch() const { return m_pitch; }       ///< from line to line
    [[nodiscard]] qreal baseline() const { return m_baseline; } ///< below the top of a line, also on fallback fonts

private:
    [[nodiscard]] qreal advance(QChar c) const;
    [[nodiscard]] qreal shapedWidth(const QString &text) const;

    QFont m_font;
    QFont m_devanagari;
    QFontMetricsF m_metrics;
    QFontMetricsF m_devanagariMetrics;
    qreal m_pitch;
    qreal m_baseline;
    qreal m_dashAdvance = 0;
    mutable std::array<qreal, 256> m_advances; ///< negative until asked for
    mutable QCache<QString, qreal> m_shaped{4096};
};

/// A paragraph to be set: wrapped to `width`, or, with `fits`, one line squeezed into it.
struct PaperText {
    QString text;
    const PaperFont *font = nullptr;
    QRgb color = paper::ink;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    qreal width = 0;
    bool fits = false;
};

/// Sets text and lines on a painter, or only measures when there is none.
class PaperCanvas
{
public:
    static constexpr int allLines = std::numeric_limits<int>::max();

    /// Null to measure only.
    void setPainter(QPainter *painter);
    const PaperFont &font(qreal points, bool bold = false);

    [[nodiscard]] int lineCount(const PaperText &text) const;
    [[nodiscard]] qreal height(const PaperText &text) const { return lineCount(text) * text.font->pitch(); }
    /// Draws `count` lines from line `first` on, the first of them with its top at `y`.
    void draw(const PaperText &text, qreal x, qreal y, int first = 0, int count = allLines);

    void rule(qreal x1, qreal x2, qreal y, qreal thickness, QRgb color);
    void fill(const QRectF &box, QRgb color);
    void frame(const QRectF &box, qreal thickness, qreal radius, QRgb color);
    void image(const QRectF &box, const QImage &image);
    /// Hands the painter to `paint`, unless there is none.
    void drawing(const QRectF &box, const std::function<void(QPainter &, const QRectF &)> &paint);

private:
    static std::unique_ptr<QTextLayout> wrapped(const PaperText &text);
    void drawSingle(const PaperText &text, qreal x, qreal baseline);
    void use(const QFont &font, QRgb color);

    QPainter *m_painter = nullptr;
    const QFont *m_font = nullptr;
    QRgb m_color = 0;
    std::map<int, PaperFont> m_fonts;
};

/// Text as paper can show it: no control characters, no overrides of the writing direction; line ends become line
/// separators, and the minus sign, which Noto Sans lacks, the en dash.
QString paperText(const QString &text);

} // namespace freehold
