// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure_strip.h"

#include <QAbstractButton>

namespace freehold {

/// One figure of the dashboard as a card that opens what it is made of.
class DashboardTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DashboardTile(const QString &name, QWidget *parent = nullptr);

    /// `detail` is the grey line below the figure.
    void setFigure(const Figure &figure, const QString &detail);
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Figure m_figure;
    QString m_detail;
};

} // namespace freehold
