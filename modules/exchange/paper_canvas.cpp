// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper_canvas.h"

#include "exchange/document_fonts.h"

#include <QPainter>
#include <QPen>
#include <QTextLayout>
#include <QTextOption>

namespace freehold {
namespace {

constexpr qreal paperPitch = 1.42;
constexpr char16_t directionOverrides[] = {0x202D, 0x202E};
constexpr char16_t minusSign = 0x2212;
constexpr char16_t enDash = 0x2013;

bool hasDevanagari(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x900 && c.unicode() < 0x980; });
}

QFont devanagariFirst(QFont font)
{
    QStringList families = font.families();
    families.move(1, 0);
    font.setFamilies(families);
    return font;
}

/// The image on white, no larger than `most`. Papers in bulk carry the same logo: the last one is kept.
const QImage &flatImage(const QImage &image, QSize most)
{
    thread_local qint64 key = 0;
    thread_local QSize size;
    thread_local QImage flat;
    if (key == image.cacheKey() && size == most)
        return flat;
    flat = QImage(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    if (flat.width() > most.width())
        flat = flat.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    key = image.cacheKey();
    size = most;
    return flat;
}

bool isSingleLine(const PaperText &text)
{
    return text.fits || (text.font->width(text.text) <= text.width && !text.text.contains(QChar::LineSeparator));
}

} // namespace

QString paperText(const QString &text)
{
    const bool clean = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || c == minusSign || c == directionOverrides[0] || c == directionOverrides[1];
    });
    if (clean)
        return text;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            out += QChar(QChar::LineSeparator);
        else if (c == QLatin1Char('\t'))
            out += QLatin1Char(' ');
        else if (c == minusSign)
            out += QChar(enDash);
        else if (c.unicode() >= 0x20 && c != directionOverrides[0] && c != directionOverrides[1])
            out += c;
    }
    return out;
}

PaperFont::PaperFont(qreal points, bool bold)
    : m_font(documentFont(qRound(paper::pt(points)), bold)), m_devanagari(devanagariFirst(m_font)), m_metrics(m_font),
      m_devanagariMetrics(m_devanagari), m_pitch(m_font.pixelSize() * paperPitch),
      m_baseline((m_pitch - m_metrics.ascent() - m_metrics.descent()) / 2 + m_metrics.ascent())
{
    m_advances.fill(-1);
    m_dashAdvance = m_metrics.horizontalAdvance(QChar(enDash));
}

qreal PaperFont::advance(QChar c) const
{
    qreal &known = m_advances[c.unicode()];
    if (known < 0)
        known = m_metrics.horizontalAdvance(c);
    return known;
}

qreal PaperFont::width(const QString &text) const
{
    qreal width = 0;
    for (const QChar c : text) {
        if (c.unicode() < 256)
            width += advance(c);
        else if (c == enDash)
            width += m_dashAdvance;
        else
            return shapedWidth(text);
    }
    return width;
}

/// Shaping is dear and tables repeat their words: what was measured is kept.
qreal PaperFont::shapedWidth(const QString &text) const
{
    if (const qreal *known = m_shaped.object(text))
        return *known;
    const qreal width = (hasDevanagari(text) ? m_devanagariMetrics : m_metrics).horizontalAdvance(text);
    m_shaped.insert(text, new qreal(width));
    return width;
}

const QFont &PaperFont::fontFor(const QString &text) const
{
    return hasDevanagari(text) ? m_devanagari : m_font;
}

qreal PaperFont::wordWidth(const QString &text) const
{
    qreal widest = 0;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, width(word));
    return widest;
}

void PaperCanvas::setPainter(QPainter *painter)
{
    m_painter = painter;
    m_font = nullptr;
}

const PaperFont &PaperCanvas::font(qreal points, bool bold)
{
    return m_fonts.try_emplace(qRound(points * 20) + (bold ? 1 : 0), points, bold).first->second;
}

std::unique_ptr<QTextLayout> PaperCanvas::wrapped(const PaperText &text)
{
    auto layout = std::make_unique<QTextLayout>(text.text, text.font->fontFor(text.text));
    QTextOption option(text.align | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(std::max(text.width, text.font->pitch()));
    layout->endLayout();
    return layout;
}

int PaperCanvas::lineCount(const PaperText &text) const
{
    if (text.text.isEmpty())
        return 0;
    return isSingleLine(text) ? 1 : std::max(1, wrapped(text)->lineCount());
}

void PaperCanvas::draw(const PaperText &text, qreal x, qreal y, int first, int count)
{
    if (!m_painter || text.text.isEmpty())
        return;
    use(text.font->fontFor(text.text), text.color);
    const qreal baseline = y + text.font->baseline();
    if (isSingleLine(text)) {
        if (first == 0 && count > 0)
            drawSingle(text, x, baseline);
        return;
    }
    const auto layout = wrapped(text);
    const int last = count == allLines ? layout->lineCount() : std::min(layout->lineCount(), first + count);
    for (int i = first; i < last; ++i) {
        const QTextLine line = layout->lineAt(i);
        line.draw(m_painter, QPointF(x, baseline + (i - first) * text.font->pitch() - line.ascent() - line.y()));
    }
}

void PaperCanvas::drawSingle(const PaperText &text, qreal x, qreal baseline)
{
    const qreal width = text.font->width(text.text);
    if (width > text.width && text.fits) {
        m_painter->save();
        m_painter->translate(x, baseline);
        m_painter->scale(text.width / width, 1.0);
        m_painter->drawText(QPointF(0, 0), text.text);
        m_painter->restore();
        return;
    }
    const qreal free = text.width - width;
    const qreal shift = text.align == Qt::AlignRight ? free : text.align == Qt::AlignHCenter ? free / 2 : 0;
    m_painter->drawText(QPointF(x + shift, baseline), text.text);
}

void PaperCanvas::use(const QFont &font, QRgb color)
{
    if (m_font != &font) {
        m_painter->setFont(font);
        m_font = &font;
        m_color = 0;
    }
    if (m_color != color) {
        m_painter->setPen(QColor(color));
        m_color = color;
    }
}

void PaperCanvas::rule(qreal x1, qreal x2, qreal y, qreal thickness, QRgb color)
{
    fill(QRectF(x1, y - thickness / 2, x2 - x1, thickness), color);
}

void PaperCanvas::fill(const QRectF &box, QRgb color)
{
    if (m_painter)
        m_painter->fillRect(box, QColor(color));
}

void PaperCanvas::frame(const QRectF &box, qreal thickness, qreal radius, QRgb color)
{
    if (!m_painter)
        return;
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(QColor(color), thickness));
    m_painter->drawRoundedRect(box, radius, radius);
    m_color = 0;
}

void PaperCanvas::image(const QRectF &box, const QImage &image)
{
    if (!m_painter)
        return;
    // 400 dots an inch are enough; a transparent logo is laid on white, for archives and old printers know no transparency.
    const QSize most(qRound(box.width() / 3), qRound(box.height() / 3));
    m_painter->drawImage(box, flatImage(image, most));
}

void PaperCanvas::drawing(const QRectF &box, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    if (!m_painter)
        return;
    m_painter->save();
    paint(*m_painter, box);
    m_painter->restore();
    m_font = nullptr; // what the painter was set to is not known any more
}

} // namespace freehold
