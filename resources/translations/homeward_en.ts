<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DescriptorText</name>
    <message numerus="yes">
        <source>Device: USB %1, class %2, ID %3:%4, release %5, %n configuration(s)</source>
        <translation>
            <numerusform>Device: USB %1, class %2, ID %3:%4, release %5, %n configuration</numerusform>
            <numerusform>Device: USB %1, class %2, ID %3:%4, release %5, %n configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  Configuration %1: %n interface(s), %2, up to %3 mA</source>
        <translation>
            <numerusform>  Configuration %1: %n interface, %2, up to %3 mA</numerusform>
            <numerusform>  Configuration %1: %n interfaces, %2, up to %3 mA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    Interface %1, setting %2: class %3, %n endpoint(s)</source>
        <translation>
            <numerusform>    Interface %1, setting %2: class %3, %n endpoint</numerusform>
            <numerusform>    Interface %1, setting %2: class %3, %n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>      Descriptor of type %1, %n byte(s)</source>
        <translation>
            <numerusform>      Descriptor of type %1, %n byte</numerusform>
            <numerusform>      Descriptor of type %1, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <extracomment>%1 is a deed such as &quot;registration&quot;; the number counts assets or other entries.</extracomment>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetDetail</name>
    <message numerus="yes">
        <source>the first of %n selected</source>
        <translation>
            <numerusform>the one selected</numerusform>
            <numerusform>the first of %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n assets</source>
        <translation>
            <numerusform>Edit %n asset</numerusform>
            <numerusform>Edit %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n assets</source>
        <translation>
            <numerusform>&amp;Change %n asset</numerusform>
            <numerusform>&amp;Change %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets changed.</source>
        <translation>
            <numerusform>%n asset changed.</numerusform>
            <numerusform>%n assets changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::CatalogueDialog</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::DecideDialog</name>
    <message numerus="yes">
        <source>%n entry of the ledger changes.</source>
        <translation>
            <numerusform>%n entry of the ledger changes.</numerusform>
            <numerusform>%n entries of the ledger change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectiveActions</name>
    <message numerus="yes">
        <source>End %n exemptions?</source>
        <translation>
            <numerusform>End %n exemption?</numerusform>
            <numerusform>End %n exemptions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exemption(s) ended.</source>
        <translation>
            <numerusform>%n exemption ended.</numerusform>
            <numerusform>%n exemptions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectivesPage</name>
    <message numerus="yes">
        <source>%n conflict(s) between directives wait for a ruling.</source>
        <translation>
            <numerusform>%n conflict between directives waits for a ruling.</numerusform>
            <numerusform>%n conflicts between directives wait for a ruling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::DisposalDialog</name>
    <message numerus="yes">
        <source>%1: %n asset(s).</source>
        <extracomment>%1 is what was done, such as &quot;Wiped&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n asset.</numerusform>
            <numerusform>%1: %n assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::EndDialog</name>
    <message numerus="yes">
        <source>%n assets leave the inventory. Their entries and their history stay.</source>
        <translation>
            <numerusform>%n asset leaves the inventory. Its entry and its history stay.</numerusform>
            <numerusform>%n assets leave the inventory. Their entries and their history stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out: %1.</source>
        <extracomment>%1 is &quot;Retired&quot;, &quot;Lost&quot; or &quot;Transferred&quot;.</extracomment>
        <translation>
            <numerusform>%n taken out: %1.</numerusform>
            <numerusform>%n taken out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExemptDialog</name>
    <message numerus="yes">
        <source>%n assets need not meet the directive for as long as the exemption lasts. They leave the rate.</source>
        <translation>
            <numerusform>%n asset need not meet the directive for as long as the exemption lasts. It leaves the rate.</numerusform>
            <numerusform>%n assets need not meet the directive for as long as the exemption lasts. They leave the rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempted.</source>
        <translation>
            <numerusform>%n exempted.</numerusform>
            <numerusform>%n exempted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filter (%n)</numerusform>
            <numerusform>Filter (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::HandOverDialog</name>
    <message numerus="yes">
        <source>%n asset(s) went to %1.</source>
        <translation>
            <numerusform>%n asset went to %1.</numerusform>
            <numerusform>%n assets went to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportDialog</name>
    <message numerus="yes">
        <source>The import was undone, but for %n entry that was changed since.</source>
        <translation>
            <numerusform>The import was undone, but for %n entry that was changed since.</numerusform>
            <numerusform>The import was undone, but for %n entries that were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::IntakePanel</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::InventoryActions</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::JudgedPage</name>
    <message numerus="yes">
        <source>%n file(s) will be left out; the list says why.</source>
        <translation>
            <numerusform>%n file will be left out; the list says why.</numerusform>
            <numerusform>%n files will be left out; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undetermined</source>
        <translation>
            <numerusform>%n undetermined</numerusform>
            <numerusform>%n undetermined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) connected</source>
        <translation>
            <numerusform>%n device connected</numerusform>
            <numerusform>%n devices connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::PersonLeftDialog</name>
    <message numerus="yes">
        <source>From that day on, what %1 still holds (%n asset(s)) stands on the return list.</source>
        <translation>
            <numerusform>From that day on, what %1 still holds (%n asset) stands on the return list.</numerusform>
            <numerusform>From that day on, what %1 still holds (%n assets) stands on the return list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanDialog</name>
    <message numerus="yes">
        <source>%n chosen besides are being replaced already and are left out.</source>
        <translation>
            <numerusform>%n chosen besides is being replaced already and is left out.</numerusform>
            <numerusform>%n chosen besides are being replaced already and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned.</source>
        <translation>
            <numerusform>%n planned.</numerusform>
            <numerusform>%n planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ProgressDetail</name>
    <message numerus="yes">
        <source>%n overdue entry(ies).</source>
        <translation>
            <numerusform>%n overdue entry.</numerusform>
            <numerusform>%n overdue entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ProgressText</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>%n day past the deadline</numerusform>
            <numerusform>%n days past the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue, for %n day(s)</source>
        <translation>
            <numerusform>%1 overdue, for %n day</numerusform>
            <numerusform>%1 overdue, for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %n day(s)</source>
        <translation>
            <numerusform>%1 due within %n day</numerusform>
            <numerusform>%1 due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not seen for %n day(s)</source>
        <translation>
            <numerusform>%1 not seen for %n day</numerusform>
            <numerusform>%1 not seen for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exemption ends for %1, the first in %n day(s)</source>
        <translation>
            <numerusform>Exemption ends for %1, the first in %n day</numerusform>
            <numerusform>Exemption ends for %1, the first in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::RecognisedPage</name>
    <message numerus="yes">
        <source>%1: %n file(s) of other computers.</source>
        <translation>
            <numerusform>%1: %n file of another computer.</numerusform>
            <numerusform>%1: %n files of other computers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::Registrar</name>
    <message numerus="yes">
        <source>%n registered, %1 known already.</source>
        <translation>
            <numerusform>%n registered, %1 known already.</numerusform>
            <numerusform>%n registered, %1 known already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReplacingActions</name>
    <message numerus="yes">
        <source>%n chosen are being replaced already.</source>
        <translation>
            <numerusform>%n chosen is being replaced already.</numerusform>
            <numerusform>%n chosen are being replaced already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReplacingDialog</name>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReplacingPanels</name>
    <message numerus="yes">
        <source>%n recommendation(s) dropped; undo brings them back.</source>
        <translation>
            <numerusform>%n recommendation dropped; undo brings it back.</numerusform>
            <numerusform>%n recommendations dropped; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReviewPane</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of the ledger changes.</source>
        <translation>
            <numerusform>%n entry of the ledger changes.</numerusform>
            <numerusform>%n entries of the ledger change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ScopeCounter</name>
    <message numerus="yes">
        <source>%n entry: foreign %1, domestic %2, undetermined %3 (by quantity)</source>
        <translation>
            <numerusform>%n entry: foreign %1, domestic %2, undetermined %3 (by quantity)</numerusform>
            <numerusform>%n entries: foreign %1, domestic %2, undetermined %3 (by quantity)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::StageDialog</name>
    <message numerus="yes">
        <source>%1: %n asset(s).</source>
        <extracomment>%1 is a stage, such as &quot;Ordered&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n asset.</numerusform>
            <numerusform>%1: %n assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::StopUseDialog</name>
    <message numerus="yes">
        <source>%n used no longer.</source>
        <translation>
            <numerusform>%n used no longer.</numerusform>
            <numerusform>%n used no longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::UndoActions</name>
    <message numerus="yes">
        <source>Undone, but for %n entry that was changed since; its newer values stay.</source>
        <translation>
            <numerusform>Undone, but for %n entry that was changed since; its newer values stay.</numerusform>
            <numerusform>Undone, but for %n entries that were changed since; their newer values stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnpairDialog</name>
    <message numerus="yes">
        <source>%n plan(s) dropped.</source>
        <translation>
            <numerusform>%n plan dropped.</numerusform>
            <numerusform>%n plans dropped.</numerusform>
        </translation>
    </message>
</context>
</TS>
