// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/screens/register_model.h"

#include "ui/read_later.h"
#include "ui/theme.h"

namespace freehold {

RegisterModel::RegisterModel(const Store &store, const CompanyFormat &format, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_format(format)
{
}

void RegisterModel::load(Id<Account> account, QDate from)
{
    readLater(
        m_store, this, [account, from](Reader &reader) { return accountRegister(reader, account, from); },
        [this, request = ++m_request](const Result<AccountRegister> &content) {
            if (request != m_request)
                return;
            if (content)
                take(*content);
            else
                Q_EMIT refused(content.error());
        });
}

void RegisterModel::take(const AccountRegister &content)
{
    beginResetModel();
    m_content = content;
    m_windows.clear();
    m_awaited.clear();
    ++m_edition;
    endResetModel();
    Q_EMIT loaded();
}

const RegisterLine *RegisterModel::lineAt(int row) const
{
    if (row < 1 || row >= rowCount())
        return nullptr;
    const int number = (row - 1) / windowSize;
    const Window *window = m_windows.object(number);
    if (!window) {
        askWindow(number);
        return nullptr;
    }
    return &window->at((row - 1) % windowSize);
}

void RegisterModel::askWindow(int number) const
{
    if (m_awaited.contains(number))
        return;
    m_awaited.insert(number);
    auto *self = const_cast<RegisterModel *>(this); // the answer changes only what is remembered of the data
    readLater(
        m_store, self, [keys = m_content.keys.mid(qsizetype(number) * windowSize, windowSize)](Reader &reader) { return registerLines(reader, keys); },
        [self, number, edition = m_edition](const Result<Window> &lines) {
            if (edition != self->m_edition)
                return;
            self->m_awaited.remove(number);
            if (!lines)
                return Q_EMIT self->refused(lines.error());
            self->m_windows.insert(number, new Window(*lines));
            const int first = 1 + number * windowSize;
            Q_EMIT self->dataChanged(self->index(first, 0), self->index(first + static_cast<int>(lines->size()) - 1, ColumnCount - 1));
        });
}

Money RegisterModel::balanceAfter(int row) const
{
    return Money(row == 0 ? m_content.opening : m_content.balances.at(row - 1), m_content.currency);
}

Money RegisterModel::closing() const
{
    return balanceAfter(static_cast<int>(m_content.balances.size()));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_content.account.id.isNull() ? 0 : static_cast<int>(m_content.keys.size()) + 1;
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::openingText(int column) const
{
    if (column == Day)
        return formatDate(m_content.from);
    if (column == Narration)
        return tr("Opening balance");
    return {};
}

QString RegisterModel::cellText(int row, int column) const
{
    if (column == Balance)
        return formatAmount(balanceAfter(row), m_format);
    if (row == 0)
        return openingText(column);
    const RegisterLine *line = lineAt(row);
    if (!line)
        return {};
    switch (column) {
    case Day: return formatDate(line->day);
    case Number: return line->number;
    case Other: return line->otherLines == 1 ? line->other : tr("%1 accounts").arg(line->otherLines);
    case Narration: return line->narration;
    case In: return line->amount > 0 ? formatAmount(Money(line->amount, m_content.currency), m_format) : QString();
    case Out: return line->amount < 0 ? formatAmount(Money(-line->amount, m_content.currency), m_format) : QString();
    default: return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), column);
    case Qt::ToolTipRole: return column == Narration || column == Other ? QVariant(cellText(index.row(), column)) : QVariant();
    case Qt::AccessibleTextRole: return tr("%1: %2", "column, value").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cellText(index.row(), column));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((column >= In ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        if (column == Balance && balanceAfter(index.row()).isNegative())
            return theme::ink(Tone::Danger);
        return column == Number ? QVariant(theme::color(Token::Text3)) : QVariant();
    case Qt::FontRole: return index.row() == 0 ? QVariant(theme::font(TextStyle::LabelStrong)) : QVariant();
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section >= In ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const bool isAsset = m_content.account.type == AccountType::Asset;
    switch (section) {
    case Day: return tr("Date");
    case Number: return tr("Entry");
    case Other: return tr("Account");
    case Narration: return tr("Narration");
    case In: return isAsset ? tr("In", "money into the account") : tr("Debit");
    case Out: return isAsset ? tr("Out", "money out of the account") : tr("Credit");
    case Balance: return tr("Balance");
    default: return {};
    }
}

} // namespace freehold
