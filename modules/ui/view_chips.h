// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QToolButton;

namespace freehold {

/// A round button that is on or off, with a number behind its word.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &words, QWidget *parent = nullptr);

    /// Nothing is shown behind the word until a count is known.
    void setCount(const QString &count);
    void setIconName(const QString &icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    QString m_icon;
};

/// A view that a row of chips offers.
struct ViewChoice {
    QString key;   ///< unique in its row; empty = all rows
    QString title;
    bool isOwn = false; ///< saved by somebody: may be renamed and removed
};

/// The views of a list as chips of which one is on, a button that saves the present one, and the chip that opens the filter. Chips that
/// find no room are offered by a menu.
class ViewChips final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewChips(bool maySave, QWidget *parent = nullptr);

    void setChoices(const QList<ViewChoice> &choices);
    /// The chip that is on; none for a key without a chip.
    void setCurrent(const QString &key);
    [[nodiscard]] QString current() const { return m_current; }
    void setCount(const QString &key, const QString &count);
    [[nodiscard]] Chip &filterChip() { return *m_filter; }
    [[nodiscard]] QSize sizeHint() const override { return {300, 28}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 28}; }

Q_SIGNALS:
    void chosen(const QString &key);
    void saveWanted();
    void menuWanted(const QString &key, const QPoint &position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void showRest();

    struct Entry {
        ViewChoice choice;
        Chip *chip;
    };
    QList<Entry> m_entries;
    QString m_current;
    QToolButton *m_save;
    QToolButton *m_rest;
    Chip *m_filter;
    int m_divider = 0;
};

} // namespace freehold
