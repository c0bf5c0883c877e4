// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace freehold {

/// What a project without plots offers: draw, import, generate.
class ProjectEmptyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectEmptyPage(QWidget *parent = nullptr);
    /// Without a project there is nothing to lay out yet.
    void setState(bool hasProject, bool isReadOnly);

Q_SIGNALS:
    void layoutAsked();
    void drawAsked();
    void generateAsked();
    void importPlotsAsked();

private:
    QPushButton *m_layout;
    QPushButton *m_draw;
    QPushButton *m_generate;
    QPushButton *m_import;
};

} // namespace freehold
