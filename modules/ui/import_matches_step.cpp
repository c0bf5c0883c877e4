// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_matches_step.h"

#include "ui/plain_table.h"
#include "ui/token_label.h"

#include <QVBoxLayout>

namespace freehold {
namespace {

/// The first cells that hold something, as the row is known by.
QString rowWords(const QStringList &cells)
{
    QStringList filled = cells;
    filled.removeAll(QString());
    return filled.mid(0, 4).join(QStringLiteral(" · "));
}

} // namespace

ImportMatchesStep::ImportMatchesStep(ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new TokenLabel(TextStyle::Body, Token::Text2, this)),
      m_table(plainTable({tr("Row"), tr("In the file"), tr("Already here")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_words->setObjectName(QStringLiteral("matchWords"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_table->setObjectName(QStringLiteral("matches"));
    m_table->setAccessibleName(tr("Rows that are there already"));
    m_table->setColumnWidth(0, theme::scaled(64));
    m_table->setColumnWidth(1, theme::scaled(360));
    column->addWidget(m_table, 1);
    column->addStretch(0);
    connect(m_table, &QTableWidget::itemActivated, this, &ImportMatchesStep::openCurrent);
    setFocusProxy(m_table);
}

void ImportMatchesStep::setReport(const ImportPlan &plan, const ImportReport &report, const QHash<qint64, QStringList> &rows)
{
    m_matches = report.matches;
    QStringList words;
    if (report.matched == 0)
        words.append(tr("No row is there already: all of them are new."));
    else
        words.append(tr("%1 of %2 rows are there already; what they say is not made a second time.")
                         .arg(formatCount(report.matched, m_context.format()), formatCount(report.rows, m_context.format())));
    if (!report.earlierBatch.isEmpty())
        words.append(tr("The same file was brought in before, as %1.").arg(report.earlierBatch));
    m_words->setText(words.join(u' '));
    m_table->setVisible(!m_matches.isEmpty());
    m_table->setRowCount(static_cast<int>(m_matches.size()));
    const Result<QStringList> titles = m_context.store().read([&](Reader &reader) {
        QStringList found;
        for (const ImportMatch &match : std::as_const(m_matches)) {
            const Entity *entity = reader.catalogue().entity(match.table);
            found.append(entity ? reader.titleOf(*entity, match.id) : QString());
        }
        return found;
    });
    for (int place = 0; place < m_table->rowCount(); ++place) {
        const ImportMatch &match = m_matches.at(place);
        const QString inFile = plan.format == ImportFormat::Cards ? plan.cards->cards.value(match.row - 1).fullName : rowWords(rows.value(match.row));
        const QStringList cells{QString::number(match.row), inFile, titles ? titles->value(place) : QString()};
        for (int cell = 0; cell < cells.size(); ++cell)
            m_table->setItem(place, cell, new QTableWidgetItem(cells.at(cell)));
    }
}

void ImportMatchesStep::openCurrent()
{
    const int place = m_table->currentRow();
    if (place >= 0 && place < m_matches.size())
        m_context.openRecord(m_matches.at(place).table, m_matches.at(place).id);
}

} // namespace freehold
