// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace freehold {

/// A sentence over the full width of its area, with an icon in the tone's colours and what to do about it: one thing, or a choice of two.
/// Hidden while empty.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void show(Tone tone, const QString &sentence, const ToastAction &action = {}, const ToastAction &other = {});
    void clear();
    [[nodiscard]] QString text() const;
    /// Does what the button offers.
    void act();
    /// Does what the second button offers.
    void actOther();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QPushButton *m_otherButton;
    std::function<void()> m_act;
    std::function<void()> m_otherAct;
};

} // namespace freehold
