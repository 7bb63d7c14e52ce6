// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_directives.h"
#include "tests/core/office/office_ledger.h"

using namespace homeward;
using test::deed;
using test::must;

namespace {

/// Foreign phones in Finance, domestic ones in store, one directive over phones.
struct Store : test::Office {
    Directives directives{ledger};
    Replacements replacements{ledger};
    std::vector<AssetId> olds;
    std::vector<AssetId> news;
    DirectiveId directive;

    Store()
    {
        for (int i = 0; i < 3; ++i) {
            const std::string port = "1-" + std::to_string(i + 1);
            auto old = test::registrationOf(test::motorolaPhone("ZY22F3K" + std::to_string(i), port));
            old.fields.unit = "Finance";
            old.fields.holder = "Li Wei";
            old.fields.location = "room 1";
            olds.push_back(add(old).asset);
            auto fresh = test::registrationOf(test::huaweiPhone("HW123456" + std::to_string(i), port));
            fresh.fields.status = Status::Stored;
            fresh.fields.place = Place::Store;
            news.push_back(add(fresh).asset);
        }
        Directive terms;
        terms.title = "Foreign phones out";
        terms.standing = Standing::Confirmed;
        terms.confirmedBy = "Director";
        terms.received = test::dayAt("2026-09-01");
        terms.deadline = test::dayAt("2026-10-01");
        terms.scope.categories = {Category::Smartphone};
        directive = must(directives.add(terms, deed())).directive;
    }

    PlanRequest pair(std::size_t oldAsset, AssetId newAsset)
    {
        PlanRequest request;
        request.oldAssets = {olds[oldAsset]};
        request.newAssets = {newAsset};
        return request;
    }
    Result<ActionId> advance(std::vector<AssetId> assets, ReplacementStage stage,
                             std::string document = "paper", Deed with = deed())
    {
        StageRequest request;
        request.oldAssets = std::move(assets);
        request.stage = stage;
        request.document = std::move(document);
        return replacements.advance(request, with);
    }
    ObligationState stateOf(AssetId asset)
    {
        for (std::size_t i = 1; i < obligationStateCount; ++i) {
            ObligationQuery query;
            query.state = static_cast<ObligationState>(i);
            const auto ids = must(directives.assets(directive, query));
            if (std::ranges::find(ids, asset) != ids.end())
                return *query.state;
        }
        return ObligationState::None;
    }
};

Msg refusal(const Result<ActionId> &result)
{
    REQUIRE_FALSE(result);
    return result.error().message;
}

} // namespace

TEST_CASE("a replacement goes from plan to disposal, and holder and place move to the new one")
{
    Store store;
    const AssetId old = store.olds[0];
    const AssetId fresh = store.news[0];
    must(store.replacements.plan(store.pair(0, fresh), deed()));
    CHECK(store.stateOf(old) == ObligationState::Planned);
    must(store.advance({old}, ReplacementStage::Approved));
    must(store.advance({old}, ReplacementStage::Ordered));
    CHECK(store.stateOf(old) == ObligationState::Ordered);
    must(store.advance({old}, ReplacementStage::Delivered));
    const ActionId deployed = must(store.advance({old}, ReplacementStage::Deployed));
    CHECK(store.cell(fresh, Column::Holder) == "Li Wei");
    CHECK(store.cell(fresh, Column::Unit) == "Finance");
    CHECK(store.cell(fresh, Column::Location) == "room 1");
    CHECK(store.cell(fresh, Column::Status) == "in-use");
    CHECK(store.cell(old, Column::Holder).empty());
    CHECK(must(store.replacements.lineOf(old)).line.formerHolder == "Li Wei");
    CHECK(store.stateOf(old) == ObligationState::Deployed);

    must(store.ledger.undo(deployed, deed())); // one action moved all of it, and one undo takes it back
    CHECK(store.cell(old, Column::Holder) == "Li Wei");
    CHECK(store.cell(fresh, Column::Holder).empty());
    CHECK(store.cell(fresh, Column::Status) == "stored");
    must(store.ledger.redo(deed()));

    must(store.advance({old}, ReplacementStage::Reclaimed));
    CHECK(store.cell(old, Column::Status) == "stored");
    CHECK(store.stateOf(old) == ObligationState::Done);
    must(store.replacements.dispose(std::vector{old},
                                    {Disposal::Wiped, "three passes", "Li Wei", "Wang Fang", "W 1"}, deed()));
    CHECK(store.cell(old, Column::Status) == "stored");
    must(store.replacements.dispose(std::vector{old},
                                    {Disposal::Destroyed, "shredder", "Li Wei", "Wang Fang", "D 1"}, deed()));
    CHECK(store.cell(old, Column::Status) == "retired");
    CHECK(must(store.replacements.lineOf(old)).line.disposal.certificate == "D 1");
    CHECK(must(store.replacements.papersMissing()).empty());
    store.checkClean();
}

TEST_CASE("an asset is not replaced by itself, in a ring, or twice")
{
    Store store;
    CHECK(refusal(store.replacements.plan(store.pair(0, store.olds[0]), deed())) == DirectivesMsg::PairedWithItself);
    must(store.replacements.plan(store.pair(0, store.news[0]), deed()));
    CHECK(refusal(store.replacements.plan(store.pair(0, store.news[1]), deed())) == DirectivesMsg::AlreadyPaired);
    CHECK(refusal(store.replacements.plan(store.pair(1, store.news[0]), deed())) == DirectivesMsg::SuccessorTaken);
    PlanRequest ring;
    ring.oldAssets = {store.news[0]};
    ring.newAssets = {store.olds[0]};
    ring.overruled = {"trial", "Wang Fang"};
    CHECK(refusal(store.replacements.plan(ring, deed())) == DirectivesMsg::PairedInRing);
    CHECK(must(store.replacements.lines()).size() == 1);
}

TEST_CASE("several old ones share a new one, and one is replaced by nothing, if it is said")
{
    Store store;
    PlanRequest shared;
    shared.oldAssets = {store.olds[0], store.olds[1]};
    shared.newAssets = {store.news[0]};
    CHECK(refusal(store.replacements.plan(shared, deed())) == DirectivesMsg::SharedNeedsOneNew);
    shared.shared = true;
    must(store.replacements.plan(shared, deed()));
    PlanRequest nothing;
    nothing.oldAssets = {store.olds[2]};
    nothing.withoutSuccessor = true;
    must(store.replacements.plan(nothing, deed()));
    CHECK(refusal(store.advance({store.olds[2]}, ReplacementStage::Ordered)) == DirectivesMsg::StageWithoutSuccessor);
    must(store.advance({store.olds[2]}, ReplacementStage::Reclaimed));
    CHECK(store.stateOf(store.olds[2]) == ObligationState::Done);
    CHECK(store.cell(store.olds[1], Column::ReplacedBy) == store.cell(store.news[0], Column::Tag));
}

TEST_CASE("a new one that is itself to go is refused, unless two people stand for it")
{
    Store store;
    auto another = test::registrationOf(test::motorolaPhone("ZY99", "2-1"));
    const AssetId foreign = store.add(another).asset;
    PlanRequest request = store.pair(0, foreign);
    CHECK(refusal(store.replacements.plan(request, deed())) == DirectivesMsg::SuccessorInScope);
    request.overruled = {"nothing else works with the scale", ""};
    CHECK(refusal(store.replacements.plan(request, deed())) == DirectivesMsg::OverrideIncomplete);
    request.overruled = {"nothing else works with the scale", "clerk"};
    CHECK(refusal(store.replacements.plan(request, deed())) == DirectivesMsg::SecondNameIsFirst);
    request.overruled = {"nothing else works with the scale", "Wang Fang"};
    must(store.replacements.plan(request, deed()));
    CHECK(must(store.replacements.lineOf(store.olds[0])).line.overruled.secondName == "Wang Fang");
    PlanRequest placeholder;
    placeholder.oldAssets = {store.olds[1]};
    placeholder.placeholder = {"Motorola", "moto g", Category::Smartphone};
    CHECK(refusal(store.replacements.plan(placeholder, deed())) == DirectivesMsg::SuccessorInScope);
}

TEST_CASE("stages go forward only, on days that have come, and an action is for all the assets named or none")
{
    Store store;
    PlanRequest request;
    request.oldAssets = {store.olds[0], store.olds[1]};
    request.placeholder = {"Huawei", "Mate 60", Category::Smartphone};
    must(store.replacements.plan(request, deed()));
    must(store.advance({store.olds[0]}, ReplacementStage::Ordered));
    CHECK(refusal(store.advance({store.olds[1], store.olds[0]}, ReplacementStage::Approved))
          == DirectivesMsg::StageNotForward);
    CHECK(must(store.replacements.lineOf(store.olds[1])).line.stage == ReplacementStage::Planned);
    Deed tomorrow = deed();
    tomorrow.effective = test::dayAt("2026-09-08");
    CHECK(refusal(store.advance({store.olds[1]}, ReplacementStage::Ordered, "paper", tomorrow))
          == DirectivesMsg::DayInTheFuture);
    CHECK(refusal(store.advance({store.olds[0]}, ReplacementStage::Deployed)) == DirectivesMsg::DeployNeedsAsset);
    CHECK(refusal(store.replacements.dispose(std::vector{store.olds[0]}, {Disposal::Scrapped, "", "", "", ""},
                                             deed()))
          == DirectivesMsg::DisposeBeforeReclaim);
    must(store.replacements.unpair(std::vector{store.olds[0], store.olds[1]}, deed()));
    CHECK(must(store.replacements.lines()).empty());
    must(store.ledger.undo(std::nullopt, deed()));
    CHECK(must(store.replacements.lines()).size() == 2);
    store.checkClean();
}

TEST_CASE("the check lists what lacks its paper or its second name")
{
    Store store;
    must(store.replacements.plan(store.pair(0, store.news[0]), deed()));
    must(store.advance({store.olds[0]}, ReplacementStage::Deployed, ""));
    must(store.advance({store.olds[0]}, ReplacementStage::Reclaimed, ""));
    must(store.replacements.dispose(std::vector{store.olds[0]}, {Disposal::Scrapped, "", "Li Wei", "", ""},
                                    deed()));
    std::vector<Lack> lacks;
    for (const MissingPaper &missing : must(store.replacements.papersMissing()))
        lacks.push_back(missing.lack);
    for (const Lack lack : {Lack::ReclaimPaper, Lack::DisposalMethod, Lack::SecondPerson, Lack::Certificate})
        CHECK(std::ranges::find(lacks, lack) != lacks.end());
    store.clock.advance(std::chrono::days(1));
    must(store.ledger.retire(std::vector{store.olds[1]}, Status::Retired, deed()));
    const auto ended = must(store.directives.endedWithoutPaper());
    REQUIRE(ended.size() == 1);
    CHECK(ended[0].asset == store.olds[1]);
    CHECK(ended[0].lack == Lack::Line);
}

TEST_CASE("a personal device is never bought for and ends by its holder's dated declaration")
{
    Store store;
    auto personal = test::typedPhone("Motorola", "");
    personal.fields.ownership = Ownership::Personal;
    personal.fields.holder = "Li Wei";
    const AssetId phone = store.add(personal).asset;
    CHECK(store.stateOf(phone) == ObligationState::Open);
    PlanRequest request;
    request.oldAssets = {phone};
    request.withoutSuccessor = true;
    request.price = Money{10000, "CNY"};
    CHECK(refusal(store.replacements.plan(request, deed())) == DirectivesMsg::PersonalNotBudgeted);
    CHECK(refusal(store.advance({phone}, ReplacementStage::Reclaimed)) == DirectivesMsg::DeclarationMissing);
    Deed declared = deed();
    declared.effective = test::dayAt("2026-09-05");
    must(store.replacements.stopUse(std::vector{phone}, "declaration of Li Wei", declared));
    CHECK(store.stateOf(phone) == ObligationState::Done);
    CHECK(must(store.replacements.lineOf(phone)).line.stopped == test::dayAt("2026-09-05"));
}

TEST_CASE("of a lot a part is planned for, and every piece counts")
{
    Store store;
    auto lot = test::typedPhone("Motorola", "moto e");
    lot.weak = Registration::Weak::New;
    lot.fields.quantity = 12;
    const AssetId box = store.add(lot).asset;
    const auto before = must(store.directives.progress(std::nullopt)).at(0).figures;
    PlanRequest request;
    request.oldAssets = {box};
    request.withoutSuccessor = true;
    request.quantity = 13;
    CHECK(refusal(store.replacements.plan(request, deed())) == DirectivesMsg::LotSplitTooLarge);
    request.quantity = 5;
    must(store.replacements.plan(request, deed()));
    CHECK(store.cell(box, Column::Quantity) == "7");
    const auto after = must(store.directives.progress(std::nullopt)).at(0).figures;
    CHECK(after.at(ObligationState::Planned) == 5);
    CHECK(after.outstanding() == before.outstanding());
    must(store.ledger.undo(std::nullopt, deed()));
    CHECK(store.cell(box, Column::Quantity) == "12");
    CHECK(must(store.directives.progress(std::nullopt)).at(0).figures == before);
    store.checkClean();
}

TEST_CASE("what is recommended for a category is planned where nothing else is said")
{
    Store store;
    Recommendation recommendation;
    recommendation.category = Category::Smartphone;
    recommendation.successor = {"Huawei", "Mate 60", Category::Smartphone};
    must(store.replacements.recommend(recommendation, deed()));
    PlanRequest request;
    request.oldAssets = store.olds;
    request.due = test::dayAt("2026-08-31"); // a day that has passed is kept: the plan is late
    must(store.replacements.plan(request, deed()));
    CHECK(must(store.replacements.lineOf(store.olds[2])).line.placeholder.model == "Mate 60");
    CHECK(must(store.replacements.recommendations()).size() == 1);
}

TEST_CASE("a recommendation is dropped and comes back by undo")
{
    Store store;
    Recommendation recommendation;
    recommendation.category = Category::Smartphone;
    recommendation.successor = {"Huawei", "Mate 60", Category::Smartphone};
    must(store.replacements.recommend(recommendation, deed()));
    recommendation.oldModel = "moto";
    recommendation.successor.model = "Nova 12";
    must(store.replacements.recommend(recommendation, deed()));
    const auto all = must(store.replacements.recommendations());
    REQUIRE(all.size() == 2);
    const std::vector<Uuid> both = {all[0].id, all[1].id};
    const auto dropped = must(store.replacements.unrecommend(both, deed()));
    CHECK(must(store.replacements.recommendations()).empty());
    CHECK(refusal(store.replacements.unrecommend(both, deed())) == DirectivesMsg::NoSuchRecommendation);
    must(store.ledger.undo(dropped, deed()));
    CHECK(must(store.replacements.recommendations()).size() == 2);
    // One that is not there keeps the other from being dropped.
    CHECK_FALSE(store.replacements.unrecommend(std::vector<Uuid>{all[0].id, Uuid{}}, deed()));
    CHECK(must(store.replacements.recommendations()).size() == 2);
    store.checkClean();
}
