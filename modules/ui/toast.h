// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QFrame>

class QLabel;
class QPropertyAnimation;
class QPushButton;
class QTimer;

namespace freehold {

/// A quiet line at the lower right of its parent that goes away by itself, but not while the mouse is on it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void show(Tone tone, const QString &words, const ToastAction &action);
    [[nodiscard]] QString text() const;
    /// Does what the button would; nothing when there is none.
    void act();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Tone m_tone = Tone::Success;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_button;
    QTimer *m_timer;
    QPropertyAnimation *m_slide;
    std::function<void()> m_act;
};

} // namespace freehold
