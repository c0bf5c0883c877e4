// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace freehold {

/// One number people look for first.
struct Figure {
    QString name;
    QString value;
    QString full = {}; ///< the whole figure where `value` is shortened; tooltip and spoken text
    std::optional<Tone> tone = {};
};

/// Figures side by side, their names above them.
class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }

private:
    QHBoxLayout *m_layout;
    QList<Figure> m_figures;
};

} // namespace freehold
