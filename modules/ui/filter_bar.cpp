// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_bar.h"

#include "catalogue/filter_words.h"
#include "ui/condition_dialog.h"
#include "ui/emptied_layout.h"
#include "ui/icons.h"
#include "ui/view_chips.h"
#include "ui/wrap_layout.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {

FilterBar::FilterBar(ScreenContext &context, const List &list, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(list), m_search(new QLineEdit(this)), m_line(new QLineEdit(this)),
      m_add(new QPushButton(iconOf(QStringLiteral("plus")), tr("Condition"), this)), m_problem(new QLabel(this)), m_chipBox(new QWidget(this)),
      m_chips(new WrapLayout(8)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("filterBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(8);
    buildLine();
    m_chipBox->setLayout(m_chips);
    m_chipBox->setObjectName(QStringLiteral("conditionChips"));
    m_chipBox->hide();
    column->addWidget(m_chipBox);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    addKeys();
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(m_search->text().trimmed()); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { apply(m_line->text().trimmed()); });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.isEmpty())
            apply({});
    });
    connect(m_add, &QPushButton::clicked, this, &FilterBar::offerColumns);
}

void FilterBar::buildLine()
{
    auto *line = new QHBoxLayout;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Find in %1").arg(m_list.label.text().toLower()));
    m_search->addAction(iconOf(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    line->addWidget(m_search, 2);
    m_add->setObjectName(QStringLiteral("conditions"));
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Add a condition on a column"));
    line->addWidget(m_add);
    m_line->setObjectName(QStringLiteral("filter"));
    m_line->addAction(iconOf(QStringLiteral("list-filter")), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_line->setPlaceholderText(tr("Filter, for example: state = booked and balance > 1L"));
    m_line->setAccessibleName(tr("Filter"));
    QStringList names;
    for (const Field &field : m_list.columns)
        names.append(field.name);
    m_line->setToolTip(tr("Write: field, operator, value; join several with “and” or “or” and group them with ( ). Operators: = != < <= > >= ~ (contains) in (a, b).\nFields: %1")
                           .arg(names.join(QStringLiteral(", "))));
    line->addWidget(m_line, 3);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void FilterBar::addKeys()
{
    const auto add = [this](Qt::Key key, QLineEdit *line, const std::function<void()> &act) {
        auto *action = new QAction(line);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        line->addAction(action);
    };
    add(Qt::Key_Down, m_search, [this] { Q_EMIT rowsWanted(false); });
    for (QLineEdit *line : {m_search, m_line}) {
        add(Qt::Key_Escape, line, [this, line] {
            if (!line->text().isEmpty())
                return line->clear();
            Q_EMIT rowsWanted(m_search->text().isEmpty() && m_line->text().isEmpty());
        });
    }
}

QString FilterBar::filter() const
{
    return m_line->text().trimmed();
}

void FilterBar::setFilter(const QString &filter)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(filter);
    m_line->setCursorPosition(0);
    showChips();
}

void FilterBar::showProblem(const QString &sentence)
{
    theme::setInk(m_problem, theme::ink(Tone::Danger));
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FilterBar::clearSearch()
{
    m_search->clear();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::focusFilter()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

QString FilterBar::wordsOf(const FilterCondition &condition) const
{
    const auto nameOf = [this](const Field &field, const QUuid &id) {
        const Entity *target = m_context.program().catalogue.entity(field.reference);
        return target ? m_context.store().read([&](Reader &reader) { return reader.titlesOf(*target, {id}).value(id); }).valueOr({}) : QString();
    };
    return filterWords(condition, m_context.format(), nameOf);
}

/// One chip for each condition that has to hold; what is not understood has none.
void FilterBar::showChips()
{
    const Result<FilterCondition> read = parseFilter(m_list, filter(), m_context.values());
    if (m_shown == filter() && (m_parts.isEmpty() == m_shown.isEmpty()))
        return;
    m_shown = filter();
    m_parts.clear();
    emptyLayout(*m_chips);
    if (read && read->kind == FilterCondition::Kind::All)
        m_parts = read->parts;
    else if (read)
        m_parts = {*read};
    for (int place = 0; place < m_parts.size(); ++place)
        addChip(m_parts.at(place), place);
    m_chipBox->setVisible(!m_parts.isEmpty());
    m_chipBox->updateGeometry();
}

void FilterBar::addChip(const FilterCondition &condition, int place)
{
    auto *chip = new Chip(wordsOf(condition), m_chipBox);
    chip->setObjectName(QStringLiteral("condition.%1").arg(place));
    chip->setCheckable(false);
    chip->setIconName(QStringLiteral("chevron-down"));
    chip->setToolTip(tr("Change, add an alternative, or remove (Delete)"));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chip, &Chip::clicked, this, [this, place, chip] { showChipMenu(place, chip); });
    connect(chip, &QWidget::customContextMenuRequested, this, [this, place, chip] { showChipMenu(place, chip); });
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        auto *drop = new QAction(chip);
        drop->setShortcut(key);
        drop->setShortcutContext(Qt::WidgetShortcut);
        connect(drop, &QAction::triggered, this, [this, place] { remove(place); });
        chip->addAction(drop);
    }
    m_chips->addWidget(chip);
    chip->show();
}

void FilterBar::showChipMenu(int place, const QWidget *chip)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("conditionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const FilterCondition &part = m_parts.at(place);
    if (part.kind == FilterCondition::Kind::Term && part.term.op != FilterOperator::In)
        connect(menu->addAction(iconOf(QStringLiteral("pencil")), tr("Change…")), &QAction::triggered, this, [this, place] { change(place); });
    connect(menu->addAction(iconOf(QStringLiteral("plus")), tr("Or…")), &QAction::triggered, this, [this, place] { addAlternative(place); });
    connect(menu->addAction(iconOf(QStringLiteral("x")), tr("Remove")), &QAction::triggered, this, [this, place] { remove(place); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

/// A menu of the columns with what is asked for most; the rest is asked for in a dialog.
void FilterBar::offerColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field &field : m_list.columns)
        offerQuick(menu->addMenu(field.label.text()), field);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void FilterBar::offerQuick(QMenu *menu, const Field &field)
{
    const auto offer = [&](const QString &words, const QString &condition) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, condition] { addCondition(condition); });
    };
    const QString &name = field.name;
    if (field.type == FieldType::Choice) {
        for (const Choice &choice : field.choices)
            offer(choice.label.text(), name + QStringLiteral(" = ") + choice.code);
    } else if (field.type == FieldType::Flag) {
        offer(tr("Yes"), name + QStringLiteral(" = yes"));
        offer(tr("No"), name + QStringLiteral(" = no"));
    } else if (field.type == FieldType::Date || field.type == FieldType::Instant) {
        offer(tr("Today"), name + QStringLiteral(" = t"));
        offer(tr("Before today"), name + QStringLiteral(" < t"));
        offer(tr("In the next 7 days"), QStringLiteral("%1 >= t and %1 <= +7").arg(name));
        offer(tr("In the last 30 days"), QStringLiteral("%1 >= -30 and %1 <= t").arg(name));
    }
    menu->addSeparator();
    for (const FilterOperator op : filterOperatorsOf(field)) {
        const QString words = tr("%1…", "an operator, to be followed by a value").arg(filterOperatorWords(field, op));
        connect(menu->addAction(words), &QAction::triggered, this, [this, name, op] { ask(name, op); });
    }
    menu->addSeparator();
    offer(tr("Not filled in"), name + QStringLiteral(" = ''"));
    offer(tr("Filled in"), name + QStringLiteral(" != ''"));
}

void FilterBar::askFor(const QString &column)
{
    ask(column, {});
}

void FilterBar::ask(const QString &column, std::optional<FilterOperator> op)
{
    auto *dialog = new ConditionDialog(m_context, m_list, {tr("Show only rows where"), tr("Add condition")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setColumn(column);
    if (op)
        dialog->setOperator(*op);
    connect(dialog, &ConditionDialog::given, this, &FilterBar::addCondition);
    dialog->open();
}

void FilterBar::change(int place)
{
    auto *dialog = new ConditionDialog(m_context, m_list, {tr("Show only rows where"), tr("Change condition")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTerm(m_parts.at(place).term);
    connect(dialog, &ConditionDialog::given, this, [this, place](const QString &term) { replace(place, term); });
    dialog->open();
}

void FilterBar::addAlternative(int place)
{
    auto *dialog = new ConditionDialog(m_context, m_list, {tr("Show also rows where"), tr("Add alternative")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setColumn(m_parts.at(place).terms().first().field->name);
    connect(dialog, &ConditionDialog::given, this, [this, place](const QString &term) {
        QString before = m_parts.at(place).source;
        const bool isGrouped = m_parts.at(place).kind == FilterCondition::Kind::Any && before.startsWith(u'(') && before.endsWith(u')');
        if (isGrouped)
            before = before.mid(1, before.size() - 2).trimmed();
        replace(place, QStringLiteral("(%1 or %2)").arg(before, term));
    });
    dialog->open();
}

void FilterBar::remove(int place)
{
    replace(place, {});
    (m_parts.isEmpty() ? static_cast<QWidget *>(m_line) : m_chips->itemAt(qMin(place, m_chips->count() - 1))->widget())->setFocus();
}

/// Conditions that hold together, each as it was written; one with alternatives alone needs parentheses among others.
void FilterBar::replace(int place, const QString &condition)
{
    if (place >= m_parts.size())
        return; // the filter was changed meanwhile
    QStringList sources;
    for (int each = 0; each < m_parts.size(); ++each) {
        const QString source = each == place ? condition : m_parts.at(each).source;
        if (!source.isEmpty())
            sources.append(source);
    }
    apply(sources.join(QStringLiteral(" and ")));
}

void FilterBar::addCondition(const QString &term)
{
    const bool isAlternative = m_parts.size() == 1 && m_parts.first().kind == FilterCondition::Kind::Any && !filter().startsWith(u'(');
    const QString before = isAlternative ? u'(' + filter() + u')' : filter();
    apply(before.isEmpty() ? term : before + QStringLiteral(" and ") + term);
}

void FilterBar::apply(const QString &filter)
{
    setFilter(filter);
    Q_EMIT filterChanged();
}

} // namespace freehold
