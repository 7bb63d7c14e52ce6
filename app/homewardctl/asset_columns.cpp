// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_columns.h"

#include "core/text/messages_app.h"
#include "core/text/utf8.h"

namespace homeward::ctl {
namespace {

std::string allNames()
{
    std::string names;
    for (const Column column : allColumns())
        names += (names.empty() ? "" : ", ") + std::string(nameOf(column));
    return names;
}

} // namespace

Result<std::vector<Column>> parseColumns(std::string_view list)
{
    std::vector<Column> columns;
    while (true) {
        const auto comma = list.find(',');
        const std::string_view name = trimmed(list.substr(0, comma));
        const auto column = columnNamed(name);
        if (!column)
            return Error{ErrorCode::InvalidInput, AppMsg::UnknownColumn, {std::string(name), allNames()}};
        columns.push_back(*column);
        if (comma == std::string_view::npos)
            return columns;
        list.remove_prefix(comma + 1);
    }
}

std::vector<Column> listedColumns()
{
    return {Column::Tag,    Column::Category, Column::Brand,  Column::Origin,
            Column::Model,  Column::Quantity, Column::Serial, Column::Unit,
            Column::Holder, Column::Location, Column::Status};
}

} // namespace homeward::ctl
