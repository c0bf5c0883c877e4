// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lookup_source.h"
#include "ui/value_editor.h"

#include <QLineEdit>

class QCompleter;
class QListWidget;
class QStandardItemModel;
class QTimer;

namespace freehold {

/// A line that finds records while typing. What the list offers is shown, and written only by Enter, Tab or a click.
class LookupLine final : public QLineEdit
{
    Q_OBJECT

public:
    LookupLine(ScreenContext &context, const Field &field, QWidget *parent = nullptr);

    /// The typed words of a record that is not chosen yet.
    void setTyped(const QString &words);
    [[nodiscard]] QUuid chosen() const { return m_chosen; }
    void choose(const QUuid &id);
    void setFilter(const QString &filter) { m_filter = filter; }

Q_SIGNALS:
    void picked(const QUuid &id, const QString &shown);
    /// The typed text is no longer the record chosen before.
    void changedByHand();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void offer(const QList<LookupHit> &hits);
    void take(const QModelIndex &index);
    void createRecord();
    [[nodiscard]] const Operation *creator() const;

    ScreenContext &m_context;
    const Entity *m_entity;
    QString m_filter;
    QUuid m_chosen;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QTimer *m_pause;
    quint64 m_request = 0;
};

class ReferenceValueEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ReferenceValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    void setLookupFilter(const QString &filter) override { m_line->setFilter(filter); }
    [[nodiscard]] QJsonValue draft() const override;
    void restoreDraft(const QJsonValue &draft) override;

protected:
    [[nodiscard]] Result<QVariant> entered() const override;

private:
    LookupLine *m_line;
};

/// Several records: found one by one, listed below, taken out with Delete.
class ReferencesValueEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ReferencesValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    void setLookupFilter(const QString &filter) override { m_line->setFilter(filter); }

protected:
    [[nodiscard]] Result<QVariant> entered() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QUuid &id, const QString &shown);
    void fitList();

    LookupLine *m_line;
    QListWidget *m_list;
};

} // namespace freehold
