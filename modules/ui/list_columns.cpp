// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_columns.h"

#include "ui/freezing_table.h"
#include "ui/pill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTimer>

#include <numeric>

namespace freehold {
namespace {

/// So many rows decide on the widths.
constexpr int sampledRows = 60;

QString layoutSetting(const List &list)
{
    return QStringLiteral("lists/") + list.name;
}

bool mayCutOff(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Reference;
}

/// Columns whose values come again and again; amounts and areas do not.
bool mayRepeat(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::Choice || field.type == FieldType::Reference || field.type == FieldType::Date
        || field.type == FieldType::Flag;
}

} // namespace

ListColumns::ListColumns(ListModel &model, FreezingTable &view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(500);
    connect(m_pause, &QTimer::timeout, this, &ListColumns::keep);
    QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section) {
        const bool isStretched = header->visualIndex(section) == header->count() - 1;
        if (m_isFitting || isStretched)
            return;
        m_hasOwnWidths = true;
        m_pause->start();
    });
    connect(header, &QHeaderView::sectionMoved, m_pause, qOverload<>(&QTimer::start));
    connect(&view, &FreezingTable::headMenuWanted, this, &ListColumns::choose);
    connect(&model, &ListModel::dataChanged, this, [this] {
        if (!m_isFitted)
            fit(); // the first rows came only now
    });
}

/// What the column needs for its header, the first rows, and any state it may come to show.
int ListColumns::wantedWidth(int column) const
{
    constexpr int padding = 28;
    const Field &field = m_model.fieldAt(column);
    const QFontMetrics head(theme::font(TextStyle::LabelStrong));
    int width = head.horizontalAdvance(field.label.text() + QStringLiteral(" ↓1")) + padding;
    if (theme::isState(field))
        width = qMax(width, pillWidth(tr("Registered", "a long state")) + padding);
    if (field.type == FieldType::Rate)
        width = qMax(width, 116);
    const int sample = qMin(m_model.rowCount(), sampledRows);
    for (int row = 0; row < sample; ++row)
        width = qMax(width, m_view.itemDelegate()->sizeHint({}, m_model.index(row, column)).width());
    return qBound(64, width, mayCutOff(field) ? (column == 0 ? 280 : 220) : 400);
}

QList<int> ListColumns::wantedWidths()
{
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int &known = m_wanted[m_model.fieldAt(column).name];
        const int wanted = wantedWidth(column);
        known = m_isFitted ? qMax(wanted, known) : wanted;
        widths.append(known);
    }
    return widths;
}

/// Columns grow with what comes to stand in them and do not shrink again by themselves; those that may be cut off give way when there
/// is not room for all, as long as they stay readable.
void ListColumns::fit()
{
    constexpr int narrowest = 88;
    constexpr int narrowestFirst = 150;
    if (m_hasOwnWidths)
        return;
    QHeaderView *header = m_view.horizontalHeader();
    QList<int> widths = wantedWidths();
    QList<int> yielding;
    for (int column = 0; column < widths.size(); ++column) {
        if (mayCutOff(m_model.fieldAt(column)))
            yielding.append(column);
    }
    const auto roomOf = [&](int column) { return widths.at(column) - (header->visualIndex(column) == 0 ? narrowestFirst : narrowest); };
    for (int excess = std::accumulate(widths.cbegin(), widths.cend(), 0) - m_view.viewport()->width(); excess > 0 && !yielding.isEmpty();) {
        const int widest = *std::max_element(yielding.begin(), yielding.end(), [&](int a, int b) { return roomOf(a) < roomOf(b); });
        const int given = qMin(excess, qMin(8, roomOf(widest)));
        if (given <= 0)
            break;
        widths[widest] -= given;
        excess -= given;
    }
    setWidths(widths);
    m_isFitted = m_model.rowCount() > 0 && !m_model.idAt(m_model.rowOfRecord(0)).isNull();
}

void ListColumns::setWidths(const QList<int> &widths)
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    for (int column = 0; column < widths.size(); ++column)
        m_view.setColumnWidth(column, widths.at(column));
}

QStringList ListColumns::inOrder() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    QStringList names;
    for (int place = 0; place < header->count(); ++place)
        names.append(m_model.fieldAt(header->logicalIndex(place)).name);
    return names;
}

void ListColumns::setColumns(const QStringList &names)
{
    QHash<QString, int> before;
    for (int column = 0; column < m_model.columnCount(); ++column)
        before.insert(m_model.fieldAt(column).name, m_view.columnWidth(column));
    m_model.setColumns(names);
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted = wantedWidth(column);
        widths.append(m_hasOwnWidths ? before.value(m_model.fieldAt(column).name, wanted) : wanted);
    }
    setWidths(widths);
    m_isFitted = false;
    m_view.setFrozen(m_view.frozen());
    fit();
    Q_EMIT changed();
}

void ListColumns::choose(const QPoint &position, int column)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnChoices(menu);
    menu->addSeparator();
    addPlaceChoices(menu, column >= 0 ? column : qMax(0, m_view.currentIndex().column()));
    menu->addSeparator();
    connect(menu->addAction(tr("Fit the widths")), &QAction::triggered, this, [this] {
        m_hasOwnWidths = false;
        m_isFitted = false;
        fit();
        m_pause->start();
    });
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, &ListColumns::showAsAtFirst);
    menu->popup(position);
}

void ListColumns::addColumnChoices(QMenu *menu)
{
    for (const Field &field : m_model.list().columns) {
        QAction *action = menu->addAction(field.label.text());
        action->setCheckable(true);
        action->setChecked(m_model.columns().contains(field.name));
        connect(action, &QAction::toggled, this, [this, name = field.name](bool isOn) {
            QStringList names = inOrder();
            names.removeAll(name);
            if (isOn)
                names.append(name);
            if (names.isEmpty())
                return;
            setColumns(names);
            m_pause->start();
        });
    }
}

void ListColumns::addPlaceChoices(QMenu *menu, int column)
{
    QHeaderView *header = m_view.horizontalHeader();
    const Field field = m_model.fieldAt(column);
    const QString name = field.label.text();
    const int place = header->visualIndex(column);
    const auto offerMove = [&](const QString &words, int by) {
        QAction *action = menu->addAction(words.arg(name));
        action->setEnabled(place + by >= 0 && place + by < header->count());
        connect(action, &QAction::triggered, this, [header, place, by] { header->moveSection(place, place + by); });
    };
    offerMove(tr("Move “%1” left"), -1);
    offerMove(tr("Move “%1” right"), 1);
    connect(menu->addAction(tr("Filter by “%1”…").arg(name)), &QAction::triggered, this, [this, field] { Q_EMIT filterWanted(field.name); });
    if (mayRepeat(field) && m_model.grouping() != field.name)
        connect(menu->addAction(tr("Group by “%1”").arg(name)), &QAction::triggered, this, [this, field] { setGrouping(field.name); });
    if (place + 1 < header->count() && m_view.frozen() != place + 1) {
        QAction *freeze = menu->addAction(tr("Freeze up to “%1”").arg(name));
        freeze->setObjectName(QStringLiteral("freeze"));
        connect(freeze, &QAction::triggered, this, [this, column] { freezeUpTo(column); });
    }
    if (m_view.frozen() > 0) {
        QAction *release = menu->addAction(tr("Let all columns scroll"));
        release->setObjectName(QStringLiteral("unfreeze"));
        connect(release, &QAction::triggered, this, [this] { freezeUpTo(-1); });
    }
}

void ListColumns::freezeUpTo(int column)
{
    m_view.setFrozen(column < 0 ? 0 : m_view.horizontalHeader()->visualIndex(column) + 1);
    m_pause->start();
}

void ListColumns::showAsAtFirst()
{
    m_hasOwnWidths = false;
    m_view.setFrozen(0);
    m_model.setOrder({});
    setColumns(m_model.list().shown);
    m_pause->stop();
    QSettings().remove(layoutSetting(m_model.list()));
}

QJsonObject ListColumns::layoutOf() const
{
    QJsonArray columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QJsonObject each{{QStringLiteral("id"), m_model.fieldAt(column).name}};
        if (m_hasOwnWidths && place + 1 < header->count())
            each.insert(QStringLiteral("width"), header->sectionSize(column));
        if (place < m_view.frozen())
            each.insert(QStringLiteral("frozen"), true);
        columns.append(each);
    }
    QJsonArray order;
    for (const SortKey &key : m_model.query().order)
        order.append(QJsonObject{{QStringLiteral("id"), key.field}, {QStringLiteral("descending"), key.descending}});
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("order"), order}, {QStringLiteral("group"), m_model.grouping()}};
}

void ListColumns::setLayoutOf(const QJsonObject &layout)
{
    QStringList names;
    QHash<QString, int> drawn;
    int frozen = 0;
    for (const QJsonValue &each : layout.value(QStringLiteral("columns")).toArray()) {
        const QString name = each[QStringLiteral("id")].toString();
        if (!m_model.list().find(name) || names.contains(name))
            continue; // of another version
        names.append(name);
        if (each[QStringLiteral("width")].toInt() > 0)
            drawn.insert(name, each[QStringLiteral("width")].toInt());
        if (each[QStringLiteral("frozen")].toBool() && frozen + 1 == names.size())
            ++frozen;
    }
    if (names.isEmpty())
        return;
    m_hasOwnWidths = !drawn.isEmpty();
    m_model.setColumns(names);
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths.append(drawn.value(m_model.fieldAt(column).name, wantedWidth(column)));
    setWidths(widths);
    m_view.setFrozen(frozen);
    QList<SortKey> order;
    for (const QJsonValue &each : layout.value(QStringLiteral("order")).toArray()) {
        if (m_model.list().find(each[QStringLiteral("id")].toString()))
            order.append({each[QStringLiteral("id")].toString(), each[QStringLiteral("descending")].toBool()});
    }
    if (order != m_model.query().order)
        m_model.setOrder(order);
    m_model.setGrouping(layout.value(QStringLiteral("group")).toString());
}

void ListColumns::restore()
{
    setLayoutOf(QJsonDocument::fromJson(QSettings().value(layoutSetting(m_model.list())).toByteArray()).object());
}

void ListColumns::keep()
{
    QSettings().setValue(layoutSetting(m_model.list()), QJsonDocument(layoutOf()).toJson(QJsonDocument::Compact));
}

void ListColumns::setGrouping(const QString &column)
{
    m_model.setGrouping(column);
    m_pause->start();
    Q_EMIT groupingChanged();
}

void ListColumns::chooseGrouping(const QPoint &position)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &words, const QString &column) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_model.grouping() == column);
        connect(action, &QAction::triggered, this, [this, column] { setGrouping(column); });
    };
    offer(tr("No groups"), {});
    menu->addSeparator();
    for (const Field &field : m_model.list().columns) {
        if (mayRepeat(field))
            offer(field.label.text(), field.name);
    }
    menu->popup(position);
}

} // namespace freehold
