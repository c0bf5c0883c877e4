// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/filter.h"
#include "ui/screen_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace freehold {

class Chip;
class WrapLayout;

/// What narrows a list: words to find, and conditions on its columns as chips that say them in words. Conditions hold together; each may have
/// alternatives of which one is enough. The same stands in a line in the filter language, where everything else can be written.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(ScreenContext &context, const List &list, QWidget *parent = nullptr);

    [[nodiscard]] QString filter() const;
    /// Shows the condition; tells filterChanged() only of what is done here.
    void setFilter(const QString &filter);
    /// Why the condition is not understood; empty = it is.
    void showProblem(const QString &sentence);
    void clearSearch();
    void focusSearch();
    void focusFilter();
    /// Asks for a condition on the column, the first one if empty.
    void askFor(const QString &column);

Q_SIGNALS:
    void searchChanged(const QString &words);
    void filterChanged();
    /// The rows are wanted: Down, or Esc; `isLeft` = there was nothing to give up any more.
    void rowsWanted(bool isLeft);

private:
    void buildLine();
    void addKeys();
    void showChips();
    void addChip(const FilterCondition &condition, int place);
    void showChipMenu(int place, const QWidget *chip);
    void offerColumns();
    void offerQuick(QMenu *menu, const Field &field);
    void ask(const QString &column, std::optional<FilterOperator> op);
    void change(int place);
    void addAlternative(int place);
    void remove(int place);
    void addCondition(const QString &term);
    void replace(int place, const QString &condition);
    void apply(const QString &filter);
    [[nodiscard]] QString wordsOf(const FilterCondition &condition) const;

    ScreenContext &m_context;
    const List m_list;
    QLineEdit *m_search;
    QLineEdit *m_line;
    QPushButton *m_add;
    QLabel *m_problem;
    QWidget *m_chipBox;
    WrapLayout *m_chips;
    QTimer *m_pause;
    QList<FilterCondition> m_parts; ///< that hold together
    QString m_shown;                ///< the filter the chips are of
};

} // namespace freehold
