// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_strip.h"

#include "ui/token_label.h"

#include <QHBoxLayout>

namespace freehold {

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    m_layout->addStretch();
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    m_figures = figures;
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (const Figure &figure : figures) {
        if (m_layout->count() > 1) {
            auto *line = new QFrame(this);
            line->setFrameShape(QFrame::VLine);
            line->setFrameShadow(QFrame::Plain);
            line->setForegroundRole(QPalette::Midlight);
            m_layout->insertWidget(m_layout->count() - 1, line);
        }
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(new TokenLabel(figure.name, TextStyle::Label, Token::Text2, box));
        auto *value = new TokenLabel(figure.value, TextStyle::Heading, Token::Text, box);
        if (figure.tone)
            value->setTone(*figure.tone);
        value->setToolTip(figure.full);
        value->setAccessibleName(figure.name + QStringLiteral(": ") + (figure.full.isEmpty() ? figure.value : figure.full));
        column->addWidget(value);
        m_layout->insertWidget(m_layout->count() - 1, box);
    }
}

} // namespace freehold
