// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/zip_file.h"

#include <utility>

namespace homeward::test {

/// The parts of a workbook, with the XML of its sheets as the test gives it (what stands inside <worksheet>).
struct Workbook {
    std::vector<std::pair<std::string, std::string>> sheets; ///< name, inner XML
    std::vector<std::string> texts; ///< shared, the XML inside each <si>
    std::string styles; ///< what stands inside <styleSheet>
    std::string properties; ///< attributes of <workbookPr>

    std::vector<std::pair<std::string, std::string>> parts() const
    {
        const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        std::string list;
        std::string relations;
        std::vector<std::pair<std::string, std::string>> all;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
                    + "\"/>";
            relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + office
                         + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            all.emplace_back("xl/worksheets/sheet" + number + ".xml",
                             head + "<worksheet xmlns=\"" + main + "\">" + sheets[i].second + "</worksheet>");
        }
        relations += "<Relationship Id=\"rIdT\" Type=\"" + office
                     + "/sharedStrings\" Target=\"sharedStrings.xml\"/>" + "<Relationship Id=\"rIdS\" Type=\""
                     + office + "/styles\" Target=\"styles.xml\"/>";
        std::string table;
        for (const std::string &text : texts)
            table += "<si>" + text + "</si>";
        all.emplace_back("xl/sharedStrings.xml", head + "<sst xmlns=\"" + main + "\">" + table + "</sst>");
        all.emplace_back("xl/styles.xml",
                         head + "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
        all.emplace_back("xl/_rels/workbook.xml.rels",
                         head + "<Relationships xmlns=\"" + package + "\">" + relations + "</Relationships>");
        all.emplace_back("xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                                                + "\"><workbookPr " + properties + "/><sheets>" + list
                                                + "</sheets></workbook>");
        all.emplace_back("_rels/.rels",
                         head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\""
                             + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        return all;
    }
    void save(const std::filesystem::path &path) const { writeZip(path, parts()); }
};

} // namespace homeward::test
