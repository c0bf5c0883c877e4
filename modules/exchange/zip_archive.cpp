// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_archive.h"

#include "base/text.h"

#include <QLocale>
#include <QSet>

#include <zip.h>

namespace freehold {
namespace {

constexpr zip_uint32_t kUnixTypeMask = 0170000;
constexpr zip_uint32_t kUnixLink = 0120000;

Error damagedZip()
{
    return {ErrorCode::InvalidInput,
            text("Import", "The file is damaged or incomplete. Get it again from where it came, or save it again with the program that made it."), {}};
}

Error hostileZip(const QString &why)
{
    return {ErrorCode::Limit,
            text("Import", "The file was refused for safety: %1. Open it in a spreadsheet program and save it again.").arg(why), {}};
}

} // namespace

struct ZipArchive::Inside {
    QByteArray bytes;
    ZipLimits limits;
    std::unique_ptr<zip_t, decltype(&zip_discard)> zip{nullptr, &zip_discard};
    qint64 inflated = 0;

    Result<void> checkEntries() const
    {
        const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
        if (count > limits.entries)
            return hostileZip(text("Import", "it holds more than %1 parts").arg(limits.entries));
        QSet<QByteArray> names;
        zip_uint64_t stored = 0;
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
            zip_stat_t stat;
            if (zip_stat_index(zip.get(), i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
                return damagedZip();
            if (stat.encryption_method != ZIP_EM_NONE)
                return Error{ErrorCode::Unsupported, text("Import", "The file is locked with a password. Remove the password and import it again."), {}};
            if (names.contains(stat.name))
                return hostileZip(text("Import", "it holds two parts of the same name"));
            names.insert(stat.name);
            if (isLink(i))
                return hostileZip(text("Import", "it holds a link to another file"));
            stored += stat.comp_size;
            if (stored > static_cast<zip_uint64_t>(bytes.size()))
                return hostileZip(text("Import", "its parts overlap"));
        }
        return {};
    }

    bool isLink(zip_uint64_t index) const
    {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        return zip_file_get_external_attributes(zip.get(), index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX
            && ((attributes >> 16) & kUnixTypeMask) == kUnixLink;
    }

    zip_int64_t find(const QByteArray &name) const { return zip_name_locate(zip.get(), name.constData(), ZIP_FL_NOCASE); }
};

Result<ZipArchive> ZipArchive::open(QByteArray bytes, const ZipLimits &limits)
{
    if (bytes.isEmpty()) // which libzip takes for an archive without entries
        return damagedZip();
    const auto inside = std::make_shared<Inside>();
    inside->bytes = std::move(bytes);
    inside->limits = limits;
    zip_source_t *source = zip_source_buffer_create(inside->bytes.constData(), static_cast<zip_uint64_t>(inside->bytes.size()), 0, nullptr);
    inside->zip.reset(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!inside->zip) {
        zip_source_free(source);
        return damagedZip();
    }
    if (Result<void> checked = inside->checkEntries(); !checked)
        return checked.error();
    return ZipArchive(inside);
}

bool ZipArchive::contains(const QByteArray &name) const
{
    return m_inside->find(name) >= 0;
}

qint64 ZipArchive::declaredSize(const QByteArray &name) const
{
    zip_stat_t stat;
    const bool known = zip_stat(m_inside->zip.get(), name.constData(), ZIP_FL_NOCASE, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE);
    return known ? static_cast<qint64>(stat.size) : 0;
}

Result<ByteSource> ZipArchive::stream(const QByteArray &name)
{
    const zip_int64_t index = m_inside->find(name);
    if (index < 0)
        return Error{ErrorCode::NotFound, text("Import", "The part %1 is missing in the file.").arg(QString::fromUtf8(name)), {}};
    zip_stat_t stat;
    if (zip_stat_index(m_inside->zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damagedZip();
    const std::shared_ptr<zip_file_t> entry(zip_fopen_index(m_inside->zip.get(), static_cast<zip_uint64_t>(index), 0),
                                            [](zip_file_t *open) { if (open) zip_fclose(open); });
    if (!entry)
        return damagedZip();

    const auto stored = static_cast<qint64>(stat.comp_size);
    return ByteSource([inside = m_inside, entry, stored, own = qint64(0)](char *buffer, qint64 capacity) mutable -> Result<qint64> {
        const zip_int64_t got = zip_fread(entry.get(), buffer, static_cast<zip_uint64_t>(capacity));
        if (got < 0)
            return damagedZip();
        own += got;
        inside->inflated += got;
        if (inside->inflated > inside->limits.totalBytes)
            return hostileZip(text("Import", "it unpacks to more than %1").arg(QLocale().formattedDataSize(inside->limits.totalBytes)));
        if (own > inside->limits.ratioFromBytes && own / inside->limits.ratio > stored)
            return hostileZip(text("Import", "it unpacks to more than %1 times its size").arg(inside->limits.ratio));
        return qint64(got);
    });
}

} // namespace freehold
