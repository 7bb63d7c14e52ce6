<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>It is not plugged in here.</source>
        <translation>该资产目前没有接入本机。</translation>
    </message>
    <message>
        <source>Homeward ended by a fault</source>
        <translation>Homeward 上次异常退出</translation>
    </message>
    <message>
        <source>Homeward ended by a fault on %1.</source>
        <translation>Homeward 于 %1 异常退出。</translation>
    </message>
    <message>
        <source>Everything that was confirmed before is in the ledger. What happened is in %1; send it along when you report the fault.</source>
        <translation>此前已确认的内容都已保存在台账中。故障记录见 %1，反馈问题时请一并提供。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>AssetTable</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in hundredths.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ConnectedText</name>
    <message>
        <source>This workstation</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Monitor at %1</source>
        <translation>接于 %1 的显示器</translation>
    </message>
    <message>
        <source>USB device %1:%2</source>
        <translation>USB 设备 %1:%2</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>伊朗</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a country&apos;s name, %2 its two-letter code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DescriptorText</name>
    <message numerus="yes">
        <source>Device: USB %1, class %2, ID %3:%4, release %5, %n configuration(s)</source>
        <translation>
            <numerusform>设备：USB %1，类 %2，ID %3:%4，版本 %5，%n 个配置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  Configuration %1: %n interface(s), %2, up to %3 mA</source>
        <translation>
            <numerusform>  配置 %1：%n 个接口，%2，最大 %3 mA</numerusform>
        </translation>
    </message>
    <message>
        <source>self-powered</source>
        <translation>自供电</translation>
    </message>
    <message>
        <source>bus-powered</source>
        <translation>总线供电</translation>
    </message>
    <message numerus="yes">
        <source>    Interface %1, setting %2: class %3, %n endpoint(s)</source>
        <translation>
            <numerusform>    接口 %1，设置 %2：类 %3，%n 个端点</numerusform>
        </translation>
    </message>
    <message>
        <source>control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>isochronous</source>
        <translation>等时</translation>
    </message>
    <message>
        <source>bulk</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>interrupt</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>      Endpoint %1 %2, %3, %4 bytes</source>
        <translation>      端点 %1 %2，%3，%4 字节</translation>
    </message>
    <message>
        <source>in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Device descriptor, too short</source>
        <translation>设备描述符，长度不足</translation>
    </message>
    <message>
        <source>  Configuration descriptor, too short</source>
        <translation>  配置描述符，长度不足</translation>
    </message>
    <message>
        <source>    Interface descriptor, too short</source>
        <translation>    接口描述符，长度不足</translation>
    </message>
    <message>
        <source>      Endpoint descriptor, too short</source>
        <translation>      端点描述符，长度不足</translation>
    </message>
    <message numerus="yes">
        <source>      Descriptor of type %1, %n byte(s)</source>
        <translation>
            <numerusform>      类型 %1 的描述符，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>From byte %1 on the lengths do not fit; nothing more can be told.</source>
        <translation>自第 %1 字节起长度不符，无法继续解读。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>DirectiveText</name>
    <message>
        <source>, </source>
        <extracomment>Between the elements of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands for an empty field in &quot;from → to&quot;.</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Written order</source>
        <translation>书面文件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>its use has stopped</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <source>the new one is in use</source>
        <translation>新设备已启用</translation>
    </message>
    <message>
        <source>the old one was reclaimed</source>
        <translation>旧设备已收回</translation>
    </message>
    <message>
        <source>the old one was disposed of</source>
        <translation>旧设备已处置</translation>
    </message>
    <message>
        <source>Country of the brand</source>
        <translation>品牌所属国</translation>
    </message>
    <message>
        <source>Country of the brand&apos;s owner</source>
        <translation>品牌所有者所属国</translation>
    </message>
    <message>
        <source>Approved list</source>
        <translation>许可清单</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Basis and home</source>
        <translation>依据与本国</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A directive: %1 is its document number, %2 its title.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>confirmed by %1 on %2</source>
        <translation>%1 于 %2 确认</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>由 %1 确认</translation>
    </message>
    <message>
        <source>relayed by %1 on %2</source>
        <translation>%1 于 %2 转达</translation>
    </message>
    <message>
        <source>relayed by %1</source>
        <translation>由 %1 转达</translation>
    </message>
    <message>
        <source>nobody is named who relayed it</source>
        <translation>未写明由谁转达</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between short remarks in one line.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅限 %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>Every asset</source>
        <translation>全部资产</translation>
    </message>
    <message>
        <source>%1; home: %2</source>
        <extracomment>%1 is the basis, such as &quot;Country of the brand&quot;; %2 the home countries.</extracomment>
        <translation>%1；本国：%2</translation>
    </message>
    <message>
        <source>%1 % by %2</source>
        <extracomment>An interim target: %1 is a number, %2 a day.</extracomment>
        <translation>%2 前 %1%</translation>
    </message>
    <message>
        <source>%1, all models</source>
        <translation>%1，全部型号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 the value that it got.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 the value before, %3 after.</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>转达人</translation>
    </message>
    <message>
        <source>Relayed on</source>
        <translation>转达日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Places of use</source>
        <translation>使用场所</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>权属</translation>
    </message>
    <message>
        <source>Only the brands</source>
        <translation>仅限品牌</translation>
    </message>
    <message>
        <source>Without the brands</source>
        <translation>排除品牌</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Home countries</source>
        <translation>本国</translation>
    </message>
    <message>
        <source>Paper of the list</source>
        <translation>清单文号</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>清单日期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a deed such as &quot;registration&quot;, %2 what it was done to, such as &quot;A-0031&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <extracomment>%1 is a deed such as &quot;registration&quot;; the number counts assets or other entries.</extracomment>
        <translation>
            <numerusform>%1（%n 条）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that you translate into, such as zh_CN.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>ReplacingText</name>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Reclaimed</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>已清除数据</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已调出</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>已报废</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount: %1 is a number, %2 a currency&apos;s code.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>把握不大</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a brand, %2 the code of its country.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2), owner %3 (%4)</source>
        <extracomment>%1 is a brand, %2 the code of its country, %3 its owner, %4 the code of the owner&apos;s country.</extracomment>
        <translation>%1（%2），所有者 %3（%4）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>智能手机</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板电脑</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>台式机</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描仪</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储设备</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频设备</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络设备</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>集线器</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>扩展坞</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>国产</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>非国产</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>the owner&apos;s country</source>
        <translation>所有者所属国家</translation>
    </message>
    <message>
        <source>the brand&apos;s country</source>
        <translation>品牌所属国家</translation>
    </message>
    <message>
        <source>File transfer (MTP)</source>
        <translation>文件传输 (MTP)</translation>
    </message>
    <message>
        <source>Photo transfer (PTP)</source>
        <translation>照片传输 (PTP)</translation>
    </message>
    <message>
        <source>Debugging (ADB)</source>
        <translation>调试 (ADB)</translation>
    </message>
    <message>
        <source>Tethering</source>
        <translation>网络共享</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Firmware update (DFU)</source>
        <translation>固件更新 (DFU)</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复模式</translation>
    </message>
    <message>
        <source>Fastboot</source>
        <translation>Fastboot</translation>
    </message>
    <message>
        <source>Emergency download (EDL)</source>
        <translation>紧急下载 (EDL)</translation>
    </message>
    <message>
        <source>Preloader</source>
        <translation>预加载器</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>台式计算机</translation>
    </message>
    <message>
        <source>Laptop computer</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Tablet computer</source>
        <translation>平板电脑</translation>
    </message>
    <message>
        <source>Server computer</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>The department&apos;s</source>
        <translation>单位所有</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人所有</translation>
    </message>
    <message>
        <source>Leased</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Home office</source>
        <translation>居家</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>外勤</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Operator&apos;s decision</source>
        <translation>人工判定</translation>
    </message>
    <message>
        <source>Product rule</source>
        <translation>产品规则</translation>
    </message>
    <message>
        <source>Device&apos;s own words</source>
        <translation>设备自述</translation>
    </message>
    <message>
        <source>Registrant of the ID</source>
        <translation>ID 注册者</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>据此判定</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Says nothing of the brand</source>
        <translation>不涉及品牌</translation>
    </message>
    <message>
        <source>USB serial</source>
        <translation>USB 序列号</translation>
    </message>
    <message>
        <source>Printed serial</source>
        <translation>机身序列号</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Fixed-asset number</source>
        <translation>固定资产编号</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Computer&apos;s serial</source>
        <translation>计算机序列号</translation>
    </message>
    <message>
        <source>Monitor&apos;s serial</source>
        <translation>显示器序列号</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>set-up of the ledger</source>
        <translation>建立台账</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>update from the device</source>
        <translation>从设备更新</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>installation of a catalogue</source>
        <translation>安装目录</translation>
    </message>
    <message>
        <source>change of settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>change of units</source>
        <translation>更改部门</translation>
    </message>
    <message>
        <source>change of holders</source>
        <translation>更改使用人</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <extracomment>A device that the ledger has; %1 is its tag.</extracomment>
        <translation>已登记为 %1</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>无序列号</translation>
    </message>
    <message>
        <source>Serial seen twice</source>
        <translation>序列号重复</translation>
    </message>
    <message>
        <source>Perhaps %1 in another mode</source>
        <extracomment>The same serial under another vendor ID; %1 is the asset&apos;s tag.</extracomment>
        <translation>可能是 %1 的另一模式</translation>
    </message>
    <message>
        <source>change of a directive</source>
        <translation>替换要求变更</translation>
    </message>
    <message>
        <source>exemption</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>settlement of a conflict</source>
        <translation>冲突裁定</translation>
    </message>
    <message>
        <source>step of a replacement</source>
        <translation>替换进度</translation>
    </message>
    <message>
        <source>stock-take</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>filing of a document</source>
        <translation>文件归档</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AboutDialog</name>
    <message>
        <source>About Homeward</source>
        <translation>关于 Homeward</translation>
    </message>
    <message>
        <source>Homeward %1</source>
        <translation>Homeward %1</translation>
    </message>
    <message>
        <source>Tells domestic brands from foreign ones, keeps the inventory, and proves it. Works without a network and sends nothing anywhere.</source>
        <translation>分辨国产与外国品牌，管理资产台账，并留下依据。无需网络，不向任何地方发送数据。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>Ledger:</source>
        <translation>台账：</translation>
    </message>
    <message>
        <source>Replica:</source>
        <translation>副本：</translation>
    </message>
    <message>
        <source>Brand catalogue:</source>
        <translation>品牌目录：</translation>
    </message>
    <message>
        <source>Catalogue SHA-256:</source>
        <translation>目录 SHA-256：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AmendmentsView</name>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>History of the directive</source>
        <translation>替换要求的历史</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetDetail</name>
    <message>
        <source>The device&apos;s own words contradict the registrant of its ID. Look at the findings, then decide.</source>
        <translation>设备自述与其 ID 的注册者相矛盾。请查看判定结果后判定。</translation>
    </message>
    <message>
        <source>brand from %1</source>
        <translation>品牌属于%1</translation>
    </message>
    <message>
        <source>owner in %1</source>
        <translation>所有公司位于%1</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n selected</source>
        <translation>
            <numerusform>所选 %n 项中的第一项</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between short remarks in one line.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Details of the asset</source>
        <translation>资产详情</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择资产</translation>
    </message>
    <message>
        <source>Select an asset to see its entry, its findings and its history.</source>
        <translation>选择一项资产，即可查看其条目、判定结果和历史。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetForm</name>
    <message>
        <source>Place of use</source>
        <translation>使用场所</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a field such as &quot;Holder&quot;.</extracomment>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>given out by the ledger if left empty</source>
        <translation>留空则由台账分配</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-09-07</translation>
    </message>
    <message>
        <source>5999.00</source>
        <translation>5999.00</translation>
    </message>
    <message>
        <source>15 digits; a second one after a blank</source>
        <translation>15 位数字；第二个以空格隔开</translation>
    </message>
    <message>
        <source>from the top, as in: Finance / Audit</source>
        <translation>从上级写起，如：财务处 / 审计科</translation>
    </message>
    <message>
        <source>%1 is no IMEI: 15 digits, of which the last is a check digit.</source>
        <translation>%1 不是 IMEI：应为 15 位数字，末位为校验位。</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>A field of a form; %1 is its name.</extracomment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetLister</name>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Heads a list of assets: %1 says which, %2 is a past day.</extracomment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Heads a list of assets: %1 says what is to do, %2 is a directive.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetTableModel</name>
    <message>
        <source>loading</source>
        <extracomment>Read aloud for a row that is still being read.</extracomment>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetTableView</name>
    <message>
        <source>&amp;Columns as at First</source>
        <translation>恢复初始列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::AssetTicks</name>
    <message>
        <source>Tick &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Assets to choose from; the space bar ticks one</source>
        <translation>可选资产；按空格键勾选</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <extracomment>%1 and %2 are counts.</extracomment>
        <translation>已选 %1 / %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::BoxForm</name>
    <message>
        <source>Scan the codes of a box here one after another: IMEI, serial number.</source>
        <translation>在此依次扫描包装盒上的条码：IMEI、序列号。</translation>
    </message>
    <message>
        <source>%1 has the form of an IMEI, but its check digit is wrong. Scan it again.</source>
        <translation>%1 形似 IMEI，但校验位不对，请重新扫描。</translation>
    </message>
    <message>
        <source>IMEI %1</source>
        <translation>IMEI %1</translation>
    </message>
    <message>
        <source>Second IMEI %1</source>
        <translation>第二个 IMEI %1</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits, of which the last one checks the others; this one does not fit.</source>
        <translation>IMEI 为 15 位数字，末位为校验位；此号码不符。</translation>
    </message>
    <message>
        <source>Type the brand or the model first.</source>
        <translation>请先填写品牌或型号。</translation>
    </message>
    <message>
        <source>&amp;Scan:</source>
        <translation>扫描(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Brand:</source>
        <translation>品牌(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>型号(&amp;M)：</translation>
    </message>
    <message>
        <source>Ca&amp;tegory:</source>
        <translation>类别(&amp;T)：</translation>
    </message>
    <message>
        <source>IMEI &amp;1:</source>
        <translation>IMEI &amp;1：</translation>
    </message>
    <message>
        <source>IMEI &amp;2:</source>
        <translation>IMEI &amp;2：</translation>
    </message>
    <message>
        <source>Serial n&amp;umber:</source>
        <translation>序列号(&amp;U)：</translation>
    </message>
    <message>
        <source>F&amp;ixed-asset number:</source>
        <translation>固定资产编号(&amp;I)：</translation>
    </message>
    <message>
        <source>As the sort finds it</source>
        <translation>由系统判定</translation>
    </message>
    <message>
        <source>Register Bo&amp;x</source>
        <translation>登记此盒(&amp;X)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::BrandField</name>
    <message>
        <source>Huawei, 华为, Lenovo…</source>
        <translation>华为、Huawei、联想…</translation>
    </message>
    <message>
        <source>Type a name, Latin or Chinese, and choose from the catalogue.</source>
        <translation>输入中文或外文名称，并从品牌目录中选择。</translation>
    </message>
    <message>
        <source>In the catalogue: %1, brand from %2, owner %3 from %4</source>
        <extracomment>The brand&apos;s own country and its owner&apos;s stand side by side.</extracomment>
        <translation>品牌目录：%1，品牌国别 %2，所有者 %3（%4）</translation>
    </message>
    <message>
        <source>Not in the catalogue: say its country.</source>
        <translation>品牌目录中没有，请注明国别。</translation>
    </message>
    <message>
        <source>Name the brand to see what would change.</source>
        <translation>填写品牌后即可查看将发生的变化。</translation>
    </message>
    <message>
        <source>Say the brand&apos;s country: choose it, or type its two-letter code.</source>
        <translation>请注明品牌国别：从列表选择，或输入两位代码。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::BulkEditDialog</name>
    <message>
        <source>for example: moved to the second floor</source>
        <translation>例如：搬至二楼</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n assets</source>
        <translation>
            <numerusform>编辑 %n 项资产</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the fields that are ticked are changed, in all of them; the others stay as they are. A ticked field that is empty is cleared.</source>
        <translation>只更改勾选的字段，且对所选资产全部更改；其余字段保持不变。勾选而留空的字段将被清空。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n assets</source>
        <translation>
            <numerusform>更改 %n 项资产(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets changed.</source>
        <translation>
            <numerusform>已更改 %n 项资产。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::CatalogueDialog</name>
    <message>
        <source>version %1, SHA-256 %2</source>
        <extracomment>%1 is the version of a catalogue, %2 its SHA-256.</extracomment>
        <translation>版本 %1，SHA-256 %2</translation>
    </message>
    <message>
        <source>Brand Catalogue</source>
        <translation>品牌目录</translation>
    </message>
    <message>
        <source>Catalogue in use</source>
        <translation>正在使用的目录</translation>
    </message>
    <message>
        <source>Catalogue looked at</source>
        <translation>正在查看的目录</translation>
    </message>
    <message>
        <source>Catalogues that the ledger keeps</source>
        <translation>台账中保存的目录</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open a File…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Look at This One</source>
        <translation>查看此版本(&amp;L)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Open the file of a newer catalogue, or look at an earlier one. Nothing changes before you install it.</source>
        <translation>打开新版目录文件，或查看以前的版本。安装之前不会有任何变化。</translation>
    </message>
    <message>
        <source>%1
%2 brands, %3 vendor IDs, %4 rules for products</source>
        <extracomment>%1 names a catalogue; the others are counts of its rows.</extracomment>
        <translation>%1
%2 个品牌，%3 个厂商 ID，%4 条产品规则</translation>
    </message>
    <message>
        <source>Open a Brand Catalogue</source>
        <translation>打开品牌目录</translation>
    </message>
    <message>
        <source>Brand catalogues (*.bin)</source>
        <translation>品牌目录 (*.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>This is the catalogue in use.</source>
        <translation>这就是正在使用的目录。</translation>
    </message>
    <message>
        <source>No model of the ledger changes.</source>
        <extracomment>The numbers count models and assets.</extracomment>
        <translation>台账中没有型号变化。</translation>
    </message>
    <message>
        <source>%1 with %2 change.</source>
        <translation>%1、%2将变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个型号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 项资产</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed. Going back is possible at any time; Undo takes it back too.</source>
        <translation>已安装。可随时退回以前的版本，也可用“撤销”退回。</translation>
    </message>
    <message>
        <source>The catalogue of %1 is in use.</source>
        <translation>已启用 %1 版目录。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ChangeModel</name>
    <message>
        <source>undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a brand, %2 the code of its country.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, owner %2 (%3)</source>
        <extracomment>%1 is a brand with its country, %2 its owner, %3 the code of the owner&apos;s country.</extracomment>
        <translation>%1，所有者 %2（%3）</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>From one origin to another.</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ChartPane</name>
    <message>
        <source>As a &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the numbers behind the chart, to read and to copy.</source>
        <translation>显示图表背后的数字，可阅读和复制。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ChoiceButton</name>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ChoosePage</name>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>&amp;File or folder:</source>
        <translation>文件或文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a F&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>What is to be brought in?</source>
        <translation>要导入什么？</translation>
    </message>
    <message>
        <source>Folder of Scan Files</source>
        <translation>扫描文件所在文件夹</translation>
    </message>
    <message>
        <source>Register or Scan File</source>
        <translation>登记表或扫描文件</translation>
    </message>
    <message>
        <source>Registers and scan files (*.csv *.tsv *.txt *.xlsx *.xls *.json)</source>
        <translation>登记表和扫描文件 (*.csv *.tsv *.txt *.xlsx *.xls *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A register as CSV, TSV, XLSX or XLS: Homeward&apos;s own export, one of Snipe-IT, USBDeview&apos;s list, or any table with headings.

Or scan files of other computers, one or a folder full with the folders in it: what homeward-collect writes, the text of “lsusb -v”, cyme&apos;s JSON, USBDeview&apos;s lists.

It can also be dropped here. Nothing is written before you have seen what would change.</source>
        <translation>登记表：CSV、TSV、XLSX 或 XLS，可以是 Homeward 的导出文件、Snipe-IT 的导出文件、USBDeview 的列表，或任何带标题行的表格。

也可以是其他计算机的扫描文件（单个文件，或整个文件夹及其子文件夹）：homeward-collect 生成的文件、“lsusb -v”的文本、cyme 的 JSON、USBDeview 的列表。

还可以直接拖放到这里。在您看到将有哪些变更之前，不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ColumnsPage</name>
    <message>
        <source>An empty cell &amp;clears the field</source>
        <translation>空单元格清空该字段(&amp;C)</translation>
    </message>
    <message>
        <source>Columns and what they are read as</source>
        <translation>各列及其含义</translation>
    </message>
    <message>
        <source>As the dates themselves tell</source>
        <translation>由日期自身判断</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>日在前：31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>月在前：12/31/2026</translation>
    </message>
    <message>
        <source>&amp;Dates with the year last:</source>
        <translation>年份在后的日期(&amp;D)：</translation>
    </message>
    <message>
        <source>A line &amp;finds its asset by:</source>
        <translation>每行按什么匹配资产(&amp;F)：</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>各列是什么内容？</translation>
    </message>
    <message>
        <source>UUID, else any number or the tag</source>
        <translation>唯一标识，否则任一号码或资产编号</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅按 %1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CommonFields</name>
    <message>
        <source>U&amp;nit:</source>
        <translation>部门(&amp;N)：</translation>
    </message>
    <message>
        <source>H&amp;older:</source>
        <translation>使用人(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>使用场所(&amp;P)：</translation>
    </message>
    <message>
        <source>Lo&amp;cation:</source>
        <translation>存放地点(&amp;C)：</translation>
    </message>
    <message>
        <source>Owne&amp;rship:</source>
        <translation>权属(&amp;R)：</translation>
    </message>
    <message>
        <source>Bureau / Finance</source>
        <translation>局机关 / 财务处</translation>
    </message>
    <message>
        <source>Name or employee number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>Building 2, 314</source>
        <translation>2 号楼 314</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ConditionRow</name>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是以下之一</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>several, with commas between them</source>
        <translation>多个值，以逗号隔开</translation>
    </message>
    <message>
        <source>Column of condition %1</source>
        <translation>条件 %1 的列</translation>
    </message>
    <message>
        <source>Comparison of condition %1</source>
        <translation>条件 %1 的比较方式</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>条件 %1 的值</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>删除条件 %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>删除此条件</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ConfirmDialog</name>
    <message>
        <source>Confirmed &amp;by:</source>
        <translation>确认人(&amp;B)：</translation>
    </message>
    <message>
        <source>name and office</source>
        <translation>姓名和职务</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>凭据(&amp;P)：</translation>
    </message>
    <message>
        <source>number of the order, minutes, message</source>
        <translation>文号、会议纪要或消息</translation>
    </message>
    <message>
        <source>Confirm a Directive</source>
        <translation>确认替换要求</translation>
    </message>
    <message>
        <source>Nobody is named who relayed it.</source>
        <translation>未写明由谁转达。</translation>
    </message>
    <message>
        <source>It was relayed by %1.</source>
        <translation>由 %1 转达。</translation>
    </message>
    <message>
        <source>%1
%2 From now on it moves the headline and sets due dates.</source>
        <translation>%1
%2确认后将计入总体进度并决定到期日。</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>已确认：%1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ConflictModel</name>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>They differ in</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Received earlier</source>
        <translation>先收到</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Received later</source>
        <translation>后收到</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>处理意见</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ConflictsDialog</name>
    <message>
        <source>&amp;Ruling:</source>
        <translation>处理意见(&amp;R)：</translation>
    </message>
    <message>
        <source>for example: the earlier deadline holds</source>
        <translation>例如：以较早的期限为准</translation>
    </message>
    <message>
        <source>&amp;Settled by:</source>
        <translation>决定人(&amp;S)：</translation>
    </message>
    <message>
        <source>name and office</source>
        <translation>姓名和职务</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>凭据(&amp;P)：</translation>
    </message>
    <message>
        <source>Conflicts Between Directives</source>
        <translation>替换要求之间的冲突</translation>
    </message>
    <message>
        <source>These directives can share assets and do not say the same. Both stay in force and both count; the ruling is kept beside them.</source>
        <translation>这些要求可能涉及相同的资产，但内容不一致。两者继续有效、分别统计；处理意见一并保存。</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>S&amp;ettle</source>
        <translation>了结(&amp;E)</translation>
    </message>
    <message>
        <source>The conflict is settled.</source>
        <translation>冲突已了结。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ConnectedPage</name>
    <message>
        <source>USB devices cannot be seen: %1</source>
        <translation>无法看到 USB 设备：%1</translation>
    </message>
    <message>
        <source>Plug in a device. Nothing appears? It may be a cable that only charges, or a locked screen: unlock the phone and allow file transfer, or try another cable.</source>
        <translation>请接入设备。没有出现？可能是仅充电的数据线，或屏幕已锁定：请解锁手机并允许传输文件，或更换数据线。</translation>
    </message>
    <message>
        <source>Reading from the device…</source>
        <translation>正在从设备读取…</translation>
    </message>
    <message>
        <source>Read from the device.</source>
        <translation>已从设备读取。</translation>
    </message>
    <message>
        <source>Read from the device, but not everything.</source>
        <translation>已从设备读取，但不完整。</translation>
    </message>
    <message>
        <source>The device could not be read</source>
        <translation>无法读取设备</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Update from Device</source>
        <translation>从设备更新(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;cide…</source>
        <translation>判定(&amp;C)…</translation>
    </message>
    <message>
        <source>Read &amp;from Device</source>
        <translation>读取设备(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Intake…</source>
        <translation>批量入库(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Show root hubs and built-in devices</source>
        <translation>显示根集线器和内置设备(&amp;S)</translation>
    </message>
    <message>
        <source>Connected devices</source>
        <translation>已连接的设备</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CountPanel</name>
    <message>
        <source>Choose a unit</source>
        <translation>选择部门</translation>
    </message>
    <message>
        <source>%1 was read already.</source>
        <extracomment>%1 is what was scanned.</extracomment>
        <translation>%1 已扫描过。</translation>
    </message>
    <message>
        <source>%1 read, %2 plugged in</source>
        <translation>扫描 %1，插入 %2</translation>
    </message>
    <message>
        <source>Nothing belongs here</source>
        <translation>此处没有资产</translation>
    </message>
    <message>
        <source>No asset is registered for this unit. What is scanned now stands as extra or misplaced.</source>
        <translation>该部门没有登记资产。现在扫描的将列为多出或错位。</translation>
    </message>
    <message>
        <source>No unit to count yet</source>
        <translation>尚无可盘点的部门</translation>
    </message>
    <message>
        <source>Units come with the assets that are registered for them.</source>
        <translation>部门随登记的资产而来。</translation>
    </message>
    <message>
        <source>Choose what to count</source>
        <translation>选择盘点对象</translation>
    </message>
    <message>
        <source>Choose the unit above; its sections count with it. Then plug in, scan or tick what is there.</source>
        <translation>请在上方选择部门（含其下级部门），然后插入、扫描或勾选现有物品。</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>部门(&amp;U)：</translation>
    </message>
    <message>
        <source>The unit that is counted</source>
        <translation>被盘点的部门</translation>
    </message>
    <message>
        <source>What is &amp;plugged in counts as found</source>
        <translation>插入的设备视为找到(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;can:</source>
        <translation>扫描(&amp;C)：</translation>
    </message>
    <message>
        <source>Scan or type a tag, a serial number or an IMEI</source>
        <translation>扫描或输入资产编号、序列号或 IMEI</translation>
    </message>
    <message>
        <source>Scan or type a tag, a serial number or an IMEI, then Enter</source>
        <translation>扫描或输入资产编号、序列号或 IMEI，然后按回车</translation>
    </message>
    <message>
        <source>Take &amp;Back the Last</source>
        <translation>撤回上一项(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>记录(&amp;R)…</translation>
    </message>
    <message>
        <source>What was found and what is missing; the space bar ticks one as found</source>
        <translation>找到与缺失的资产；按空格键勾选为找到</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DayBar</name>
    <message>
        <source>As &amp;of:</source>
        <translation>截至(&amp;O)：</translation>
    </message>
    <message>
        <source>The day whose close the figures are of</source>
        <translation>数字所属的日期（当日日终）</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>今天(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Count Again</source>
        <translation>重新统计(&amp;C)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a day is typed: year, month, day in digits.</extracomment>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历中选择 (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DecideDialog</name>
    <message>
        <source>Decide the Brand</source>
        <translation>判定品牌</translation>
    </message>
    <message>
        <source>As the sort finds it</source>
        <translation>由系统判定</translation>
    </message>
    <message>
        <source>Label on the underside, letter of the supplier…</source>
        <translation>底部铭牌、供应商函件…</translation>
    </message>
    <message>
        <source>&amp;Brand:</source>
        <translation>品牌(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>国家(&amp;C)：</translation>
    </message>
    <message>
        <source>Ca&amp;tegory:</source>
        <translation>类别(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>理由(&amp;W)：</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有哪些变化</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Only thi&amp;s asset, %1</source>
        <translation>仅此资产(&amp;S)：%1</translation>
    </message>
    <message>
        <source>This &amp;model: the same identifiers and words</source>
        <translation>此型号(&amp;M)：标识和文字均相同</translation>
    </message>
    <message>
        <source>A &amp;rule: every %1 whose words match</source>
        <translation>规则(&amp;R)：所有文字相符的 %1</translation>
    </message>
    <message>
        <source>Pattern for the manufacturer&apos;s or product&apos;s words</source>
        <translation>制造商或产品文字的匹配式</translation>
    </message>
    <message>
        <source>any words; * stands for the rest</source>
        <translation>任意文字；* 代表其余部分</translation>
    </message>
    <message>
        <source>Holds for:</source>
        <translation>适用于：</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Say why: the decision stands in the history under your name.</source>
        <translation>请说明理由：此判定将以您的名义记入历史。</translation>
    </message>
    <message>
        <source>No entry of the ledger changes. What is plugged in later follows the decision.</source>
        <translation>台账中没有条目变化，之后接入的设备按此判定。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry of the ledger changes.</source>
        <translation>
            <numerusform>台账中有 %n 条将变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>已判定：%1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DecisionExportDialog</name>
    <message>
        <source>it is about one asset alone</source>
        <translation>仅针对一项资产</translation>
    </message>
    <message>
        <source>it names no brand</source>
        <translation>未指明品牌</translation>
    </message>
    <message>
        <source>the model has no USB ID</source>
        <translation>该型号没有 USB ID</translation>
    </message>
    <message>
        <source>the catalogue knows no * inside a word</source>
        <translation>品牌目录不支持词中的 *</translation>
    </message>
    <message>
        <source>no web address stands in the reason</source>
        <translation>理由中没有网址</translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>导出判定</translation>
    </message>
    <message>
        <source>Decisions are written as rows of the brand catalogue (brands.tsv, products.tsv). Whoever takes them over wants to read where each comes from: the web address in its reason, or this one.</source>
        <translation>各项判定将按品牌目录格式写出（brands.tsv、products.tsv）。采用者需要查阅每条的出处：取理由中的网址，没有时取此处的网址。</translation>
    </message>
    <message>
        <source>Decisions that cannot be written</source>
        <translation>不能写出的判定</translation>
    </message>
    <message>
        <source>Web &amp;address:</source>
        <translation>网址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写出(&amp;W)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A model, and why its decision cannot be written.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No decision is in force.</source>
        <translation>没有生效的判定。</translation>
    </message>
    <message>
        <source>%1 of %2 decisions can be written.</source>
        <translation>%2 项判定中有 %1 项可以写出。</translation>
    </message>
    <message>
        <source>Folder for the Rows</source>
        <translation>存放文件夹</translation>
    </message>
    <message>
        <source>The decisions were not written</source>
        <translation>判定未能写出</translation>
    </message>
    <message>
        <source>Decisions written to %1.</source>
        <translation>判定已写入 %1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DeedDialog</name>
    <message>
        <source>today, or YYYY-MM-DD</source>
        <translation>今天，或 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>原因(&amp;Y)：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DeedForm</name>
    <message>
        <source>Effective since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>E&amp;ffective since:</source>
        <translation>生效日期(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>原因(&amp;W)：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DetailPane</name>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>%1, %2 Mbit/s</source>
        <translation>%1，%2 Mbit/s</translation>
    </message>
    <message>
        <source>Connector %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <source>brand from %1</source>
        <translation>品牌属于%1</translation>
    </message>
    <message>
        <source>owner in %1</source>
        <translation>所有者在%1</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between short remarks in one line.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>The descriptors were not read.</source>
        <translation>未读取描述符。</translation>
    </message>
    <message>
        <source>The device&apos;s own words contradict the registrant of its ID, and no rule explains it: a clone, or mislabelled. Look at the evidence, then decide.</source>
        <translation>设备自述与其 ID 的注册者相矛盾，且没有规则可以解释：可能是仿冒或标识有误。请查看依据后判定。</translation>
    </message>
    <message>
        <source>Another device here has the same serial number, so it recognises neither of them.</source>
        <translation>此处另有设备使用相同的序列号，因此无法据此识别。</translation>
    </message>
    <message>
        <source>%1 has the same serial number under another ID. It may be this one in another mode; registering asks.</source>
        <translation>%1 以另一 ID 使用相同的序列号，可能是同一设备的另一模式；登记时将询问。</translation>
    </message>
    <message>
        <source>Read from Device</source>
        <translation>读取设备</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择设备</translation>
    </message>
    <message>
        <source>Select a row to see who made the device and why we think so.</source>
        <translation>选择一行，查看设备由谁制造以及判定依据。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DeviceModel</name>
    <message>
        <source>%1, newly arrived</source>
        <extracomment>Read aloud; %1 is the origin, such as &quot;Foreign&quot;.</extracomment>
        <translation>%1，新接入</translation>
    </message>
    <message>
        <source>The device&apos;s words contradict the registrant of its ID.</source>
        <translation>设备自述与其 ID 的注册者相矛盾。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台账状态</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Registrant</source>
        <translation>ID 注册者</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in hundredths.</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DevicePicker</name>
    <message>
        <source> · </source>
        <extracomment>Between short remarks in one line.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Plug the new one in now, or tick it if it is here already.</source>
        <translation>请现在插入新设备；如已插入，请勾选。</translation>
    </message>
    <message>
        <source>Devices that are plugged in</source>
        <translation>已插入的设备</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectiveActions</name>
    <message>
        <source>Look at this</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>End Exemptions</source>
        <translation>终止豁免</translation>
    </message>
    <message>
        <source>End the exemption of %1?</source>
        <translation>终止 %1 的豁免？</translation>
    </message>
    <message numerus="yes">
        <source>End %n exemptions?</source>
        <translation>
            <numerusform>终止 %n 项豁免？</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the directive counts them again. Undo brings the exemption back.</source>
        <translation>此后将重新计入该要求。撤销可恢复豁免。</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>终止(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n exemption(s) ended.</source>
        <translation>
            <numerusform>已终止 %n 项豁免。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a Directive</source>
        <translation>导入替换要求</translation>
    </message>
    <message>
        <source>Directives (*.json)</source>
        <translation>替换要求 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>文件未导入</translation>
    </message>
    <message>
        <source>Export a Directive</source>
        <translation>导出替换要求</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>替换要求</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>&amp;New Directive…</source>
        <translation>新建替换要求(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>修改(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>确认(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Supersede…</source>
        <translation>取代(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>E&amp;xempt Assets…</source>
        <translation>豁免资产(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;End Exemption…</source>
        <translation>终止豁免(&amp;E)…</translation>
    </message>
    <message>
        <source>Con&amp;flicts…</source>
        <translation>冲突(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>导出(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;lan Replacements…</source>
        <translation>制定替换计划(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectiveCard</name>
    <message>
        <source>Rate: %1</source>
        <translation>完成率：%1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Numerator and denominator of the rate.</extracomment>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1 done a week, %2 needed</source>
        <translation>每周完成 %1，需要 %2</translation>
    </message>
    <message>
        <source>%1; at this pace met on %2</source>
        <translation>%1；按此进度将于 %2 达标</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 promised by the deadline, %2 late</source>
        <extracomment>%1 counts promised deliveries, %2 those that are late.</extracomment>
        <translation>期限前承诺到货 %1，延误 %2</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>%1 exempt, %2 left; %3 undetermined</source>
        <translation>豁免 %1，退出 %2；待定 %3</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>核查覆盖率</translation>
    </message>
    <message>
        <source>%1 of the scope looked at</source>
        <translation>范围内已核查 %1</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>国产</translation>
    </message>
    <message>
        <source>%1 of the devices in use</source>
        <translation>占在用设备的 %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>%1 done a week</source>
        <translation>每周完成 %1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectiveDetail</name>
    <message>
        <source>It is only reported: it stands beside the others and moves no headline until a named person confirms it.</source>
        <translation>目前只是转述：单独列示，在具名人员确认之前不计入总体进度。</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Exemptions (%1)</source>
        <translation>豁免（%1）</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Details of the directive</source>
        <translation>替换要求详情</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>替换要求</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Exemptions of the directive</source>
        <translation>该要求的豁免</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Select a directive to see its terms, its exemptions and its history.</source>
        <translation>选择一项替换要求，查看其条款、豁免和历史。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectiveModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number with one decimal.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of rates, from the worst to the best case.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>完成率</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectiveWizard</name>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>New Directive</source>
        <translation>新建替换要求</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>&amp;Add Directive</source>
        <translation>登记(&amp;A)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a wizard: %1 is its number, %2 its name.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>for example: extended by the director</source>
        <translation>例如：经局长同意延期</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>原因(&amp;Y)：</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
    <message>
        <source>Amended: %1.</source>
        <translation>已修改：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>上一步(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Changes</source>
        <translation>保存修改(&amp;V)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DirectivesPage</name>
    <message numerus="yes">
        <source>%n conflict(s) between directives wait for a ruling.</source>
        <translation>
            <numerusform>有 %n 处替换要求之间的冲突有待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Directive…</source>
        <translation>新建替换要求(&amp;N)…</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>替换要求</translation>
    </message>
    <message>
        <source>&amp;Look at Them</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>No directives yet</source>
        <translation>还没有替换要求</translation>
    </message>
    <message>
        <source>Enter what was ordered, written or said: what must be gone, by when, and who said so. A directive can also be imported from its JSON file.</source>
        <translation>登记书面下达或口头传达的要求：哪些设备须在何时之前替换、由谁提出。也可从 JSON 文件导入。</translation>
    </message>
    <message>
        <source>&amp;Directive</source>
        <translation>替换要求(&amp;D)</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <extracomment>%1 is how many there are.</extracomment>
        <translation>缺失凭据</translation>
    </message>
    <message>
        <source>Missing papers (%1)</source>
        <translation>缺失凭据（%1）</translation>
    </message>
    <message>
        <source>Nothing is open under this directive.</source>
        <translation>该要求下没有未开始的资产。</translation>
    </message>
    <message>
        <source>Directives and replacements</source>
        <translation>替换要求与替换</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DisposalDialog</name>
    <message>
        <source>After the Reclaim</source>
        <translation>收回之后</translation>
    </message>
    <message>
        <source>What became of %1. Wiped and stored ones are still the office&apos;s; the others leave the inventory. What is left open here is listed under Missing Papers.</source>
        <translation>登记 %1 的去向。清除数据和入库的仍属本单位，其余退出资产清单。此处未填的内容会列在“缺失凭据”中。</translation>
    </message>
    <message>
        <source>&amp;What was done:</source>
        <translation>处置方式(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>方法(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>经手人(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;In the presence of:</source>
        <translation>监督人(&amp;I)：</translation>
    </message>
    <message>
        <source>C&amp;ertificate:</source>
        <translation>证明(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>overwritten three times, shredded by …</source>
        <translation>覆写三遍、由某单位粉碎等</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n asset(s).</source>
        <extracomment>%1 is what was done, such as &quot;Wiped&quot;.</extracomment>
        <translation>
            <numerusform>%1：%n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::DuesPanel</name>
    <message>
        <source>What to do next</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>&amp;Not seen for</source>
        <translation>未见天数(&amp;N)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Remind of assets that nobody has seen for so many days; 0 does not ask</source>
        <translation>提醒多少天未见的资产；0 为不提醒</translation>
    </message>
    <message>
        <source>Nothing waits to be done.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>What to do next; Enter lists the assets in the inventory</source>
        <translation>待办事项；按回车在资产清单中列出</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>尚未统计。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::EarlierPanel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a unit, %2 a day, %3 counts what was found and so on.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Save the Sheet to Sign</source>
        <translation>保存签字表</translation>
    </message>
    <message>
        <source>stock-take</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The sheet was saved as %1.</source>
        <translation>表格已保存为 %1。</translation>
    </message>
    <message>
        <source>Sheet to Si&amp;gn…</source>
        <translation>签字表(&amp;G)…</translation>
    </message>
    <message>
        <source>Stock-takes, newest first</source>
        <translation>盘点，最新在前</translation>
    </message>
    <message>
        <source>Lines of the stock-take; Enter shows an asset in the inventory</source>
        <translation>盘点明细；按回车在资产清单中显示</translation>
    </message>
    <message>
        <source>No stock-take yet</source>
        <translation>尚无盘点</translation>
    </message>
    <message>
        <source>Count a unit and record the result; it stands here then.</source>
        <translation>盘点一个部门并记录结果，之后即显示在此。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::EditDialog</name>
    <message>
        <source>for example: moved to the second floor</source>
        <translation>例如：搬至二楼</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is an asset&apos;s tag.</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Brand, as typed</source>
        <translation>品牌（录入）</translation>
    </message>
    <message>
        <source>Model, as typed</source>
        <translation>型号（录入）</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 已更改。</translation>
    </message>
    <message>
        <source>Brand, as typed:</source>
        <translation>品牌（录入）：</translation>
    </message>
    <message>
        <source>Model, as typed:</source>
        <translation>型号（录入）：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::EndDialog</name>
    <message>
        <source>for example: screen broken, handed in on form 12</source>
        <translation>例如：屏幕损坏，已按 12 号单上交</translation>
    </message>
    <message>
        <source>Take Out of the Inventory</source>
        <translation>移出资产清单</translation>
    </message>
    <message>
        <source>%1 leaves the inventory. Its entry and its history stay.</source>
        <translation>%1 将移出资产清单，其条目和历史仍然保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n assets leave the inventory. Their entries and their history stay.</source>
        <translation>
            <numerusform>%n 项资产将移出资产清单，其条目和历史仍然保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retired: worn out, scrapped or replaced</source>
        <translation>报废(&amp;R)：已损坏、淘汰或被替换</translation>
    </message>
    <message>
        <source>&amp;Lost: it cannot be found</source>
        <translation>丢失(&amp;L)：无法找到</translation>
    </message>
    <message>
        <source>&amp;Transferred: another department has it now</source>
        <translation>调出(&amp;T)：已移交其他单位</translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation>移出(&amp;O)</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>请先填写原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out: %1.</source>
        <extracomment>%1 is &quot;Retired&quot;, &quot;Lost&quot; or &quot;Transferred&quot;.</extracomment>
        <translation>
            <numerusform>已移出 %n 项：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::EndDirectiveDialog</name>
    <message>
        <source>Supersede a Directive</source>
        <translation>取代替换要求</translation>
    </message>
    <message>
        <source>Withdraw a Directive</source>
        <translation>撤回替换要求</translation>
    </message>
    <message>
        <source>%1
It is kept for past dates and counts no longer.</source>
        <translation>%1
保留用于过往日期的统计，今后不再计入。</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>number of the directive that takes its place</source>
        <translation>取代它的文号</translation>
    </message>
    <message>
        <source>who withdrew it</source>
        <translation>由谁撤回</translation>
    </message>
    <message>
        <source>&amp;Supersede</source>
        <translation>取代(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Say why: somebody will ask.</source>
        <translation>请写明原因，以备日后查询。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a directive, %2 its new standing.</extracomment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::EntryView</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>%1 (a lot)</source>
        <translation>%1（批次）</translation>
    </message>
    <message>
        <source>Place of use</source>
        <translation>使用场所</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a serial number or the like, %2 how strong an identity it is.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Its tag alone: it has no serial number or the like.</source>
        <translation>只能凭资产编号识别：没有序列号等标识。</translation>
    </message>
    <message>
        <source>Seen on a bus</source>
        <translation>接入记录</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>替换要求</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExemptDialog</name>
    <message>
        <source>&amp;Assets:</source>
        <translation>资产(&amp;A)：</translation>
    </message>
    <message>
        <source>tags or serial numbers, one or several</source>
        <translation>一个或多个资产编号或序列号</translation>
    </message>
    <message numerus="yes">
        <source>%n assets need not meet the directive for as long as the exemption lasts. They leave the rate.</source>
        <translation>
            <numerusform>豁免期内，这 %n 项资产不必执行该要求，也不计入完成率。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Directive:</source>
        <translation>替换要求(&amp;D)：</translation>
    </message>
    <message>
        <source>Exempt Assets</source>
        <translation>豁免资产</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>for example: measuring instrument, no domestic one exists</source>
        <translation>例如：测量仪器，尚无国产替代</translation>
    </message>
    <message>
        <source>A&amp;pproved by:</source>
        <translation>批准人(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>自(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>至(&amp;U)：</translation>
    </message>
    <message>
        <source>until ended, or YYYY-MM-DD</source>
        <translation>直至终止，或 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>凭据(&amp;E)：</translation>
    </message>
    <message>
        <source>E&amp;xempt</source>
        <translation>豁免(&amp;X)</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>自哪一天起？</translation>
    </message>
    <message>
        <source>Name the assets first.</source>
        <translation>请先写明资产。</translation>
    </message>
    <message numerus="yes">
        <source>%n exempted.</source>
        <translation>
            <numerusform>已豁免 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>These assets need not meet “%1” for as long as the exemption lasts. They leave the rate.</source>
        <translation>豁免期内，这些资产不必执行“%1”，也不计入完成率。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExemptionModel</name>
    <message>
        <source>until ended</source>
        <translation>直至终止</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1，已到期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>凭据</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExportColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>文件中的列名</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExportDialog</name>
    <message>
        <source>Inventory: every column, for editing and importing again</source>
        <translation>资产清单：全部列，便于编辑后再导入</translation>
    </message>
    <message>
        <source>Leadership: a list to print and sign</source>
        <translation>领导用表：可打印签字</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the Inventory</source>
        <translation>导出资产清单</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The columns as the table shows them</source>
        <translation>与表格当前显示的列相同</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>文件开头预览</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>&amp;All, %1</source>
        <translation>全部(&amp;A)，%1 项</translation>
    </message>
    <message>
        <source>Those that are sho&amp;wn now, %1</source>
        <translation>当前显示的(&amp;W)，%1 项</translation>
    </message>
    <message>
        <source>The se&amp;lected ones, %1</source>
        <translation>选中的(&amp;L)，%1 项</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>inventory-%1.csv</source>
        <translation>资产清单-%1.csv</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>是否替换文件？</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>It is replaced when the new one is complete, not before.</source>
        <translation>新文件写完之后才会替换原文件。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written; a file that was there is as it was.</source>
        <translation>已取消。未写入任何内容，原有文件保持不变。</translation>
    </message>
    <message>
        <source>%1 assets written to %2.</source>
        <translation>已将 %1 项资产写入 %2。</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open a Preset</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Save the Preset</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>方案(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;File to write:</source>
        <translation>写入文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExportOptions</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Words for &amp;people instead of machine words</source>
        <translation>使用便于阅读的文字而非机器代码(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xact, for programs: no guard against formulas</source>
        <translation>精确格式，供程序读取，不防公式(&amp;X)</translation>
    </message>
    <message>
        <source>A last line to si&amp;gn</source>
        <translation>末行留签字栏(&amp;G)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Ctrl+Up, or drag the line</source>
        <translation>Ctrl+↑，或拖动该行</translation>
    </message>
    <message>
        <source>Ctrl+Down, or drag the line</source>
        <translation>Ctrl+↓，或拖动该行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>UTF-8 with mark, for Excel</source>
        <translation>UTF-8（带 BOM，适用于 Excel）</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>GB18030</source>
        <translation>GB18030</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Title line</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>编码(&amp;N)：</translation>
    </message>
    <message>
        <source>Deli&amp;miter:</source>
        <translation>分隔符(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Title line:</source>
        <translation>标题行(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <extracomment>The button that opens the form of conditions; the number says how many there are.</extracomment>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>筛选（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the inventory</source>
        <translation>搜索资产</translation>
    </message>
    <message>
        <source>Search: tag, model, serial, holder…</source>
        <translation>搜索：编号、型号、序列号、使用人…</translation>
    </message>
    <message>
        <source>Foreign assets only</source>
        <translation>只显示非国产资产</translation>
    </message>
    <message>
        <source>Undetermined assets only</source>
        <translation>只显示待定资产</translation>
    </message>
    <message>
        <source>Assets of this unit only</source>
        <translation>只显示该部门的资产</translation>
    </message>
    <message>
        <source>Ended &amp;ones too</source>
        <translation>包括已移出的(&amp;O)</translation>
    </message>
    <message>
        <source>Also shows entries that were retired, lost, transferred or merged.</source>
        <translation>同时显示已报废、丢失、调出或合并的条目。</translation>
    </message>
    <message>
        <source>Conditions on any column (Ctrl+L)</source>
        <translation>按任意列设置条件 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::FilterPanel</name>
    <message>
        <source>&amp;Show assets for which</source>
        <translation>显示满足以下条件的资产(&amp;S)</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>满足全部条件</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>&amp;Add a Condition</source>
        <translation>添加条件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>for example: origin = foreign and unit ~ Finance</source>
        <translation>例如：origin = foreign and unit ~ 财务</translation>
    </message>
    <message>
        <source>The same text works with homewardctl as --where.</source>
        <translation>同样的文本可用作 homewardctl 的 --where 参数。</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>筛选条件的错误</translation>
    </message>
    <message>
        <source>As &amp;text:</source>
        <translation>文本形式(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::FindingsView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a company or a brand, %2 its country.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>设备自述</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who registered its ID</source>
        <translation>ID 由谁注册</translation>
    </message>
    <message>
        <source>Registrant</source>
        <translation>ID 注册者</translation>
    </message>
    <message>
        <source>Vendor and product ID</source>
        <translation>厂商和产品 ID</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>a part that is built into something else</source>
        <translation>内置于其他设备的部件</translation>
    </message>
    <message>
        <source>a virtual device</source>
        <translation>虚拟设备</translation>
    </message>
    <message>
        <source>Evidence, in order of weight</source>
        <translation>依据（按权重排列）</translation>
    </message>
    <message>
        <source>There is none. Decide the brand yourself, or leave it undetermined.</source>
        <translation>没有依据。可自行判定品牌，或保持待定。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of evidence, %2 what it does: &quot;Decides&quot;, &quot;Agrees&quot;, &quot;Contradicts&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a piece of evidence comes from.</extracomment>
        <translation>出处：%1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::HandOverDialog</name>
    <message>
        <source>for example: handed over on leaving</source>
        <translation>例如：离职移交</translation>
    </message>
    <message>
        <source>Hand Over from %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>自 %1 移交</translation>
    </message>
    <message>
        <source>&amp;Hand Over</source>
        <translation>移交(&amp;H)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>The ticked assets go to the other person, and into that person&apos;s unit if there is one.</source>
        <translation>勾选的资产移交给对方，并归入其所在部门（如有）。</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>移交给(&amp;T)：</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) went to %1.</source>
        <translation>
            <numerusform>%n 项资产已移交给 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::HistoryTree</name>
    <message>
        <source>%1 (undone)</source>
        <extracomment>%1 is a deed such as &quot;Edit&quot; that was taken back later.</extracomment>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Effective since %1</source>
        <translation>生效日期：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The computer&apos;s clock had jumped when this was recorded.</source>
        <translation>记录时本机时钟曾发生跳变。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>homeward::ui::HistoryView</name>
    <message>
        <source>Place of use</source>
        <translation>使用场所</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands for an empty field in &quot;from → to&quot;.</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 the value that it got.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 the value before, %3 after.</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>History of the asset</source>
        <translation>资产历史</translation>
    </message>
    <message>
        <source>Its entry was taken back</source>
        <translation>登记已撤回</translation>
    </message>
    <message>
        <source>Entered into the ledger</source>
        <translation>记入台账</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportColumnModel</name>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（建议）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Column in the register</source>
        <translation>登记表中的列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取为</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>The refused lines were saved, with the reason behind each. Correct them there and import that file.</source>
        <translation>被拒绝的行已保存，并附有原因。更正后可直接导入该文件。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comparing with the ledger…</source>
        <translation>正在与台账比对…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 Choose below.</source>
        <translation>%1请在下方选择。</translation>
    </message>
    <message>
        <source>Stopped. What had been written was undone.</source>
        <translation>已停止，已写入的内容均已撤销。</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %n entry that was changed since.</source>
        <translation>
            <numerusform>导入已撤销，但有 %n 个条目此后被改动，改动部分予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Refused Lines</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>%1-refused.csv</source>
        <translation>%1-未导入.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportFieldDelegate</name>
    <message>
        <source>Read as</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportLineModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>变更内容或原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>homeward::ui::IntakeLog</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>known, unchanged</source>
        <translation>已有，无变化</translation>
    </message>
    <message>
        <source>one more in the lot</source>
        <translation>批次加一</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>homeward::ui::IntakePanel</name>
    <message>
        <source>Plug in the next device</source>
        <translation>请接入下一台设备</translation>
    </message>
    <message>
        <source>%1 is known already</source>
        <translation>%1 已在台账中</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>One more in lot %1</source>
        <translation>批次 %1 加一</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1 已是最新</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 已登记</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing appears? The cable may only charge, or the screen is locked: unlock it, try another cable, or scan the codes of its box below.</source>
        <translation>没有出现？数据线可能仅充电，或屏幕已锁定：请解锁、更换数据线，或在下方扫描包装盒条码。</translation>
    </message>
    <message>
        <source>%1
Enter registers it.</source>
        <translation>%1
按回车键登记。</translation>
    </message>
    <message>
        <source>%1
It has no serial number that could recognise it again. Enter takes it as a new asset; or count it into a lot.</source>
        <translation>%1
没有可供再次识别的序列号。按回车键登记为新资产，或计入批次。</translation>
    </message>
    <message>
        <source>%1
It may be %2, which has the same number. Enter says that it is the same device.</source>
        <translation>%1
可能就是号码相同的 %2。按回车键确认为同一设备。</translation>
    </message>
    <message>
        <source>%1
Unplug it, or Enter gives it the unit, holder and location at the left.</source>
        <translation>%1
请拔下；或按回车键更新为左侧的部门、使用人和地点。</translation>
    </message>
    <message>
        <source>%1
Unplug it, then the next one.</source>
        <translation>%1
请拔下，接入下一台。</translation>
    </message>
    <message>
        <source>%1
The next box, please.</source>
        <translation>%1
请处理下一盒。</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>The Same as %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>已登记 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待处理 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in once, for every device</source>
        <translation>填写一次，用于每台设备</translation>
    </message>
    <message>
        <source>Register at once when plu&amp;gged in</source>
        <translation>接入即登记(&amp;G)</translation>
    </message>
    <message>
        <source>Pla&amp;y a sound</source>
        <translation>声音提示(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Leave Intake</source>
        <translation>结束批量入库(&amp;L)</translation>
    </message>
    <message>
        <source>A Ne&amp;w Asset</source>
        <translation>新资产(&amp;W)</translation>
    </message>
    <message>
        <source>One More of &amp;a Lot</source>
        <translation>计入批次(&amp;A)</translation>
    </message>
    <message>
        <source>For all of this &amp;kind</source>
        <translation>同类设备均如此(&amp;K)</translation>
    </message>
    <message>
        <source>Boxed, dead or charge-only</source>
        <translation>未拆封、无法开机或仅充电</translation>
    </message>
    <message>
        <source>Registered in this session</source>
        <translation>本次已登记</translation>
    </message>
</context>
<context>
    <name>homeward::ui::InterimField</name>
    <message>
        <source>Day of the interim target</source>
        <translation>阶段目标的日期</translation>
    </message>
    <message>
        <source>Share of the interim target</source>
        <translation>阶段目标的比例</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Add the interim target</source>
        <translation>添加阶段目标</translation>
    </message>
    <message>
        <source>Take the selected interim target out</source>
        <translation>移除所选阶段目标</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>%1 % by %2</source>
        <extracomment>An interim target: %1 is a number, %2 a day.</extracomment>
        <translation>%2 前 %1%</translation>
    </message>
    <message>
        <source>Add the interim target (Enter)</source>
        <translation>添加阶段目标（回车）</translation>
    </message>
</context>
<context>
    <name>homeward::ui::InventoryActions</name>
    <message>
        <source>Too many rows for the clipboard: export them to a file instead.</source>
        <translation>行数过多，无法复制到剪贴板，请导出为文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add by Hand…</source>
        <translation>手工录入(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;cide…</source>
        <translation>判定(&amp;C)…</translation>
    </message>
    <message>
        <source>Take &amp;Out…</source>
        <translation>移出(&amp;O)…</translation>
    </message>
    <message>
        <source>Retired, lost or transferred</source>
        <translation>报废、丢失或调出</translation>
    </message>
    <message>
        <source>&amp;Merge Two…</source>
        <translation>合并两项(&amp;M)…</translation>
    </message>
    <message>
        <source>Co&amp;py Rows</source>
        <translation>复制行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show on Connected</source>
        <translation>在“已连接”中显示(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>homeward::ui::InventoryPage</name>
    <message>
        <source>%1 assets, quantity %2</source>
        <extracomment>%1 counts entries, %2 the things in them: a lot holds several.</extracomment>
        <translation>%1 项资产，共 %2 件</translation>
    </message>
    <message>
        <source>%1 of %2 assets, quantity %3</source>
        <translation>显示 %1 / %2 项资产，共 %3 件</translation>
    </message>
    <message>
        <source>%1 of %2 assets</source>
        <translation>显示 %1 / %2 项资产</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的资产</translation>
    </message>
    <message>
        <source>No asset fits the search and the filter.</source>
        <translation>没有资产符合搜索和筛选条件。</translation>
    </message>
    <message>
        <source>&amp;Clear Search and Filter</source>
        <translation>清除搜索和筛选(&amp;C)</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>还没有资产</translation>
    </message>
    <message>
        <source>Plug a device in and register it on the page Connected, or add one by hand.</source>
        <translation>接入设备并在“已连接”页登记，或手工录入。</translation>
    </message>
    <message>
        <source>Add by &amp;Hand…</source>
        <translation>手工录入(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear Search and Filter</source>
        <translation>清除搜索和筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>How many assets are shown</source>
        <translation>显示的资产数</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>资产清单</translation>
    </message>
    <message>
        <source>&amp;Asset</source>
        <translation>资产(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The ledger is large; its assets stand here in a moment.</source>
        <translation>台账较大，资产稍后在此列出。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::IssueDialog</name>
    <message>
        <source>&amp;Draft as PDF…</source>
        <translation>草稿 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>发布(&amp;I)</translation>
    </message>
    <message>
        <source>Issue a Report</source>
        <translation>发布报告</translation>
    </message>
    <message>
        <source>As of the close of</source>
        <translation>统计截止日</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;As of the close of:</source>
        <translation>统计截止日(&amp;A)：</translation>
    </message>
    <message>
        <source>Issued &amp;by:</source>
        <translation>发布人(&amp;B)：</translation>
    </message>
    <message>
        <source>An issued report has a number and is frozen: its page and files come out again byte for byte, and the next one lists what has been corrected since.</source>
        <translation>已发布的报告带有编号并被冻结：页面和文件可逐字节原样重新导出，下一份报告会列出其后的更正。</translation>
    </message>
    <message>
        <source>Draft as PDF</source>
        <translation>草稿 PDF</translation>
    </message>
    <message>
        <source>report draft.pdf</source>
        <translation>报告草稿.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The draft was written to %1.</source>
        <translation>草稿已写入 %1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::IssuedPanel</name>
    <message>
        <source>Issued reports</source>
        <translation>已发布报告</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>报告文件</translation>
    </message>
    <message>
        <source>What the report rests on</source>
        <translation>报告依据</translation>
    </message>
    <message>
        <source>&amp;Issue a Report…</source>
        <translation>发布报告(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save Its Files…</source>
        <translation>另存其文件(&amp;S)…</translation>
    </message>
    <message>
        <source>No report has been issued yet</source>
        <translation>尚未发布报告</translation>
    </message>
    <message>
        <source>A report that is issued gets a number and is frozen, so that it can be printed again unchanged and the next one can say what was corrected.</source>
        <translation>发布的报告会获得编号并被冻结，可原样重新打印，下一份报告也能说明更正内容。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>统计截止</translation>
    </message>
    <message>
        <source>Figures taken</source>
        <translation>取数时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>品牌目录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Head of the history: %1</source>
        <translation>历史链首：%1</translation>
    </message>
    <message>
        <source>Report %1 is issued and frozen.</source>
        <translation>报告 %1 已发布并冻结。</translation>
    </message>
    <message>
        <source>Save the Report&apos;s Files</source>
        <translation>另存报告文件</translation>
    </message>
    <message>
        <source>The report&apos;s files were written beside %1, as they were issued.</source>
        <translation>报告文件已按发布时原样写入 %1 所在位置。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::JudgedPage</name>
    <message>
        <source>What would become of the lines</source>
        <translation>各行的处理结果</translation>
    </message>
    <message>
        <source>Save the &amp;Refused Lines…</source>
        <translation>保存被拒绝的行(&amp;R)…</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Lines with these words</source>
        <translation>含有这些文字的行</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Lines and what would become of them</source>
        <translation>各行及其处理结果</translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>将有以下变更</translation>
    </message>
    <message>
        <source>All that are listed</source>
        <translation>列出的全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused, %5 passed over.</source>
        <translation>新增 %1，更新 %2，未变 %3，拒绝 %4，跳过 %5。</translation>
    </message>
    <message>
        <source>Nothing would be written: no line is new or changed.</source>
        <translation>没有新增或更新的行，不会写入任何内容。</translation>
    </message>
    <message>
        <source>The list shows the first %1 lines; all are counted and imported.</source>
        <translation>列表只显示前 %1 行；全部行都已计数并会导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be left out; the list says why.</source>
        <translation>
            <numerusform>%n 个文件不会导入，原因见列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::KeptDialog</name>
    <message>
        <source>Not All Was Undone</source>
        <translation>未全部撤销</translation>
    </message>
    <message>
        <source>These fields were changed again since, or another entry has their value by now. They were left as they are.</source>
        <translation>以下字段之后又被更改，或其值已被其他条目占用，因此保持不变。</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>保持不变的内容</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Earlier value, not brought back</source>
        <translation>未恢复的原值</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::KeptModel</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>homeward::ui::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>homeward::ui::LabelPanel</name>
    <message>
        <source>Labels To</source>
        <translation>标签保存为</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>标签.pdf</translation>
    </message>
    <message>
        <source>Forms To</source>
        <translation>申报表保存为</translation>
    </message>
    <message>
        <source>declaration.pdf</source>
        <translation>申报表.pdf</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Declarations on personal devices and home use</source>
        <translation>个人设备及家用情况申报</translation>
    </message>
    <message>
        <source>The form is filled in and signed by the holder; typed answers come back as a table with the columns holder, tag, category, brand, still_used and stopped_on.</source>
        <translation>申报表由使用人填写并签名；录入的结果以表格导入，列为申报人、资产编号、类别、品牌、是否仍使用、停用日期。</translation>
    </message>
    <message>
        <source>How declarations work</source>
        <translation>申报说明</translation>
    </message>
    <message>
        <source>&amp;Which assets:</source>
        <translation>资产范围(&amp;W)：</translation>
    </message>
    <message>
        <source>Which assets get a label</source>
        <translation>哪些资产打印标签</translation>
    </message>
    <message>
        <source>all, or for instance: unit ~ Finance and first_seen &gt;= 2026-09-01</source>
        <translation>全部，或例如：unit ~ 财务 and first_seen &gt;= 2026-09-01</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>标签纸(&amp;S)：</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>标签纸规格</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>码制(&amp;C)：</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>码制</translation>
    </message>
    <message>
        <source>First label &amp;left:</source>
        <translation>起始标签(&amp;L)：</translation>
    </message>
    <message>
        <source>First label that is left on the sheet</source>
        <translation>首页第一张可用标签</translation>
    </message>
    <message>
        <source>Labels as &amp;PDF…</source>
        <translation>生成标签 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>H&amp;older:</source>
        <translation>使用人(&amp;O)：</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>everybody concerned</source>
        <translation>全部相关人员</translation>
    </message>
    <message>
        <source>For&amp;m as PDF…</source>
        <translation>生成申报表 PDF(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Take Answers In…</source>
        <translation>导入申报结果(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <extracomment>%1 counts labels.</extracomment>
        <translation>%1 张标签</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The forms were written to %1.</source>
        <translation>申报表已写入 %1。</translation>
    </message>
    <message>
        <source>Take Answers In</source>
        <translation>导入申报结果</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.xls)</source>
        <translation>表格 (*.csv *.tsv *.xlsx *.xls)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::LedgerForm</name>
    <message>
        <source>Two-letter codes, separated by commas, such as CN or CN,HK,MO.</source>
        <translation>两位字母代码，以逗号分隔，例如 CN 或 CN,HK,MO。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Say which countries are home.</source>
        <translation>请注明哪些国家视为本国。</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>单位(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Home countries:</source>
        <translation>本国(&amp;H)：</translation>
    </message>
    <message>
        <source>Judged by:</source>
        <translation>判断依据：</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>时区(&amp;T)：</translation>
    </message>
    <message>
        <source>the country of the &amp;brand</source>
        <translation>品牌所属国家(&amp;B)</translation>
    </message>
    <message>
        <source>the country of the company that &amp;owns the brand</source>
        <translation>品牌所有公司所属国家(&amp;O)</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>添加国家…</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>添加国家</translation>
    </message>
</context>
<context>
    <name>homeward::ui::LineModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a tag, %2 a brand and model.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不替换</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>to be bought: %1</source>
        <translation>拟购：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a stage such as &quot;Reclaimed&quot;, %2 what was done after it such as &quot;Wiped&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧资产</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新资产</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺到货</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>预算科目</translation>
    </message>
    <message>
        <source>Former holder</source>
        <translation>原使用人</translation>
    </message>
</context>
<context>
    <name>homeward::ui::MainWindow</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>资产 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undetermined</source>
        <translation>
            <numerusform>待定 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) connected</source>
        <translation>
            <numerusform>已连接 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for reading only</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Homeward</source>
        <translation>Homeward</translation>
    </message>
    <message>
        <source>Back Up the Ledger</source>
        <translation>备份台账</translation>
    </message>
    <message>
        <source>Ledgers (*.homeward)</source>
        <translation>台账 (*.homeward)</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>The back-up failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Ledger…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Ledger…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Homeward</source>
        <translation>关于 Homeward(&amp;A)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the navigation: %1 is a page, %2 how much waits there.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brand &amp;Catalogue…</source>
        <translation>品牌目录(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>homeward::ui::MemberModel</name>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Registrant</source>
        <translation>ID 注册者</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>homeward::ui::MergeDialog</name>
    <message>
        <source>for example: typed in by mistake, found on the bus later</source>
        <translation>例如：误录入，后来在接入时发现</translation>
    </message>
    <message>
        <source>Merge Two Entries</source>
        <translation>合并两个条目</translation>
    </message>
    <message>
        <source>Both entries are one thing. One stays; it takes over the other&apos;s identities, and its fields where it has none of its own. The other ends as merged; undo brings it back.</source>
        <translation>两个条目是同一件东西。保留其中一个，它将接收另一个的标识，并补全自身空缺的字段。另一个标为“已合并”，可通过撤销恢复。</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <extracomment>%1 is an asset&apos;s tag.</extracomment>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Both entries, field by field</source>
        <translation>两个条目逐项对照</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>The column with what the entry that stays will hold.</extracomment>
        <translation>合并后</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>&amp;Merge %1 into %2</source>
        <extracomment>%1 and %2 are tags.</extracomment>
        <translation>将 %1 并入 %2(&amp;M)</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 已并入 %2。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::NamesField</name>
    <message>
        <source>Add the name (Enter)</source>
        <translation>添加名称 (Enter)</translation>
    </message>
    <message>
        <source>Add the name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Take the selected name out (Delete)</source>
        <translation>移除所选名称 (Delete)</translation>
    </message>
    <message>
        <source>Take the selected name out</source>
        <translation>移除所选名称</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
</context>
<context>
    <name>homeward::ui::NewAssetDialog</name>
    <message>
        <source>for example: found in the store room</source>
        <translation>例如：在库房中发现</translation>
    </message>
    <message>
        <source>Add an Asset by Hand</source>
        <translation>手工录入资产</translation>
    </message>
    <message>
        <source>as it stands on the thing or its box</source>
        <translation>按实物或包装盒上的文字填写</translation>
    </message>
    <message>
        <source>as the words tell</source>
        <translation>根据文字判断</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the sort says</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Register, and the &amp;Next Like It</source>
        <translation>登记并录入下一台同类(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps brand, model, unit and holder; empties tag, serial, IMEI and asset number.</source>
        <translation>保留品牌、型号、部门和使用人；清空编号、序列号、IMEI 和固定资产编号。</translation>
    </message>
    <message>
        <source>The brand&apos;s origin is shown here while you type.</source>
        <translation>录入时在此显示品牌的国产情况。</translation>
    </message>
    <message>
        <source>Undetermined: the catalogue has no such brand. You can decide it afterwards.</source>
        <translation>待定：目录中没有此品牌，可稍后判定。</translation>
    </message>
    <message>
        <source>%1, brand from %2</source>
        <extracomment>%1 is a brand, %2 its country.</extracomment>
        <translation>%1，品牌属于%2</translation>
    </message>
    <message>
        <source>owned by %1, %2</source>
        <translation>由%1（%2）所有</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between short remarks in one line.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Type at least a brand or a model.</source>
        <translation>请至少填写品牌或型号。</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已登记为 %1。</translation>
    </message>
    <message>
        <source>%1 updated.</source>
        <translation>%1 已更新。</translation>
    </message>
    <message>
        <source>Known Already?</source>
        <translation>是否已登记？</translation>
    </message>
    <message>
        <source>%1 has the same number already.</source>
        <translation>%1 已有相同的号码。</translation>
    </message>
    <message>
        <source>Is it the same thing, or another one?</source>
        <translation>是同一件，还是另一件？</translation>
    </message>
    <message>
        <source>&amp;It Is %1</source>
        <translation>就是 %1(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Another One</source>
        <translation>另一件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>%1 is registered. Now the next one.</source>
        <extracomment>After one of several like things was registered; %1 is its tag.</extracomment>
        <translation>%1 已登记，请录入下一台。</translation>
    </message>
    <message>
        <source>&amp;Brand:</source>
        <translation>品牌(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>型号(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>类别(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PaperModel</name>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>所缺内容</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PeoplePage</name>
    <message>
        <source>Units</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>To settle</source>
        <extracomment>A tab; %1 counts what is in it.</extracomment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To settle (%1)</source>
        <translation>待处理 (%1)</translation>
    </message>
    <message>
        <source>Units and People</source>
        <translation>部门与人员</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>机构(&amp;O)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PeoplePanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>To be given back by %1, who has left</source>
        <extracomment>Heads a list of assets: %1 is a person.</extracomment>
        <translation>离职人员 %1 应归还</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>%1 名下</translation>
    </message>
    <message>
        <source>Is &amp;Back…</source>
        <translation>复职(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Leaves…</source>
        <translation>离职(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Add a Person…</source>
        <translation>添加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>Add Pe&amp;rson…</source>
        <translation>添加人员(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>移交(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Return List</source>
        <translation>归还清单(&amp;R)</translation>
    </message>
    <message>
        <source>Who &amp;left too</source>
        <translation>含离职人员(&amp;L)</translation>
    </message>
    <message>
        <source>What is done to a person</source>
        <translation>人员操作</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Search: name, number, unit…</source>
        <translation>搜索：姓名、工号、部门…</translation>
    </message>
    <message>
        <source>People; Enter lists what one holds in the inventory</source>
        <translation>人员；按回车在资产清单中列出其名下资产</translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation>尚无人员</translation>
    </message>
    <message>
        <source>People come with the assets that they hold, or are added here.</source>
        <translation>人员随其名下资产登记而来，也可在此添加。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PersonDialog</name>
    <message>
        <source>for example: new colleague, moved to another section</source>
        <translation>例如：新同事、调岗</translation>
    </message>
    <message>
        <source>Change a Person</source>
        <translation>更改人员</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;Person</source>
        <translation>添加人员(&amp;P)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Employee n&amp;umber:</source>
        <translation>工号(&amp;U)：</translation>
    </message>
    <message>
        <source>Un&amp;it:</source>
        <translation>部门(&amp;I)：</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已更改 %1。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PersonLeftDialog</name>
    <message>
        <source>for example: entered by mistake</source>
        <translation>例如：误录</translation>
    </message>
    <message>
        <source>for example: retired</source>
        <translation>例如：退休</translation>
    </message>
    <message>
        <source>%1 Is Back</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 复职</translation>
    </message>
    <message>
        <source>%1 Leaves</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>Is &amp;Back</source>
        <translation>复职(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Leaves</source>
        <translation>离职(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>From that day on, what %1 still holds (%n asset(s)) stands on the return list.</source>
        <translation>
            <numerusform>自该日起，%1 名下仍有的 %n 项资产列入归还清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>From that day on, %1 counts as present again.</source>
        <translation>自该日起，%1 重新视为在职。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已复职。</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1 已离职。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanDialog</name>
    <message>
        <source>Plan a Replacement</source>
        <translation>制定替换计划</translation>
    </message>
    <message>
        <source>To be replaced: %1.</source>
        <extracomment>%1 is &quot;A-0031 (Apple iPhone)&quot; or &quot;12 assets&quot;.</extracomment>
        <translation>待替换：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen besides are being replaced already and are left out.</source>
        <translation>
            <numerusform>另有 %n 项已有替换安排，不再列入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repla&amp;ced by:</source>
        <translation>替换为(&amp;C)：</translation>
    </message>
    <message>
        <source>By &amp;when:</source>
        <translation>完成日期(&amp;W)：</translation>
    </message>
    <message>
        <source>Fewer than all are taken out of the lot as an entry of their own.</source>
        <translation>少于全部时，从批次中拆出单独成为一条记录。</translation>
    </message>
    <message>
        <source>&amp;Quantity:</source>
        <translation>数量(&amp;Q)：</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>凭据(&amp;E)：</translation>
    </message>
    <message>
        <source>of the plan</source>
        <translation>计划文号</translation>
    </message>
    <message>
        <source>Pla&amp;nned on:</source>
        <translation>制定日期(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>Say first which one it is.</source>
        <translation>请先指明是哪一台。</translation>
    </message>
    <message numerus="yes">
        <source>%n planned.</source>
        <translation>
            <numerusform>已计划 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::PresetDialog</name>
    <message>
        <source>The &amp;other way round</source>
        <translation>倒序(&amp;O)</translation>
    </message>
    <message>
        <source>Also &amp;ended entries</source>
        <translation>包括已终止的条目(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep in the Ledger</source>
        <translation>保存到台账(&amp;K)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>资产范围</translation>
    </message>
    <message>
        <source>all, or for instance: origin = foreign and unit ~ Finance</source>
        <translation>全部，或例如：origin = foreign and unit ~ 财务</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Language of headings and words</source>
        <translation>列名和用词的语言</translation>
    </message>
    <message>
        <source>As the reader&apos;s</source>
        <translation>随读者</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Which assets:</source>
        <translation>资产范围(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Sorted by:</source>
        <translation>排序(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Headings in:</source>
        <translation>列名语言(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PresetPanel</name>
    <message>
        <source>Inventory, for editing</source>
        <translation>资产台账（供编辑）</translation>
    </message>
    <message>
        <source>Register for leadership</source>
        <translation>台账（供领导审阅）</translation>
    </message>
    <message>
        <source>Summary by unit</source>
        <translation>部门汇总</translation>
    </message>
    <message>
        <source>Progress by directive, week by week</source>
        <translation>替换进度（按要求逐周）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Exact copy, for programs</source>
        <translation>精确副本（供程序使用）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>编辑(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New from This…</source>
        <translation>以此新建(&amp;N)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take In a Preset&apos;s File…</source>
        <translation>导入方案文件(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Save as a Preset&apos;s File…</source>
        <translation>另存为方案文件(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 rows at present</source>
        <extracomment>%1 counts the rows of the file that would be written now.</extracomment>
        <translation>当前共 %1 行</translation>
    </message>
    <message>
        <source>The preset %1 is kept in the ledger.</source>
        <translation>导出方案“%1”已保存到台账。</translation>
    </message>
    <message>
        <source>The preset %1 was deleted; undo brings it back.</source>
        <translation>导出方案“%1”已删除，可撤销恢复。</translation>
    </message>
    <message>
        <source>Take In a Preset</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>导出方案 (*.json)</translation>
    </message>
    <message>
        <source>Save the Preset</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written; a file that was there is as it was.</source>
        <translation>已取消。未写入任何内容；原有文件保持不变。</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 rows at present, under the title “%2”</source>
        <extracomment>%1 counts the rows of the file that would be written now, %2 is its first line.</extracomment>
        <translation>当前共 %1 行，表首标题为“%2”</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ProgressChart</name>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ProgressDetail</name>
    <message>
        <source>The weeks and the breakdown are being counted…</source>
        <translation>正在统计各周情况和明细…</translation>
    </message>
    <message>
        <source>The first %1 of %2 overdue entries.</source>
        <translation>逾期条目 %2 条，显示前 %1 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue entry(ies).</source>
        <translation>
            <numerusform>%n 条逾期条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期。</translation>
    </message>
    <message>
        <source>Done, to do and undetermined by %1; the table has all figures.</source>
        <translation>按%1的已完成、待完成和待定；全部数字见表格。</translation>
    </message>
    <message>
        <source>%1 to do on %2, of %3; deadline %4. The table has all closes.</source>
        <translation>%2 待完成 %1 / %3；期限 %4。各期数字见表格。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Heads a list of assets: %1 is a state, %2 a directive.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To do, %1 – %2</source>
        <extracomment>Heads a list of assets: %1 is a unit, a category, a brand or a month, %2 a directive.</extracomment>
        <translation>待完成，%1 – %2</translation>
    </message>
    <message>
        <source>The directive closely</source>
        <translation>替换要求详情</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>燃尽图</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>逐周</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>按(&amp;B)：</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>明细依据</translation>
    </message>
    <message>
        <source>Show in &amp;Inventory</source>
        <translation>在资产清单中显示(&amp;I)</translation>
    </message>
    <message>
        <source>Devices by state; Enter lists them in the inventory</source>
        <translation>按状态的设备数；按回车在资产清单中列出</translation>
    </message>
    <message>
        <source>Burn-down, close by close</source>
        <translation>燃尽数据，逐期</translation>
    </message>
    <message>
        <source>Breakdown; Enter lists what is to do in the inventory</source>
        <translation>明细；按回车在资产清单中列出待完成的资产</translation>
    </message>
    <message>
        <source>Overdue assets; Enter shows one in the inventory</source>
        <translation>逾期资产；按回车在资产清单中显示</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ProgressPage</name>
    <message>
        <source>No asset stands there.</source>
        <translation>此处没有资产。</translation>
    </message>
    <message>
        <source>The list is still being counted.</source>
        <translation>清单仍在统计中。</translation>
    </message>
    <message>
        <source>The last figures, of %1; new ones are being counted…</source>
        <translation>上次的数字（%1）；正在统计新的数字…</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Counting was stopped; these figures may be old.</source>
        <translation>统计已停止；这些数字可能已过时。</translation>
    </message>
    <message>
        <source>As known at the close of %1</source>
        <translation>以 %1 日终所知为准</translation>
    </message>
    <message>
        <source>&amp;Count Again</source>
        <translation>重新统计(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a &amp;Day</source>
        <translation>选择日期(&amp;D)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>进展(&amp;P)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ProgressSheet</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>foreign, and nothing is planned</source>
        <translation>非国产设备，尚无计划</translation>
    </message>
    <message>
        <source>a replacement is planned or approved</source>
        <translation>已计划或批准替换</translation>
    </message>
    <message>
        <source>ordered or delivered</source>
        <translation>已订购或到货</translation>
    </message>
    <message>
        <source>the new one is in use, the old one not back</source>
        <translation>新设备已启用，旧设备未收回</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>open, planned, ordered and deployed</source>
        <translation>未处理、已计划、已订购和已启用</translation>
    </message>
    <message>
        <source>past the completion point</source>
        <translation>已过完成点</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>应替换</translation>
    </message>
    <message>
        <source>to do and done</source>
        <translation>待完成与已完成</translation>
    </message>
    <message>
        <source>by an exemption in force; not counted</source>
        <translation>有生效的豁免；不计入</translation>
    </message>
    <message>
        <source>lost, transferred, corrected or moved away; not counted</source>
        <translation>丢失、移交、更正或移出范围；不计入</translation>
    </message>
    <message>
        <source>origin not known: makes the rate a range</source>
        <translation>产地待定：使完成率成为区间</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>of what is to do: the deadline has passed</source>
        <translation>待完成中已过期限的</translation>
    </message>
    <message>
        <source>Week to</source>
        <translation>截至周</translation>
    </message>
    <message>
        <source>New in scope</source>
        <translation>新进范围</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <extracomment>Of what changed in a week: true before it, recorded in it.</extracomment>
        <translation>补录</translation>
    </message>
    <message>
        <source>Close of</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>核查覆盖率</translation>
    </message>
    <message>
        <source>Domestic in use</source>
        <translation>在用国产占比</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>替换要求</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>What was to do at the beginning of a week.</extracomment>
        <translation>期初</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>What was to do at the end of a week.</extracomment>
        <translation>期末</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ProgressText</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share; %1 is a number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range, from the worst to the best rate.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订购</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>仅为转述</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>（无部门）</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（不详）</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>已过期限 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known now changes nothing in the figures of %1.</source>
        <translation>按目前所知，%1 的数字没有变化。</translation>
    </message>
    <message>
        <source>By what is known now, the figures of %1 would be: %2 to do instead of %3, rate %4 instead of %5.</source>
        <translation>按目前所知，%1 的数字应为：待完成 %2（当时为 %3），完成率 %4（当时为 %5）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue, for %n day(s)</source>
        <translation>
            <numerusform>%1 台已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered and not delivered by the promised day</source>
        <translation>%1 台已订购但未按承诺日期到货</translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %n day(s)</source>
        <translation>
            <numerusform>%1 台将在 %n 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deployed but not reclaimed</source>
        <translation>%1 台新设备已启用而旧设备未收回</translation>
    </message>
    <message>
        <source>Only reported, and %1 still to do: have it confirmed</source>
        <translation>仅为转述，尚有 %1 台待完成：请予确认</translation>
    </message>
    <message>
        <source>%1 still with people who have left</source>
        <translation>%1 台仍在离职人员名下</translation>
    </message>
    <message numerus="yes">
        <source>%1 not seen for %n day(s)</source>
        <translation>
            <numerusform>%1 台已有 %n 天未见</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a directive&apos;s title, %2 the number of its document.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; %3 of %4 done, %5 overdue; deadline %6, %7; as of %8</source>
        <translation>%1：%2；已完成 %3 / %4，逾期 %5；期限 %6，%7；截至 %8</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数字</translation>
    </message>
    <message>
        <source>They are shown here as soon as they are counted.</source>
        <translation>统计完成后即显示在此。</translation>
    </message>
    <message>
        <source>No directive then</source>
        <translation>当时没有替换要求</translation>
    </message>
    <message>
        <source>On %1 no directive was in force that the ledger knew of.</source>
        <translation>%1 台账中没有生效的替换要求。</translation>
    </message>
    <message>
        <source>Go to &amp;Today</source>
        <translation>回到今天(&amp;T)</translation>
    </message>
    <message>
        <source>No directive is in force</source>
        <translation>没有生效的替换要求</translation>
    </message>
    <message>
        <source>All directives are superseded, withdrawn or not yet received. A past day has its figures still.</source>
        <translation>所有替换要求均已被取代、撤销或尚未收到。仍可查看过去某日的数字。</translation>
    </message>
    <message>
        <source>Go to &amp;Directives</source>
        <translation>前往替换要求(&amp;D)</translation>
    </message>
    <message>
        <source>No directive yet</source>
        <translation>尚无替换要求</translation>
    </message>
    <message>
        <source>A directive says what must be gone by when. Enter the first one, and how far it is stands here.</source>
        <translation>替换要求规定何物须在何时前替换。录入第一项后，此处显示其进展。</translation>
    </message>
    <message numerus="yes">
        <source>Exemption ends for %1, the first in %n day(s)</source>
        <translation>
            <numerusform>%1 台的豁免即将到期，最早在 %n 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::RateBar</name>
    <message>
        <source>Rate %1; the plan asks for %2 by then; the target is %3</source>
        <extracomment>%1 is a rate or a range of rates, %2 and %3 are shares.</extracomment>
        <translation>完成率 %1；计划此时应达 %2；目标为 %3</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RecognisedPage</name>
    <message>
        <source>How the register begins</source>
        <translation>登记表的开头</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不登记</translation>
    </message>
    <message>
        <source>The same as was at that port of that computer, else a new asset</source>
        <translation>视为该计算机该端口上次的设备，否则新增</translation>
    </message>
    <message>
        <source>A new asset each time</source>
        <translation>每次都新增</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>分隔符(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Headings on line:</source>
        <translation>标题所在行(&amp;H)：</translation>
    </message>
    <message>
        <source>A &amp;thing without a serial number:</source>
        <translation>没有序列号的设备(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Unit of new assets:</source>
        <translation>新增资产的部门(&amp;U)：</translation>
    </message>
    <message>
        <source>This is what was recognised</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>No row of headings was found; say below on which line they are, or what each column holds on the next page.</source>
        <translation>未找到标题行；请在下方指定其所在行，或在下一页说明各列的内容。</translation>
    </message>
    <message>
        <source>A register with these headings was imported before; it is read in the same way.</source>
        <translation>此前导入过标题相同的登记表，将按同样方式读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) of other computers.</source>
        <translation>
            <numerusform>%1：%n 个其他计算机的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RecommendDialog</name>
    <message>
        <source>Recommend a Replacement</source>
        <translation>推荐替代设备</translation>
    </message>
    <message>
        <source>Plans that do not say what is to be bought take this. It must itself be allowed by the directives.</source>
        <translation>未写明拟购设备的计划将采用此推荐。推荐的设备本身须符合替换要求。</translation>
    </message>
    <message>
        <source>In place of the &amp;category:</source>
        <translation>替换的类别(&amp;C)：</translation>
    </message>
    <message>
        <source>Only of the &amp;model:</source>
        <translation>仅限型号(&amp;M)：</translation>
    </message>
    <message>
        <source>any; or words of the old model&apos;s name</source>
        <translation>任意；或旧型号名称中的字词</translation>
    </message>
    <message>
        <source>&amp;Brand:</source>
        <translation>品牌(&amp;B)：</translation>
    </message>
    <message>
        <source>M&amp;odel:</source>
        <translation>型号(&amp;O)：</translation>
    </message>
    <message>
        <source>Pr&amp;ice of each:</source>
        <extracomment>%1 is a currency&apos;s code.</extracomment>
        <translation>单价(&amp;I)：</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>B&amp;udget code:</source>
        <translation>预算科目(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Recommend</source>
        <translation>推荐(&amp;R)</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <extracomment>%1 is a brand and model.</extracomment>
        <translation>已推荐：%1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RecommendationModel</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In place of the model</source>
        <translation>替换的型号</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>预算科目</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RecordDialog</name>
    <message>
        <source>Really &amp;nothing was found there</source>
        <translation>确实一件也没有找到(&amp;N)</translation>
    </message>
    <message>
        <source>for example: yearly stock-take</source>
        <translation>例如：年度盘点</translation>
    </message>
    <message>
        <source>Record the Stock-Take</source>
        <translation>记录盘点</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2. What was found counts as seen on that day.</source>
        <extracomment>%1 is a unit, %2 counts what was found and so on.</extracomment>
        <translation>%1：%2。找到的资产记为当日已见。</translation>
    </message>
    <message>
        <source>Stock-take of %1 recorded: %2.</source>
        <extracomment>%1 is a unit, %2 counts what was found and so on.</extracomment>
        <translation>已记录 %1 的盘点：%2。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::Registrar</name>
    <message>
        <source>No Serial Number</source>
        <translation>没有序列号</translation>
    </message>
    <message>
        <source>“%1” has no serial number that could recognise it again.</source>
        <translation>“%1”没有可供再次识别的序列号。</translation>
    </message>
    <message>
        <source>One like it was registered from the same port before. Is this another one, or the same?</source>
        <translation>曾从同一端口登记过一台相同的设备。这是另一台，还是同一台？</translation>
    </message>
    <message>
        <source>Registered as a new asset, it gets a tag: print it or write it on the device.</source>
        <translation>登记为新资产后会得到编号：请打印或写在设备上。</translation>
    </message>
    <message>
        <source>A &amp;New Asset</source>
        <translation>新资产(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;Same as Before</source>
        <translation>同一台(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave It Out</source>
        <translation>不登记(&amp;L)</translation>
    </message>
    <message>
        <source>The Same Device?</source>
        <translation>是同一设备吗？</translation>
    </message>
    <message>
        <source>“%1” may be %2: the serial number is the same.</source>
        <translation>“%1”可能就是 %2：序列号相同。</translation>
    </message>
    <message>
        <source>A phone changes its ID with its mode, and what was retired may have come back.</source>
        <translation>手机切换模式时 ID 会改变；已停用的设备也可能重新出现。</translation>
    </message>
    <message>
        <source>The &amp;Same Device</source>
        <translation>同一设备(&amp;S)</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登记</translation>
    </message>
    <message numerus="yes">
        <source>%n registered, %1 known already.</source>
        <translation>
            <numerusform>登记 %n 台，已有 %1 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已登记为 %1。</translation>
    </message>
    <message>
        <source>%1 updated.</source>
        <translation>%1 已更新。</translation>
    </message>
    <message>
        <source>%1 is known already; nothing changed.</source>
        <translation>%1 已在台账中，无变化。</translation>
    </message>
    <message>
        <source>One more in lot %1.</source>
        <translation>批次 %1 加一。</translation>
    </message>
    <message>
        <source>Left out: it has no serial number.</source>
        <translation>未登记：没有序列号。</translation>
    </message>
    <message>
        <source>Left out: say first whether it is %1.</source>
        <translation>未登记：请先确认是否为 %1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReplacingActions</name>
    <message numerus="yes">
        <source>%n chosen are being replaced already.</source>
        <translation>
            <numerusform>所选 %n 项均已有替换安排。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no directive in force that they could be exempted from.</source>
        <translation>目前没有生效的替换要求可供豁免。</translation>
    </message>
    <message>
        <source>&amp;Replacement</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>计划(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Approved…</source>
        <translation>已批准(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Ordered…</source>
        <translation>已订购(&amp;O)…</translation>
    </message>
    <message>
        <source>De&amp;livered…</source>
        <translation>已到货(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Deployed…</source>
        <translation>已启用(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reclaimed…</source>
        <translation>已收回(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Wiped, Stored, Scrapped…</source>
        <translation>清除、入库、报废(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Use Has Ended, Declaration…</source>
        <translation>停用、使用人声明(&amp;U)…</translation>
    </message>
    <message>
        <source>Drop the Pla&amp;n…</source>
        <translation>取消计划(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xempt…</source>
        <translation>豁免(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReplacingDialog</name>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n 项资产</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a tag, %2 a brand and model.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pr&amp;ice of each:</source>
        <extracomment>%1 is a currency&apos;s code.</extracomment>
        <translation>单价(&amp;I)：</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>B&amp;udget code:</source>
        <translation>预算科目(&amp;U)：</translation>
    </message>
    <message>
        <source>Taken all &amp;the same because:</source>
        <translation>特批理由(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Second name:</source>
        <translation>第二人(&amp;S)：</translation>
    </message>
    <message>
        <source>who stands for it besides you</source>
        <translation>除您之外由谁署名</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReplacingPanels</name>
    <message>
        <source>&amp;Recommend…</source>
        <translation>推荐(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Show the &amp;Asset</source>
        <translation>显示资产(&amp;A)</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Narrow the replacements</source>
        <translation>筛选替换</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>缺失凭据</translation>
    </message>
    <message>
        <source>Narrow the missing papers</source>
        <translation>筛选缺失凭据</translation>
    </message>
    <message>
        <source>Recommended replacements</source>
        <translation>推荐的替代设备</translation>
    </message>
    <message>
        <source>Narrow the recommendations</source>
        <translation>筛选推荐</translation>
    </message>
    <message>
        <source>Nothing is being replaced yet</source>
        <translation>还没有替换安排</translation>
    </message>
    <message>
        <source>Select assets on the page Inventory and plan what replaces them, or plan from a directive for all that is open under it.</source>
        <translation>在“资产清单”页选择资产并制定替换计划，或从一项替换要求出发，为其下所有未开始的资产制定计划。</translation>
    </message>
    <message>
        <source>No paper is missing</source>
        <translation>没有缺失的凭据</translation>
    </message>
    <message>
        <source>Approvals, orders, receipts, certificates and second names that a replacement lacks would be listed here.</source>
        <translation>替换所缺的批准、订单、验收单、证明和第二人署名会列在这里。</translation>
    </message>
    <message>
        <source>Nothing is recommended yet</source>
        <translation>还没有推荐</translation>
    </message>
    <message>
        <source>Say once what is to be bought in place of a category or a model; plans then take it by themselves.</source>
        <translation>写明某一类别或型号用什么替换，此后的计划会自动采用。</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) dropped; undo brings them back.</source>
        <translation>
            <numerusform>已取消 %n 项推荐；可撤销恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <translation>取消推荐(&amp;R)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReportsPage</name>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>已发布报告</translation>
    </message>
    <message>
        <source>Labels and forms</source>
        <translation>标签与申报表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Exports</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Issued &amp;Reports</source>
        <translation>已发布报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Labels and Forms</source>
        <translation>标签与申报表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Issue a Report…</source>
        <translation>发布报告(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报告(&amp;R)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ResultPage</name>
    <message>
        <source>What was brought in</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <translation>撤销本次导入(&amp;U)</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Import %1: %2 new, %3 changed, %4 unchanged, %5 refused, %6 passed over.</source>
        <translation>批次 %1：新增 %2，更新 %3，未变 %4，拒绝 %5，跳过 %6。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReviewModel</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似特征</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReviewPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The numbers count groups of models, and assets.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 项资产</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有待判定的型号</translation>
    </message>
    <message>
        <source>Every model in the ledger has a brand that the sort is sure of, or that somebody decided.</source>
        <translation>台账中每个型号的品牌都已可靠识别，或已有人判定。</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>还没有资产</translation>
    </message>
    <message>
        <source>Register what is plugged in on the page Connected. Models whose brand nobody can tell wait here.</source>
        <translation>请在“已连接”页登记所插设备。无法识别品牌的型号会列在这里待判定。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave Undetermined</source>
        <translation>保持无法判定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Group</source>
        <translation>下一组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Group</source>
        <translation>上一组(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export Decisions…</source>
        <translation>导出判定(&amp;E)…</translation>
    </message>
    <message>
        <source>Decisions as rows of the brand catalogue, for other offices</source>
        <translation>将判定按品牌目录格式导出，供其他单位使用</translation>
    </message>
    <message>
        <source>Groups of models that look alike</source>
        <translation>相似型号分组</translation>
    </message>
    <message>
        <source>How much waits for a decision</source>
        <translation>待判定数量</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>待判定(&amp;R)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReviewPane</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the reason, such as &quot;Undetermined&quot;; the numbers count models and assets.</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个型号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 项资产</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the models that the decision is for.</source>
        <translation>请勾选本次判定涉及的型号。</translation>
    </message>
    <message>
        <source>Say why: the decision stands in the history under your name. The reason stays for the next group.</source>
        <translation>请填写理由：判定将以您的名义记入历史。理由会保留给下一组使用。</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No entry of the ledger changes.</source>
        <translation>台账中没有条目变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry of the ledger changes.</source>
        <translation>
            <numerusform>台账中有 %n 个条目将变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>已判定：%1。</translation>
    </message>
    <message>
        <source>Looked at and left undetermined.</source>
        <translation>已核查，仍无法判定。</translation>
    </message>
    <message>
        <source>&amp;Brand:</source>
        <translation>品牌(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>国别(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>理由(&amp;W)：</translation>
    </message>
    <message>
        <source>Label on the underside, letter of the supplier…</source>
        <translation>底部标签、供应商来函…</translation>
    </message>
    <message>
        <source>Also for later de&amp;vices with these IDs and the same words</source>
        <translation>同时用于以后 ID 与字样相同的设备(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Apply to All Alike</source>
        <translation>应用于同类(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave Undetermined</source>
        <translation>保持无法判定(&amp;L)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>Models that look alike</source>
        <translation>相似型号</translation>
    </message>
    <message>
        <source>Models of the group</source>
        <translation>本组型号</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ScopeCounter</name>
    <message>
        <source>Stop counting</source>
        <translation>停止计算</translation>
    </message>
    <message>
        <source>What falls into the scope</source>
        <translation>范围内的资产</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>In scope at present</source>
        <translation>目前范围内</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>未计算。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry: foreign %1, domestic %2, undetermined %3 (by quantity)</source>
        <translation>
            <numerusform>%n 条记录：非国产 %1，国产 %2，待定 %3（按数量）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ScopeStep</name>
    <message>
        <source>&amp;Categories:</source>
        <translation>类别(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>部门(&amp;U)：</translation>
    </message>
    <message>
        <source>with their sub-units; none means all</source>
        <translation>含下级部门；不填表示全部</translation>
    </message>
    <message>
        <source>&amp;Places of use:</source>
        <translation>使用场所(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Ownership:</source>
        <translation>权属(&amp;O)：</translation>
    </message>
    <message>
        <source>Only the &amp;brands:</source>
        <translation>仅限品牌(&amp;B)：</translation>
    </message>
    <message>
        <source>none means any brand</source>
        <translation>不填表示任何品牌</translation>
    </message>
    <message>
        <source>&amp;Without the brands:</source>
        <translation>排除品牌(&amp;W)：</translation>
    </message>
    <message>
        <source>What coun&amp;ts:</source>
        <translation>判定依据(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Home countries:</source>
        <translation>本国(&amp;H)：</translation>
    </message>
    <message>
        <source>CN, HK … – empty: the ledger&apos;s</source>
        <translation>CN、HK……留空则同台账设置</translation>
    </message>
    <message>
        <source>Huawei, or Huawei: MateBook D14</source>
        <translation>华为，或 华为：MateBook D14</translation>
    </message>
    <message>
        <source>Paper of the &amp;list:</source>
        <translation>清单文号(&amp;L)：</translation>
    </message>
    <message>
        <source>List o&amp;f:</source>
        <translation>清单日期(&amp;F)：</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Approve&amp;d list:</source>
        <translation>许可清单(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SettlePanel</name>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>One asset</source>
        <translation>资产甲</translation>
    </message>
    <message>
        <source>Its unit</source>
        <translation>所在部门</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>资产乙</translation>
    </message>
    <message>
        <source>The Same Identity Twice</source>
        <translation>同一标识出现两次</translation>
    </message>
    <message>
        <source>%1 %2 stands at %3 (%4) and at %5 (%6). How is that?</source>
        <extracomment>%1 is a kind of identity and %2 its value; %3 and %5 are tags, %4 and %6 units.</extracomment>
        <translation>%1 %2 同时见于 %3（%4）和 %5（%6）。是何缘故？</translation>
    </message>
    <message>
        <source>A transfer ends the entry of the unit that gave it away; one thing entered twice is merged; a typing mistake is corrected in the inventory.</source>
        <translation>移交则结束移出部门的条目；同一物录入两次则合并；录入有误则在资产清单中更正。</translation>
    </message>
    <message>
        <source>Transferred: %1 &amp;remains</source>
        <translation>已移交：保留 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Transferred: %1 r&amp;emains</source>
        <translation>已移交：保留 %1(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;One thing: merge…</source>
        <translation>同一物：合并(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Mistake: show both</source>
        <translation>录入有误：显示两者(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Both with %1 %2</source>
        <extracomment>Heads a list of assets: %1 is a kind of identity, %2 its value.</extracomment>
        <translation>%1 为 %2 的两项资产</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <extracomment>A reason in the history; %1 is a unit.</extracomment>
        <translation>移交给 %1</translation>
    </message>
    <message>
        <source>%1 has ended as transferred.</source>
        <translation>%1 已作移交处理。</translation>
    </message>
    <message>
        <source>A serial number, an IMEI or the like can belong to one thing only. Say how each came to stand twice.</source>
        <translation>序列号、IMEI 等只能属于一件物品。请说明各项为何出现两次。</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>处理(&amp;S)…</translation>
    </message>
    <message>
        <source>Identities that stand in two units; Enter settles one</source>
        <translation>见于两个部门的标识；按回车处理</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>无待处理事项</translation>
    </message>
    <message>
        <source>No identity stands in two units.</source>
        <translation>没有见于两个部门的标识。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SheetView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SourceStep</name>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>for example: No foreign phones</source>
        <translation>例如：停用非国产手机</translation>
    </message>
    <message>
        <source>Document &amp;number:</source>
        <translation>文号(&amp;N)：</translation>
    </message>
    <message>
        <source>none for what was only said</source>
        <translation>口头要求可不填</translation>
    </message>
    <message>
        <source>&amp;Issuer:</source>
        <translation>发文单位(&amp;I)：</translation>
    </message>
    <message>
        <source>How it &amp;came:</source>
        <translation>来源方式(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Received:</source>
        <translation>收到日期(&amp;R)：</translation>
    </message>
    <message>
        <source>Relayed &amp;by:</source>
        <translation>转达人(&amp;B)：</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>由谁转达</translation>
    </message>
    <message>
        <source>Relayed &amp;on:</source>
        <translation>转达日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>凭据(&amp;P)：</translation>
    </message>
    <message>
        <source>minutes, message, letter</source>
        <translation>纪要、消息、函件</translation>
    </message>
    <message>
        <source>&amp;Standing:</source>
        <translation>效力(&amp;S)：</translation>
    </message>
    <message>
        <source>Con&amp;firmed by:</source>
        <translation>确认人(&amp;F)：</translation>
    </message>
    <message>
        <source>Confirmed &amp;day:</source>
        <translation>确认日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Not&amp;es:</source>
        <translation>备注(&amp;E)：</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>homeward::ui::StageDialog</name>
    <message>
        <source>number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>number of the receipt</source>
        <translation>验收单号</translation>
    </message>
    <message>
        <source>number of the return slip</source>
        <translation>收回单号</translation>
    </message>
    <message>
        <source>The Plan Is Approved</source>
        <translation>计划已批准</translation>
    </message>
    <message>
        <source>The New Ones Are Ordered</source>
        <translation>新设备已订购</translation>
    </message>
    <message>
        <source>The New Ones Have Come</source>
        <translation>新设备已到货</translation>
    </message>
    <message>
        <source>The New Ones Are in Use</source>
        <translation>新设备已启用</translation>
    </message>
    <message>
        <source>The Old Ones Are Back</source>
        <translation>旧设备已收回</translation>
    </message>
    <message>
        <source>The &amp;new one:</source>
        <translation>新设备(&amp;N)：</translation>
    </message>
    <message>
        <source>Pro&amp;mised for:</source>
        <translation>承诺到货(&amp;M)：</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>凭据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Old: %1.</source>
        <translation>旧资产：%1。</translation>
    </message>
    <message>
        <source>Holder, unit and location move to the new one in the same deed.</source>
        <translation>使用人、部门和地点同时转到新设备。</translation>
    </message>
    <message>
        <source>It is put in store. One that nobody planned for goes without a successor.</source>
        <translation>旧设备入库。没有计划的按不替换处理。</translation>
    </message>
    <message>
        <source>Say first which one it is.</source>
        <translation>请先指明是哪一台。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n asset(s).</source>
        <extracomment>%1 is a stage, such as &quot;Ordered&quot;.</extracomment>
        <translation>
            <numerusform>%1：%n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::StartController</name>
    <message>
        <source>Open a Ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Ledgers (*.homeward)</source>
        <translation>台账 (*.homeward)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The Ledger Cannot Be Opened</source>
        <translation>无法打开台账</translation>
    </message>
    <message>
        <source>&amp;Open Another Ledger…</source>
        <translation>打开其他台账(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Set Up a New One…</source>
        <translation>新建台账(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::StartDialog</name>
    <message>
        <source>Give your name: it stands beside every change you make.</source>
        <translation>请填写姓名：您的每次更改都会署名。</translation>
    </message>
    <message>
        <source>Say where the ledger shall lie.</source>
        <translation>请指定台账的存放位置。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another place, or open it as a ledger.</source>
        <translation>已有同名文件。请另选位置，或将其作为台账打开。</translation>
    </message>
    <message>
        <source>Where the Ledger Lies</source>
        <translation>台账存放位置</translation>
    </message>
    <message>
        <source>Ledgers (*.homeward)</source>
        <translation>台账 (*.homeward)</translation>
    </message>
    <message>
        <source>Set Up Homeward</source>
        <translation>设置 Homeward</translation>
    </message>
    <message>
        <source>Set up Homeward</source>
        <translation>设置 Homeward</translation>
    </message>
    <message>
        <source>The ledger is one file on this computer that holds the inventory and its history. Everything here but its place can be changed later.</source>
        <translation>台账是本机上的一个文件，保存资产清单及其历史。除存放位置外，以下各项以后均可更改。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>您的姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Ledger &amp;file:</source>
        <translation>台账文件(&amp;F)：</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>Open an &amp;Existing Ledger…</source>
        <translation>打开已有台账(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::StockTakePage</name>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>&amp;Count a Unit</source>
        <translation>盘点部门(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;ecorded Ones</source>
        <translation>已记录的盘点(&amp;E)</translation>
    </message>
    <message>
        <source>Stock-Take</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>&amp;Stock-Take</source>
        <translation>盘点(&amp;S)</translation>
    </message>
</context>
<context>
    <name>homeward::ui::StockTakeText</name>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>错位</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>多出</translation>
    </message>
    <message>
        <source>%1 found, %2 missing, %3 misplaced, %4 extra</source>
        <translation>找到 %1，缺失 %2，错位 %3，多出 %4</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>盘点结果</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>应在部门</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
</context>
<context>
    <name>homeward::ui::StopUseDialog</name>
    <message>
        <source>Declaration of the Holder</source>
        <translation>使用人声明</translation>
    </message>
    <message>
        <source>The Use Has Ended</source>
        <translation>已停止使用</translation>
    </message>
    <message>
        <source>The holder declares that %1 is used for work no longer. The entry ends on that day; no other paper is asked for.</source>
        <translation>使用人声明 %1 不再用于工作。该记录自当日起终止，无须其他凭据。</translation>
    </message>
    <message>
        <source>%1 is used no longer and is put in store.</source>
        <translation>%1 已停止使用并入库。</translation>
    </message>
    <message>
        <source>De&amp;claration:</source>
        <translation>声明(&amp;C)：</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>凭据(&amp;E)：</translation>
    </message>
    <message>
        <source>for example: declaration of Li Wei of 5 September</source>
        <translation>例如：李伟 9 月 5 日的声明</translation>
    </message>
    <message>
        <source>Declared &amp;on:</source>
        <translation>声明日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n used no longer.</source>
        <translation>
            <numerusform>%n 项已停止使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::SuccessorField</name>
    <message>
        <source>One new asset &amp;for all of them</source>
        <translation>共用一台新设备(&amp;F)</translation>
    </message>
    <message>
        <source>Tags of the new assets</source>
        <translation>新资产编号</translation>
    </message>
    <message>
        <source>tag or serial number; several in the order of the old ones</source>
        <translation>资产编号或序列号；多个时与旧资产顺序一致</translation>
    </message>
    <message>
        <source>To be &amp;bought:</source>
        <translation>拟购(&amp;B)：</translation>
    </message>
    <message>
        <source>Plu&amp;gged in here:</source>
        <translation>已插入本机(&amp;G)：</translation>
    </message>
    <message>
        <source>In the &amp;ledger:</source>
        <translation>台账中的资产(&amp;L)：</translation>
    </message>
    <message>
        <source>N&amp;othing replaces them</source>
        <translation>不作替换(&amp;O)</translation>
    </message>
    <message>
        <source>Brand of what is to be bought</source>
        <translation>拟购设备的品牌</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model of what is to be bought</source>
        <translation>拟购设备的型号</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>&amp;Decided later (nothing is recommended)</source>
        <translation>以后再定（没有推荐）(&amp;D)</translation>
    </message>
    <message>
        <source>What is &amp;recommended: %1</source>
        <extracomment>%1 is a brand and model.</extracomment>
        <translation>推荐的设备：%1(&amp;R)</translation>
    </message>
    <message>
        <source>What is &amp;recommended for each, as far as it is</source>
        <translation>各自的推荐设备（如有）(&amp;R)</translation>
    </message>
    <message>
        <source>As &amp;planned</source>
        <translation>按计划(&amp;P)</translation>
    </message>
    <message>
        <source>As &amp;planned (not decided yet)</source>
        <extracomment>%1 is a tag, or a brand and model.</extracomment>
        <translation>按计划（尚未确定）(&amp;P)</translation>
    </message>
    <message>
        <source>As &amp;planned: %1</source>
        <translation>按计划：%1(&amp;P)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>An old asset and what replaces it.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>Further lines are left out.</extracomment>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>homeward::ui::TargetStep</name>
    <message>
        <source>&amp;Effective:</source>
        <translation>生效日期(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Deadline:</source>
        <translation>完成期限(&amp;D)：</translation>
    </message>
    <message>
        <source>Empty: since the day it was received</source>
        <translation>留空：自收到之日起</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>An asset is done &amp;when</source>
        <translation>完成标准(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Interim targets:</source>
        <translation>阶段目标(&amp;I)：</translation>
    </message>
    <message>
        <source>Time and targets</source>
        <translation>期限与目标</translation>
    </message>
</context>
<context>
    <name>homeward::ui::TermsView</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源方式</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>转达人</translation>
    </message>
    <message>
        <source>Relayed on</source>
        <translation>转达日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Places of use</source>
        <translation>使用场所</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>权属</translation>
    </message>
    <message>
        <source>Only the brands</source>
        <translation>仅限品牌</translation>
    </message>
    <message>
        <source>Without the brands</source>
        <translation>排除品牌</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Approved list</source>
        <translation>许可清单</translation>
    </message>
    <message>
        <source>Paper of the list</source>
        <translation>清单文号</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>清单日期</translation>
    </message>
    <message>
        <source>Time and targets</source>
        <translation>期限与目标</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Terms of the directive</source>
        <translation>替换要求的条款</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UndoActions</name>
    <message>
        <source>Redo is not possible</source>
        <translation>无法重做</translation>
    </message>
    <message>
        <source>Undo is not possible</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n entry that was changed since; its newer values stay.</source>
        <translation>
            <numerusform>已撤销，但有 %n 条之后又被更改，保留其新值。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what would be undone, such as &quot;registration of A-0031&quot;.</extracomment>
        <translation>撤销(&amp;U)%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <extracomment>%1 is what would be done again, such as &quot;registration of A-0031&quot;.</extracomment>
        <translation>重做(&amp;R)%1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnitEndDialog</name>
    <message>
        <source>for example: dissolved by order No. 12</source>
        <translation>例如：按第 12 号文撤销</translation>
    </message>
    <message>
        <source>End a Unit</source>
        <translation>撤销部门</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>撤销(&amp;E)</translation>
    </message>
    <message>
        <source>%1 ends on the day given. It must be empty: no assets, no people, no sections.</source>
        <translation>%1 于所填日期撤销。撤销前须为空：没有资产、人员和下级部门。</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 已撤销。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnitMergeDialog</name>
    <message>
        <source>for example: merged by order No. 12</source>
        <translation>例如：按第 12 号文合并</translation>
    </message>
    <message>
        <source>Merge %1 into Another Unit</source>
        <extracomment>%1 is a unit.</extracomment>
        <translation>将 %1 并入另一部门</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>%1 ends on the day given. Its present assets, people and sections go to the other unit, and directives on it count there from then on.</source>
        <translation>%1 于所填日期撤销。其现有资产、人员和下级部门并入另一部门，针对它的替换要求此后在那里计算。</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>并入(&amp;I)：</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 已并入 %2。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnitPathDialog</name>
    <message>
        <source>for example: set up by order No. 12</source>
        <translation>例如：按第 12 号文设立</translation>
    </message>
    <message>
        <source>New Unit</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Add &amp;Unit</source>
        <translation>添加部门(&amp;U)</translation>
    </message>
    <message>
        <source>The whole path, with &quot; / &quot; between a department and its section. What is above it is made too, if it is not there yet.</source>
        <translation>完整路径，部门与下级部门之间用“ / ”分隔。上级部门如不存在将一并建立。</translation>
    </message>
    <message>
        <source>for example: renamed by order No. 12</source>
        <translation>例如：按第 12 号文更名</translation>
    </message>
    <message>
        <source>Rename or Move a Unit</source>
        <translation>部门更名或移动</translation>
    </message>
    <message>
        <source>&amp;Rename or Move</source>
        <translation>更名或移动(&amp;R)</translation>
    </message>
    <message>
        <source>Another name, another place in the tree, or both. Its sections, assets and people go with it; figures of past days keep the old name.</source>
        <translation>更改名称、上级或两者。其下级部门、资产和人员随之变动；过去日期的数字保留原名称。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>路径(&amp;P)：</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 现为 %2。</translation>
    </message>
    <message>
        <source>The unit %1 was added.</source>
        <translation>已添加部门 %1。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnitSplitDialog</name>
    <message>
        <source>for example: split off by order No. 12</source>
        <translation>例如：按第 12 号文拆分</translation>
    </message>
    <message>
        <source>Split a Unit</source>
        <translation>拆分部门</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Path of the new unit</source>
        <translation>新部门路径</translation>
    </message>
    <message>
        <source>A new unit takes over the ticked assets of %1, with the people who hold them. Directives on %1 count for both.</source>
        <translation>新部门接收 %1 中勾选的资产及其使用人。针对 %1 的替换要求对两者均计算。</translation>
    </message>
    <message>
        <source>&amp;Path of the new unit:</source>
        <translation>新部门路径(&amp;P)：</translation>
    </message>
    <message>
        <source>%1 was split off from %2.</source>
        <translation>%1 已从 %2 分出。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnitTreeModel</name>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Became</source>
        <extracomment>The units into which one that has ended was merged or split.</extracomment>
        <translation>并入</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>The unit off which one was split.</extracomment>
        <translation>来源部门</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnitsPanel</name>
    <message>
        <source>Assets of %1</source>
        <translation>%1 的资产</translation>
    </message>
    <message>
        <source>&amp;Add a Unit…</source>
        <translation>添加部门(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add Unit…</source>
        <translation>添加部门(&amp;A)…</translation>
    </message>
    <message>
        <source>Rename or &amp;Move…</source>
        <translation>更名或移动(&amp;M)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>合并(&amp;G)…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>拆分(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>撤销(&amp;E)…</translation>
    </message>
    <message>
        <source>Show Its &amp;Assets</source>
        <translation>显示其资产(&amp;A)</translation>
    </message>
    <message>
        <source>Ended ones &amp;too</source>
        <translation>含已撤销(&amp;T)</translation>
    </message>
    <message>
        <source>What is done to a unit</source>
        <translation>部门操作</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>尚无部门</translation>
    </message>
    <message>
        <source>Units come with the assets that are registered for them, or are added here.</source>
        <translation>部门随登记的资产而来，也可在此添加。</translation>
    </message>
</context>
<context>
    <name>homeward::ui::UnpairDialog</name>
    <message>
        <source>Drop a Plan</source>
        <translation>取消计划</translation>
    </message>
    <message>
        <source>The plan to replace %1 is void. Undo brings it back.</source>
        <translation>替换 %1 的计划作废。撤销可恢复。</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>for example: another plan</source>
        <translation>例如：另有计划</translation>
    </message>
    <message>
        <source>&amp;Drop the Plan</source>
        <translation>取消计划(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) dropped.</source>
        <translation>
            <numerusform>已取消 %n 项计划。</numerusform>
        </translation>
    </message>
</context>
</TS>
