// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field_form.h"
#include "ui/screen.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace freehold {

class Banner;

/// A report: its parameters, its lines on screen (a double click opens what a line stands for), and its files.
class ReportScreen final : public Screen
{
    Q_OBJECT

public:
    ReportScreen(ScreenContext &context, const Report &report, const QVariantMap &presets, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return m_report.icon.isEmpty() ? QStringLiteral("chart-column") : m_report.icon; }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    void print() override;
    void exportContent() override { askPath(QStringLiteral("xlsx")); }
    /// Writes the report as it stands to a file by its ending.
    void exportTo(const QString &path);
    [[nodiscard]] bool isShown() const { return m_isShown; }

Q_SIGNALS:
    void shown();
    void written(const QString &path);

private:
    [[nodiscard]] QWidget *buildHead();
    void addActs(QHBoxLayout *line);
    void load(const QVariantMap &parameters);
    void show(const Document &document, bool isWhole);
    void addTable(QVBoxLayout *layout, const DocumentTable &table, const CompanyFormat &format, bool isOnly);
    void printPreview();
    void askPath(const QString &ending);

    const Report &m_report;
    QVariantMap m_presets;
    FieldForm *m_form;
    Banner *m_banner;
    QScrollArea *m_area;
    QPushButton *m_print = nullptr;
    std::optional<Document> m_document;
    QString m_about; ///< title of the record that the report is about
    qint64 m_lines = 0;
    bool m_isShown = false;
    quint64 m_request = 0;
};

} // namespace freehold
