// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace freehold {

/// The title of a page; with an arrow when pressing it offers others.
class TitleButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TitleButton(QWidget *parent = nullptr);
    void setOffersOthers(bool offers);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_offersOthers = false;
};

} // namespace freehold
