// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/condition_dialog.h"

#include "catalogue/filter_words.h"
#include "ui/token_label.h"
#include "ui/value_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace freehold {
namespace {

constexpr int notFilledIn = -1;
constexpr int filledIn = -2;

/// What is typed to be compared with the column: a part of a text, the day of an instant, otherwise a value of the column without its limits.
Field comparedField(const Field &column, std::optional<FilterOperator> op)
{
    Field compared = column;
    compared.isRequired = true;
    compared.isOperationOnly = false;
    compared.minimum.reset();
    compared.maximum.reset();
    compared.initial = QVariant();
    compared.hint = {};
    if (op == FilterOperator::Contains || compared.type == FieldType::LongText)
        compared.type = FieldType::Text;
    if (compared.type == FieldType::Instant)
        compared.type = FieldType::Date;
    return compared;
}

} // namespace

ConditionDialog::ConditionDialog(ScreenContext &context, const List &list, const Words &words, QWidget *parent)
    : QDialog(parent), m_context(context), m_list(list), m_column(new QComboBox(this)), m_operator(new QComboBox(this)), m_place(new QWidget(this))
{
    setObjectName(QStringLiteral("condition"));
    setWindowTitle(words.title);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build(words);
    for (const Field &column : m_list.columns) {
        if (!filterOperatorsOf(column).isEmpty())
            m_column->addItem(column.label.text(), column.name);
    }
    connect(m_column, &QComboBox::activated, this, &ConditionDialog::showColumn);
    connect(m_operator, &QComboBox::activated, this, &ConditionDialog::showOperator);
    showColumn();
}

void ConditionDialog::build(const Words &words)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TokenLabel(words.title, TextStyle::Heading, Token::Text, this));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_column->setObjectName(QStringLiteral("column"));
    m_column->setAccessibleName(tr("Column"));
    m_operator->setObjectName(QStringLiteral("operator"));
    m_operator->setAccessibleName(tr("How it is compared"));
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_column, 2, Qt::AlignTop);
    line->addWidget(m_operator, 1, Qt::AlignTop);
    line->addWidget(m_place, 3, Qt::AlignTop);
    column->addLayout(line);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(words.act, QDialogButtonBox::AcceptRole);
    m_act->setObjectName(QStringLiteral("act"));
    m_act->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(theme::scaled(720), sizeHint().height());
}

const Field &ConditionDialog::field() const
{
    return *m_list.find(m_column->currentData().toString());
}

std::optional<FilterOperator> ConditionDialog::op() const
{
    const int code = m_operator->currentData().toInt();
    return code < 0 ? std::nullopt : std::optional(static_cast<FilterOperator>(code));
}

void ConditionDialog::setColumn(const QString &column)
{
    m_column->setCurrentIndex(qMax(0, m_column->findData(column)));
    showColumn();
}

void ConditionDialog::setOperator(FilterOperator wanted)
{
    m_operator->setCurrentIndex(qMax(0, m_operator->findData(static_cast<int>(wanted))));
    showOperator();
}

void ConditionDialog::setTerm(const FilterTerm &term)
{
    setColumn(term.field->name);
    const QVariant &value = term.values.first();
    const bool isText = value.metaType().id() == QMetaType::QString;
    if (isText && value.toString().isEmpty() && term.op != FilterOperator::Contains) {
        m_operator->setCurrentIndex(m_operator->findData(term.op == FilterOperator::Equal ? notFilledIn : filledIn));
        return showOperator();
    }
    setOperator(term.op);
    if (!m_input)
        return;
    if (term.field->type == FieldType::Reference && isText && term.op != FilterOperator::Contains)
        m_input->restoreDraft(value.toString());
    else
        m_input->setValue(value);
}

void ConditionDialog::showColumn()
{
    m_operator->clear();
    for (const FilterOperator each : filterOperatorsOf(field()))
        m_operator->addItem(filterOperatorWords(field(), each), static_cast<int>(each));
    m_operator->addItem(tr("is not filled in"), notFilledIn);
    m_operator->addItem(tr("is filled in"), filledIn);
    showOperator();
}

void ConditionDialog::showOperator()
{
    delete m_input;
    m_input = nullptr;
    if (!op())
        return m_act->setFocus();
    m_input = makeValueEditor(comparedField(field(), op()), m_context, m_place);
    m_input->setName(QString());
    m_input->setCompact();
    m_place->layout()->addWidget(m_input);
    setTabOrder(m_operator, m_input);
    setTabOrder(m_input, m_act);
    m_input->setFocus();
}

/// A reference is compared by its title, so that the condition can be read.
QVariant ConditionDialog::filterValue(const QVariant &entered) const
{
    const Entity *target = field().type == FieldType::Reference ? m_context.program().catalogue.entity(field().reference) : nullptr;
    if (!target || entered.metaType().id() == QMetaType::QString)
        return entered;
    const QUuid id = entered.toUuid();
    const Result<QHash<QUuid, QString>> titles = m_context.store().read([&](Reader &reader) { return reader.titlesOf(*target, {id}); });
    const QString title = titles ? titles->value(id) : QString();
    return title.isEmpty() ? id.toString(QUuid::WithoutBraces) : title;
}

void ConditionDialog::give()
{
    if (!op()) {
        const bool isEmpty = m_operator->currentData().toInt() == notFilledIn;
        Q_EMIT given(QStringLiteral("%1 %2 ''").arg(field().name, isEmpty ? QStringLiteral("=") : QStringLiteral("!=")));
        return QDialog::accept();
    }
    const Result<QVariant> value = m_input->value();
    if (!value)
        return m_input->setProblem(value.error().text);
    Field compared = comparedField(field(), op());
    compared.name = field().name;
    if (op() == FilterOperator::Contains)
        compared.type = FieldType::Text;
    Q_EMIT given(filterTermText(compared, *op(), filterValue(*value), m_context.format()));
    QDialog::accept();
}

} // namespace freehold
