// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/project_empty_page.h"

#include "ui/icons.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace freehold {

ProjectEmptyPage::ProjectEmptyPage(QWidget *parent)
    : QWidget(parent), m_layout(new QPushButton(tr("Import layout"), this)), m_draw(new QPushButton(tr("Draw layout"), this)), m_generate(new QPushButton(this)),
      m_import(new QPushButton(tr("Import a list of plots"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(1);
    auto *picture = new QLabel(this);
    picture->setPixmap(iconPixmap(QStringLiteral("land-plot"), theme::color(Token::Text3), 48, devicePixelRatioF()));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto *words = new TokenLabel(tr("Draw or import the layout (DXF, SVG, GeoJSON, CSV), or generate a grid."),
                                 TextStyle::Body, Token::Text2, this);
    words->setObjectName(QStringLiteral("emptyText"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    layout->addWidget(words);
    m_layout->setObjectName(QStringLiteral("importLayout"));
    connect(m_layout, &QPushButton::clicked, this, &ProjectEmptyPage::layoutAsked);
    layout->addWidget(m_layout, 0, Qt::AlignHCenter);
    m_draw->setObjectName(QStringLiteral("drawLayout"));
    connect(m_draw, &QPushButton::clicked, this, &ProjectEmptyPage::drawAsked);
    m_generate->setObjectName(QStringLiteral("generate"));
    connect(m_generate, &QPushButton::clicked, this, &ProjectEmptyPage::generateAsked);
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    others->addStretch(1);
    others->addWidget(m_draw);
    others->addWidget(m_generate);
    others->addStretch(1);
    layout->addLayout(others);
    m_import->setFlat(true);
    connect(m_import, &QPushButton::clicked, this, &ProjectEmptyPage::importPlotsAsked);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    setState(false, false);
}

void ProjectEmptyPage::setState(bool hasProject, bool isReadOnly)
{
    m_generate->setText(hasProject ? tr("Generate a grid") : tr("New project"));
    m_layout->setVisible(hasProject);
    m_layout->setEnabled(!isReadOnly);
    m_draw->setVisible(hasProject);
    m_draw->setEnabled(!isReadOnly);
    m_layout->setDefault(hasProject);
    m_generate->setEnabled(!isReadOnly);
    m_generate->setDefault(!hasProject);
    m_import->setVisible(hasProject);
    m_import->setEnabled(!isReadOnly);
}

} // namespace freehold
