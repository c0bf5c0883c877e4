// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_file_step.h"

#include "ui/file_question.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freehold {

ImportFileStep::ImportFileStep(ScreenContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildChoices());
    column->addWidget(buildReading());
    m_invitation = buildInvitation();
    column->addWidget(m_invitation, 1);
    column->addStretch(0);
    setFocusProxy(m_path);
}

QWidget *ImportFileStep::buildChoices()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(box);
    m_path->setObjectName(QStringLiteral("file"));
    m_path->setPlaceholderText(tr("A CSV, Excel or contact file"));
    m_path->setAccessibleName(tr("File"));
    line->addWidget(m_path, 3);
    auto *browse = new QPushButton(iconOf(QStringLiteral("folder-open")), tr("Choose file"), box);
    browse->setAutoDefault(false);
    line->addWidget(browse);
    m_kind = new QComboBox(box);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("What the rows are"));
    for (const Importer &importer : m_context.program().importers.all())
        m_kind->addItem(importer.label.text(), importer.kind);
    line->addWidget(m_kind, 1);
    m_dates = new QComboBox(box);
    m_dates->setAccessibleName(tr("How the file writes dates"));
    m_dates->addItem(tr("Day before month"), int(DateOrder::DayMonthYear));
    m_dates->addItem(tr("Month before day"), int(DateOrder::MonthDayYear));
    m_dates->setMinimumContentsLength(20);
    m_dates->setCurrentIndex(int(m_context.format().dateOrder));
    line->addWidget(m_dates);
    m_decimalComma = new QCheckBox(tr("Decimal comma"), box);
    line->addWidget(m_decimalComma);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = askOpenPath(this, tr("Choose the file to import"), tr("Lists (*.csv *.txt *.xlsx *.vcf *.vcard);;All files (*)"));
        if (!path.isEmpty())
            Q_EMIT fileChosen(path);
    });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_taken != path())
            Q_EMIT fileChosen(path());
    });
    connect(m_kind, &QComboBox::activated, this, &ImportFileStep::kindChosen);
    connect(m_dates, &QComboBox::activated, this, &ImportFileStep::readingChanged);
    connect(m_decimalComma, &QCheckBox::clicked, this, &ImportFileStep::readingChanged);
    return box;
}

/// How the file is read: found out by itself, and changed here when that was wrong.
QWidget *ImportFileStep::buildReading()
{
    m_reading = new QWidget(this);
    auto *line = new QHBoxLayout(m_reading);
    line->setContentsMargins(0, 0, 0, 0);
    m_format = new QLabel(m_reading);
    m_format->setObjectName(QStringLiteral("format"));
    line->addWidget(m_format, 1);
    const auto add = [&](const QString &name, const QString &spoken) {
        auto *choice = new QComboBox(m_reading);
        choice->setObjectName(name);
        choice->setAccessibleName(spoken);
        choice->setMinimumContentsLength(26);
        choice->setToolTip(spoken);
        line->addWidget(choice);
        connect(choice, &QComboBox::activated, this, &ImportFileStep::readingChanged);
        return choice;
    };
    m_encoding = add(QStringLiteral("encoding"), tr("How the text is encoded"));
    m_encoding->addItem(tr("Encoding found by itself"), QByteArray());
    for (const char *name : {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
        m_encoding->addItem(QString::fromLatin1(name), QByteArray(name));
    m_delimiter = add(QStringLiteral("delimiter"), tr("What separates the columns"));
    m_delimiter->addItem(tr("Separator found by itself"), QChar());
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Vertical bar"), QChar(u'|'));
    m_sheet = add(QStringLiteral("sheet"), tr("Sheet of the workbook"));
    m_reading->hide();
    return m_reading;
}

/// What is shown before there is a file.
QWidget *ImportFileStep::buildInvitation()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    auto *picture = new QLabel(page);
    picture->setPixmap(iconPixmap(QStringLiteral("file-spreadsheet"), theme::color(Token::Text3), 48, devicePixelRatioF()));
    auto *words = new QLabel(tr("Drop a file here: customers, plots, bookings, accounts or a journal. Nothing is changed before you press Import."), page);
    words->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void ImportFileStep::showReading(const ImportPlan *plan)
{
    m_reading->setVisible(plan);
    m_invitation->setVisible(!plan);
    if (!plan)
        return;
    const SheetPreview &preview = plan->preview;
    const bool isCsv = plan->format == ImportFormat::Csv;
    m_encoding->setVisible(isCsv);
    m_delimiter->setVisible(isCsv);
    m_sheet->setVisible(plan->format == ImportFormat::Xlsx && preview.sheetNames.size() > 1);
    m_sheet->clear();
    for (const QString &name : preview.sheetNames)
        m_sheet->addItem(name, name);
    m_sheet->setCurrentIndex(qMax(0, m_sheet->findData(preview.sheetName)));
    const QString header = plan->headerRow > 0 ? tr("Row %1 names the columns.").arg(plan->headerRow) : tr("No row names the columns.");
    if (plan->format == ImportFormat::Cards)
        m_format->setText(tr("Contact file."));
    else if (!isCsv)
        m_format->setText(tr("Excel workbook, sheet “%1”. %2").arg(preview.sheetName, header));
    else
        m_format->setText(tr("Text file in %1%2, columns separated by %3. %4")
                              .arg(QString::fromLatin1(preview.encoding), preview.isEncodingSure ? QString() : tr(" (not certain)"),
                                   preview.delimiter == u'\t' ? tr("tabs") : tr("“%1”").arg(preview.delimiter), header));
}

QString ImportFileStep::path() const
{
    return m_path->text().trimmed();
}

void ImportFileStep::setPath(const QString &path)
{
    m_path->setText(path);
    m_taken = path;
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    m_sheet->clear();
}

QString ImportFileStep::kind() const
{
    return m_kind->currentData().toString();
}

QString ImportFileStep::kindText() const
{
    return m_kind->currentText();
}

void ImportFileStep::setKind(const QString &kind)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
}

ImportChoices ImportFileStep::choices() const
{
    ImportChoices choices;
    choices.company = m_context.format();
    choices.company.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    choices.hasDecimalComma = m_decimalComma->isChecked();
    choices.sheet.encoding = m_encoding->currentData().toByteArray();
    choices.sheet.delimiter = m_delimiter->currentData().toChar();
    choices.sheet.sheetName = m_sheet->currentData().toString();
    return choices;
}

} // namespace freehold
