// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "exchange/paper_canvas.h"

#include <QSizeF>

class QPagedPaintDevice;

namespace freehold {

/// The run of pages: where the next thing goes, and head and foot of every page.
class PaperPages
{
public:
    /// `device` is null in the measuring pass; `total` is the page count found by it.
    PaperPages(const Document &document, PaperCanvas &canvas, QSizeF pageSize, QPagedPaintDevice *device, int total);

    [[nodiscard]] qreal left() const;
    [[nodiscard]] qreal right() const;
    [[nodiscard]] qreal width() const { return right() - left(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal bottom() const;
    [[nodiscard]] qreal room() const { return bottom() - m_y; }
    /// What fits on a page that carries nothing else.
    [[nodiscard]] qreal wholeRoom() const;
    [[nodiscard]] int page() const { return m_page; }

    void advance(qreal height) { m_y += height; }
    /// Starts a new page unless `height` is left on this one.
    void need(qreal height);
    void breakPage();
    /// The foot of the last page.
    void finish();
    /// A paragraph that flows over page ends.
    void flow(const PaperText &text, qreal x);

private:
    void drawFoot();
    void drawRunningHead();

    const Document &m_document;
    PaperCanvas &m_canvas;
    QSizeF m_size;
    QPagedPaintDevice *m_device;
    int m_total;
    int m_page = 1;
    qreal m_y;
};

} // namespace freehold
