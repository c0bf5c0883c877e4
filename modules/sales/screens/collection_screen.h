// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/collection_board.h"
#include "ui/document_table_view.h"
#include "ui/screen.h"

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QTimer;

namespace freehold {

class Banner;
class Chip;
class CollectionCard;
class EmptyPage;
class TokenLabel;

/// Money to run after, in groups by what is to be done about it, with the acts for one piece of it beside.
class CollectionScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: group (place in collectionGroups(); all of them at first).
    explicit CollectionScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Collections"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("hand-coins"); }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] RecordKey currentRecord() const override;
    [[nodiscard]] QString newText() const override { return tr("Record receipt"); }
    void refresh() override;
    void find() override;
    void createNew() override;
    void exportContent() override { exportTo(QStringLiteral("xlsx")); }
    void print() override { exportTo(QStringLiteral("pdf")); }

    [[nodiscard]] DocumentTableView &table() { return *m_table; }
    /// Writes what is shown to the file, in the format of its ending.
    Result<qint64> writeTo(const QString &path) const;
    /// Null shows all groups.
    void chooseGroup(const std::optional<CollectionGroup> &group);
    [[nodiscard]] std::optional<CollectionItem> currentItem() const;

Q_SIGNALS:
    void loaded();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildChips();
    [[nodiscard]] QWidget *buildRows();
    [[nodiscard]] QComboBox *addFilter(QHBoxLayout *line, const QString &name, const QString &all);
    void addChip(QHBoxLayout *line, const QString &name, const QString &words, const std::optional<CollectionGroup> &group);
    void takeBoard(const Result<CollectionBoard> &board);
    void fillFilter(QComboBox *filter, const QList<std::pair<QUuid, QString>> &choices);
    void showRows();
    void addGroup(CollectionGroup group, ShownTable &shown);
    [[nodiscard]] QString headingOf(CollectionGroup group) const;
    void showCounts();
    void fitColumns();
    void handleCurrent();
    void openLine();
    void raiseDemands();
    void exportTo(const QString &ending);
    [[nodiscard]] static QList<TableColumn> columns();

    CollectionBoard m_board;
    std::optional<CollectionGroup> m_group;
    ShownTable m_shown;
    QList<qsizetype> m_itemOfRow; ///< place in the board; -1 = a heading
    QComboBox *m_projects = nullptr;
    QComboBox *m_agents = nullptr;
    TokenLabel *m_count = nullptr;
    Banner *m_banner = nullptr;
    QList<std::pair<std::optional<CollectionGroup>, Chip *>> m_chips;
    DocumentTableView *m_table = nullptr;
    CollectionCard *m_card = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyPage *m_empty = nullptr;
    QTimer *m_pause;
    quint64 m_request = 0;
    qint64 m_rowCount = 0; ///< pieces of what is chosen, also those that are not listed
};

} // namespace freehold
