// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/reject_file.h"
#include "core/text/messages_import.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <array>

using namespace homeward;
using namespace homeward::test;

namespace {

const Error why(ErrorCode::InvalidInput, ImportMsg::LineUuidWrong, {"x"});

TableLayout layoutWith(std::vector<std::string> headings)
{
    TableLayout layout;
    layout.headings = std::move(headings);
    return layout;
}

} // namespace

TEST_CASE("a refused line stands as it was, with the reason behind it, and the reason of last time does not")
{
    TempFolder folder;
    const TableLayout layout = layoutWith({"tag", "Refused because", "note"});
    RejectFile file(folder / "refused.csv", layout, Language::English);
    const std::array<std::string_view, 3> cells = {"A,1", "an old reason", "'=1+1"};
    REQUIRE(file.add(cells, why));
    const std::array<std::string_view, 1> few = {"B"};
    REQUIRE(file.add(few, why));
    CHECK_FALSE(std::filesystem::exists(folder / "refused.csv")); // it appears when it is complete
    CHECK(file.finish().value());
    std::string text = readFile(folder / "refused.csv").value();
    text.erase(0, text.find("tag"));
    // What a guard had made harmless is told as it was, and guarded once, not twice.
    CHECK(text == "tag,note,Refused because\r\n\"A,1\",'=1+1,\"\"\"x\"\" is no UUID.\"\r\nB,,\"\"\"x\"\" is no UUID.\"\r\n");
}

TEST_CASE("without a refused line there is no file, and one in the way of none is told")
{
    TempFolder folder;
    const TableLayout layout = layoutWith({"tag"});
    CHECK_FALSE(RejectFile(folder / "none.csv", layout, Language::English).finish().value());
    CHECK_FALSE(std::filesystem::exists(folder / "none.csv"));
    RejectFile nowhere(folder / "no such folder" / "refused.csv", layout, Language::English);
    CHECK_FALSE(nowhere.add({}, why));
}
