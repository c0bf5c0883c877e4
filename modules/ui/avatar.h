// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace freehold {

/// The initials of a name on a tinted circle, or an icon for what has no initials.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    Avatar(int size, Tone tone, QWidget *parent = nullptr);

    /// Names with digits in them ("GM-A-042") are shown by the icon.
    void setName(const QString &name, const QString &icon);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    Tone m_tone;
    QString m_initials;
    QString m_icon;
};

/// "AD" of "Aarav Deshmukh"; empty when the name has digits or no letters.
QString initialsOf(const QString &name);

} // namespace freehold
