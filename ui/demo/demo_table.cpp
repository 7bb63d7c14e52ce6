// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/demo_table.h"

#include "core/text/messages_base.h"

#include <QFile>

namespace homeward::ui {

std::vector<std::string> splitText(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

Result<std::string> demoResource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::NotFound, BaseMsg::FileNotFound, {file.fileName().toStdString()});
    return file.readAll().toStdString();
}

Result<std::vector<DemoRow>> demoTable(const QString &name)
{
    const auto table = demoResource(name);
    if (!table)
        return fail(table);
    const std::vector<std::string> lines = splitText(*table, '\n');
    const std::vector<std::string> names = splitText(lines.front(), '\t');
    std::vector<DemoRow> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::vector<std::string> cells = splitText(lines[i], '\t');
        if (cells.size() != names.size())
            continue;
        DemoRow row;
        for (std::size_t c = 0; c < names.size(); ++c)
            row.emplace(names[c], cells[c]);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace homeward::ui
