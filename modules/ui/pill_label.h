// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace freehold {

/// A state shown as a pill.
class PillLabel final : public QWidget
{
    Q_OBJECT

public:
    PillLabel(const QString &word, Tone tone, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone;
};

} // namespace freehold
