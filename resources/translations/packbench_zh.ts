<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>A CSV file of ours, or Magento’s with five columns</source>
        <translation>我们格式的 CSV 文件，或 Magento 的五列文件</translation>
    </message>
    <message>
        <source>A test key buys nothing.</source>
        <translation>测试密钥不会真正购买。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>After a lost answer</source>
        <translation>回复丢失后</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>询问人员</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>询问承运商</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客户代码</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Days to give a label back</source>
        <translation>面单可退天数</translation>
    </message>
    <message>
        <source>In which currency</source>
        <translation>使用货币</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>其面单</translation>
    </message>
    <message>
        <source>Live server</source>
        <translation>正式服务器</translation>
    </message>
    <message>
        <source>Most a label may cost</source>
        <translation>面单价格上限</translation>
    </message>
    <message>
        <source>Only for a server of your own choice.</source>
        <translation>仅用于自选服务器。</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Picks up in</source>
        <translation>揽收国家</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Purchases at once</source>
        <translation>同时购买数</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Service: economy</source>
        <translation>服务：经济</translation>
    </message>
    <message>
        <source>Service: express</source>
        <translation>服务：特快</translation>
    </message>
    <message>
        <source>Service: pickup point</source>
        <translation>服务：自提点</translation>
    </message>
    <message>
        <source>Service: standard</source>
        <translation>服务：标准</translation>
    </message>
    <message>
        <source>Test buys nothing.</source>
        <translation>测试服务器不会真正购买。</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>测试面单</translation>
    </message>
    <message>
        <source>Test server</source>
        <translation>测试服务器</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>核对依据</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>使用哪台服务器</translation>
    </message>
    <message>
        <source>drawn here</source>
        <translation>在此绘制</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>留空：无上限</translation>
    </message>
    <message>
        <source>empty: the shop’s own</source>
        <translation>留空：店铺货币</translation>
    </message>
    <message>
        <source>empty: {code}; off: not sold</source>
        <translation>留空：{code}；off：不使用</translation>
    </message>
    <message>
        <source>goes to the key ring</source>
        <translation>将存入密钥环</translation>
    </message>
    <message>
        <source>kept in the key ring</source>
        <translation>已存于密钥环</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>nothing on line</source>
        <translation>无在线服务</translation>
    </message>
    <message>
        <source>public clients of others</source>
        <translation>他人的公开客户端</translation>
    </message>
    <message>
        <source>recordings of the live service</source>
        <translation>正式服务的录制</translation>
    </message>
    <message>
        <source>the carrier’s document</source>
        <translation>承运商文档</translation>
    </message>
    <message>
        <source>the carrier’s specification</source>
        <translation>承运商接口规范</translation>
    </message>
    <message>
        <source>the live service</source>
        <translation>正式服务</translation>
    </message>
    <message>
        <source>A key with TEST_ buys nothing.</source>
        <translation>以 TEST_ 开头的密钥不会购买。</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API 密码</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Account PIN</source>
        <translation>账户 PIN</translation>
    </message>
    <message>
        <source>Account country</source>
        <translation>账户国家</translation>
    </message>
    <message>
        <source>Account entity</source>
        <translation>账户机构</translation>
    </message>
    <message>
        <source>As HepsiJet has it.</source>
        <translation>与 HepsiJet 登记一致。</translation>
    </message>
    <message>
        <source>As above, where it is another.</source>
        <translation>如与上面不同则填写。</translation>
    </message>
    <message>
        <source>As packers shall see it.</source>
        <translation>打包员看到的名称。</translation>
    </message>
    <message>
        <source>Billing code</source>
        <translation>计费代码</translation>
    </message>
    <message>
        <source>Carrier ID</source>
        <translation>承运商 ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>公司代码</translation>
    </message>
    <message>
        <source>Company password</source>
        <translation>公司密码</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>使用者密钥 (Consumer key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>使用者密码 (Consumer secret)</translation>
    </message>
    <message>
        <source>Customer sub-code</source>
        <translation>客户子代码</translation>
    </message>
    <message>
        <source>Customs papers</source>
        <translation>报关单据</translation>
    </message>
    <message>
        <source>Customs signer</source>
        <translation>报关签署人</translation>
    </message>
    <message>
        <source>Drawn here, or by DHL: then it bills the parcel when it draws.</source>
        <translation>在此绘制或由 DHL 绘制；由 DHL 绘制时即计费。</translation>
    </message>
    <message>
        <source>For sending orders (SetOrder).</source>
        <translation>用于发送订单 (SetOrder)。</translation>
    </message>
    <message>
        <source>For tracking: esasweb, XML services.</source>
        <translation>用于跟踪：esasweb，XML 服务。</translation>
    </message>
    <message>
        <source>From DHL&apos;s developer portal, MyDHL API.</source>
        <translation>来自 DHL 开发者门户，MyDHL API。</translation>
    </message>
    <message>
        <source>Hours after the purchase</source>
        <translation>购买后小时数</translation>
    </message>
    <message>
        <source>Its abbreviation at HepsiJet.</source>
        <translation>其在 HepsiJet 的缩写。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Labels are taken back</source>
        <translation>面单退回期限</translation>
    </message>
    <message>
        <source>Letters before numbers</source>
        <translation>编号前的字母</translation>
    </message>
    <message>
        <source>Like 2ΑΘ123456.</source>
        <translation>如 2ΑΘ123456。</translation>
    </message>
    <message>
        <source>Manifest MID</source>
        <translation>交接单 MID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nine digits, the shipper&apos;s.</source>
        <translation>发件人的九位数字。</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>九位数字。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Of your Enterprise Payment Account.</source>
        <translation>您的企业支付账户。</translation>
    </message>
    <message>
        <source>Of your app on developer.ups.com.</source>
        <translation>您在 developer.ups.com 的应用。</translation>
    </message>
    <message>
        <source>Of your app on developers.usps.com.</source>
        <translation>您在 developers.usps.com 的应用。</translation>
    </message>
    <message>
        <source>Of your application in DHL&apos;s API portal.</source>
        <translation>您在 DHL API 门户的应用。</translation>
    </message>
    <message>
        <source>Of your project on developer.fedex.com.</source>
        <translation>您在 developer.fedex.com 的项目。</translation>
    </message>
    <message>
        <source>Partner number</source>
        <translation>合作伙伴编号</translation>
    </message>
    <message>
        <source>Pass key</source>
        <translation>通行密钥</translation>
    </message>
    <message>
        <source>Password for tracking</source>
        <translation>跟踪密码</translation>
    </message>
    <message>
        <source>Password, cash on delivery</source>
        <translation>密码（货到付款）</translation>
    </message>
    <message>
        <source>Password, receiver pays</source>
        <translation>密码（到付）</translation>
    </message>
    <message>
        <source>Password, receiver pays and cash on delivery</source>
        <translation>密码（到付且货到付款）</translation>
    </message>
    <message>
        <source>Post office address</source>
        <translation>邮局地址</translation>
    </message>
    <message>
        <source>Price list to compare by</source>
        <translation>用于比较的价目表</translation>
    </message>
    <message>
        <source>SMSA gives one to test, and one to ship.</source>
        <translation>SMSA 各提供一个测试用和一个发货用密钥。</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Sender address ID</source>
        <translation>发件地址 ID</translation>
    </message>
    <message>
        <source>Seven digits.</source>
        <translation>七位数字。</translation>
    </message>
    <message>
        <source>Six characters, your shipper number.</source>
        <translation>六个字符，您的发件人编号。</translation>
    </message>
    <message>
        <source>Street; city; state; ZIP: for SCAN forms.</source>
        <translation>街道; 城市; 州; ZIP：用于 SCAN 表单。</translation>
    </message>
    <message>
        <source>The abbreviation of your xDock.</source>
        <translation>您的 xDock 缩写。</translation>
    </message>
    <message>
        <source>The e-mail address of your Aramex login.</source>
        <translation>您 Aramex 登录的邮箱。</translation>
    </message>
    <message>
        <source>The first part, like 010101.</source>
        <translation>第一部分，如 010101。</translation>
    </message>
    <message>
        <source>The second part, like 0005.</source>
        <translation>第二部分，如 0005。</translation>
    </message>
    <message>
        <source>The user whose parcels the sender pays.</source>
        <translation>寄付包裹所用的用户。</translation>
    </message>
    <message>
        <source>Three letters, like DXB or IST.</source>
        <translation>三个字母，如 DXB 或 IST。</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>跟踪链接</translation>
    </message>
    <message>
        <source>Two letters, like AE or TR.</source>
        <translation>两个字母，如 AE 或 TR。</translation>
    </message>
    <message>
        <source>Up to four, where HepsiJet wants them.</source>
        <translation>如 HepsiJet 要求，最多四个。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>用户代码</translation>
    </message>
    <message>
        <source>User name for tracking</source>
        <translation>跟踪用户名</translation>
    </message>
    <message>
        <source>User name, cash on delivery</source>
        <translation>用户名（货到付款）</translation>
    </message>
    <message>
        <source>User name, receiver pays</source>
        <translation>用户名（到付）</translation>
    </message>
    <message>
        <source>User name, receiver pays and cash on delivery</source>
        <translation>用户名（到付且货到付款）</translation>
    </message>
    <message>
        <source>User password</source>
        <translation>用户密码</translation>
    </message>
    <message>
        <source>Warehouse code</source>
        <translation>仓库代码</translation>
    </message>
    <message>
        <source>Warehouse number</source>
        <translation>仓库编号</translation>
    </message>
    <message>
        <source>Where BOX NOW collects your parcels.</source>
        <translation>BOX NOW 取件的地点。</translation>
    </message>
    <message>
        <source>Where HepsiJet has given one.</source>
        <translation>如 HepsiJet 已提供。</translation>
    </message>
    <message>
        <source>Where the demo carrier listens.</source>
        <translation>演示承运商的监听地址。</translation>
    </message>
    <message>
        <source>Where the keys serve several shops.</source>
        <translation>当密钥用于多个店铺时。</translation>
    </message>
    <message>
        <source>Who answers for declarations.</source>
        <translation>对申报负责的人。</translation>
    </message>
    <message>
        <source>Whose format it has: its check digit is then proved. s10 is that of all posts.</source>
        <translation>采用谁的格式：将校验其校验位。s10 为各国邮政通用。</translation>
    </message>
    <message>
        <source>Your customer registration ID.</source>
        <translation>您的客户注册编号。</translation>
    </message>
    <message>
        <source>Your mailer ID for labels.</source>
        <translation>用于面单的寄件人编号。</translation>
    </message>
    <message>
        <source>Your mailer ID for manifests.</source>
        <translation>用于交接单的寄件人编号。</translation>
    </message>
    <message>
        <source>Yurtiçi gives a user for each way of paying.</source>
        <translation>Yurtiçi 为每种付款方式提供一个用户。</translation>
    </message>
    <message>
        <source>a CSV file, for a carrier that names no prices</source>
        <translation>CSV 文件，用于不报价的承运商</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>as the carrier says</source>
        <translation>按承运商规定</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>for some hours</source>
        <translation>若干小时内</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>invoice, post (CN 22 and CN 23), or own: it gives them itself.</source>
        <translation>发票、邮政（CN 22 和 CN 23），或由承运商自行提供。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不可退回</translation>
    </message>
    <message>
        <source>post</source>
        <translation>邮政</translation>
    </message>
    <message>
        <source>post (CN 22 and CN 23), invoice, or own: it gives them itself.</source>
        <translation>邮政（CN 22 和 CN 23）、发票，或由承运商自行提供。</translation>
    </message>
    <message>
        <source>se-... of the carrier connected there.</source>
        <translation>在那里连接的承运商的 se-…。</translation>
    </message>
    <message>
        <source>until the invoice</source>
        <translation>开票前</translation>
    </message>
    <message>
        <source>until the manifest</source>
        <translation>交接单前</translation>
    </message>
    <message>
        <source>until the pick-up</source>
        <translation>揽收前</translation>
    </message>
    <message>
        <source>{number} stands for the number, as in https://track.example/{number}.</source>
        <translation>{number} 代表单号，如 https://track.example/{number}。</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n label(s) a minute</source>
        <translation>
            <numerusform>每分钟 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) from No. {first} to No. {last} are spoilt and come out again, in this order. Then the roll goes on.</source>
        <translation>
            <numerusform>第 {first} 至第 {last} 张中有 %n 张损坏，将按此顺序重新打出。之后标签卷继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) print again, free.</source>
        <translation>
            <numerusform>免费重新打印 %n 张面单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) still to come out</source>
        <translation>
            <numerusform>还有 %n 张待打出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are tried again.</source>
        <translation>
            <numerusform>正在重试 %n 单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · dry run</source>
        <translation>
            <numerusform>%n 单 · 试运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · in pick order</source>
        <translation>
            <numerusform>%n 单 · 按拣货顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in {folder}.</source>
        <translation>
            <numerusform>%n 份单据已在 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan is written</source>
        <translation>正在编写计划</translation>
    </message>
    <message>
        <source>A weight in whole grams, such as 850.</source>
        <translation>以整克填写重量，例如 850。</translation>
    </message>
    <message>
        <source>Add a parcel: buys one more label for this order</source>
        <translation>添加包裹：为此订单再买一张面单</translation>
    </message>
    <message>
        <source>All of them have come out again</source>
        <translation>已全部重新打出</translation>
    </message>
    <message>
        <source>All of this run</source>
        <translation>本次运行的全部</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer it in the outbox</source>
        <translation>到发件箱回答</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>请回答问题。</translation>
    </message>
    <message>
        <source>Article by article</source>
        <translation>逐个商品</translation>
    </message>
    <message>
        <source>Articles, such as GIFT-*</source>
        <translation>商品，例如 GIFT-*</translation>
    </message>
    <message>
        <source>Ask about orders to one address</source>
        <translation>询问寄往同一地址的订单</translation>
    </message>
    <message>
        <source>At most, orders</source>
        <translation>最多订单数</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Buy the labels</source>
        <translation>购买面单</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Cart with a tote an order</source>
        <translation>每单一箱的拣货车</translation>
    </message>
    <message>
        <source>Check all orders first</source>
        <translation>先检查所有订单</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>请选择其他承运商。</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>请选择其他服务。</translation>
    </message>
    <message>
        <source>Choose service</source>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Code of the last good label</source>
        <translation>最后一张好面单的代码</translation>
    </message>
    <message>
        <source>Complete the address.</source>
        <translation>请补全地址。</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy {plan} under which name?</source>
        <translation>将 {plan} 复制为什么名称？</translation>
    </message>
    <message>
        <source>Countries, two letters</source>
        <translation>国家，两个字母</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>国家，两个字母</translation>
    </message>
    <message>
        <source>Cover with the failures</source>
        <translation>含失败清单的封面</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the plan {plan}? Its runs stay.</source>
        <translation>删除计划 {plan}？其运行记录会保留。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Dry run: {fit} would get a label, {not_fit} would not.</source>
        <translation>试运行：{fit} 单可得面单，{not_fit} 单不可。</translation>
    </message>
    <message>
        <source>Due at, such as 10:00, 15:30</source>
        <translation>时间，例如 10:00, 15:30</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>First every order is checked; only then money is spent.</source>
        <translation>先检查每个订单，之后才花钱。</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>修正地址</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>单据文件夹</translation>
    </message>
    <message>
        <source>From weight, g</source>
        <translation>最低重量，克</translation>
    </message>
    <message>
        <source>Give an address</source>
        <translation>填写地址</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It gets its label at the bench.</source>
        <translation>在工作台上贴面单。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>已继续。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>Its weight in grams, then Enter</source>
        <translation>重量（克），然后按 Enter</translation>
    </message>
    <message>
        <source>Keep all of them in the folder</source>
        <translation>全部保存到文件夹</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>面单数</translation>
    </message>
    <message>
        <source>Labels of this run</source>
        <translation>本次运行的面单</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>Let it go and retry</source>
        <translation>解除暂停并重试</translation>
    </message>
    <message>
        <source>Let it go first.</source>
        <translation>请先解除暂停。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Mail the list of failures</source>
        <translation>邮寄失败清单</translation>
    </message>
    <message>
        <source>Manifest {n} of {carrier}</source>
        <translation>{carrier} 交接单 {n}</translation>
    </message>
    <message>
        <source>Match now</source>
        <translation>当前匹配</translation>
    </message>
    <message>
        <source>Mend the order, then try again.</source>
        <translation>修正订单后再试。</translation>
    </message>
    <message>
        <source>Mend the printer, take the roll in hand and scan the last label that came out whole. What came behind it is printed again from what is stored: nothing is bought twice.</source>
        <translation>修好打印机，拿起标签卷，扫描最后一张完好的面单。其后的面单会从存储中重新打印：不会重复购买。</translation>
    </message>
    <message>
        <source>Missing: {field}.</source>
        <translation>缺少：{field}。</translation>
    </message>
    <message>
        <source>Most for one label</source>
        <translation>每张面单上限</translation>
    </message>
    <message>
        <source>Most for one run</source>
        <translation>每次运行上限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>下次自动</translation>
    </message>
    <message>
        <source>No label is chosen in the list.</source>
        <translation>列表中未选面单。</translation>
    </message>
    <message>
        <source>No label was bought</source>
        <translation>未购买面单</translation>
    </message>
    <message>
        <source>No paper is drawn yet. They come while the labels are bought.</source>
        <translation>尚无单据。购买面单时会生成。</translation>
    </message>
    <message>
        <source>No plan chosen</source>
        <translation>未选计划</translation>
    </message>
    <message>
        <source>No rule names a carrier for {country}.</source>
        <translation>没有规则为 {country} 指定承运商。</translation>
    </message>
    <message>
        <source>No run yet. B runs the plan under the cursor; T only tries it.</source>
        <translation>尚无运行。B 运行所选计划；T 只试运行。</translation>
    </message>
    <message>
        <source>No. {n} is spoilt and comes out again. Then the roll goes on.</source>
        <translation>第 {n} 张已损坏，将重新打出。之后标签卷继续。</translation>
    </message>
    <message>
        <source>No. {n} on the roll</source>
        <translation>卷上第 {n} 张</translation>
    </message>
    <message>
        <source>No. {n} · {number} was the last good one</source>
        <translation>最后一张好的：第 {n} 张 · {number}</translation>
    </message>
    <message>
        <source>Nobody knows what this order weighs.</source>
        <translation>此订单重量未知。</translation>
    </message>
    <message>
        <source>Nobody knows whether a label was bought</source>
        <translation>不确定是否已购买面单</translation>
    </message>
    <message>
        <source>Not all of it is here, and this shop decides itself what leaves.</source>
        <translation>货不齐，且此店铺自行决定发什么。</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Nothing behind it was spoilt. The roll goes on by itself.</source>
        <translation>其后没有损坏。标签卷自动继续。</translation>
    </message>
    <message>
        <source>Nothing can be tried again as it is.</source>
        <translation>目前没有可重试的。</translation>
    </message>
    <message>
        <source>Nothing needs you so far.</source>
        <translation>目前没有需要您处理的。</translation>
    </message>
    <message>
        <source>Nothing needs you. All of this run went well.</source>
        <translation>没有需要您处理的。本次运行全部顺利。</translation>
    </message>
    <message>
        <source>Nothing new is bought or printed until you go on.</source>
        <translation>在您继续之前不会再购买或打印。</translation>
    </message>
    <message>
        <source>Nothing of this order can be packed today.</source>
        <translation>此订单今天无可包装的商品。</translation>
    </message>
    <message>
        <source>Older than, hours</source>
        <translation>早于，小时</translation>
    </message>
    <message>
        <source>Oldest promise first</source>
        <translation>承诺最早者先</translation>
    </message>
    <message>
        <source>On hold: {reason}.</source>
        <translation>已暂停：{reason}。</translation>
    </message>
    <message>
        <source>On working days only</source>
        <translation>仅工作日</translation>
    </message>
    <message>
        <source>One bad order never stops the rest</source>
        <translation>一个坏订单不会拖住其余</translation>
    </message>
    <message>
        <source>One more parcel gets its label.</source>
        <translation>又一个包裹将获得面单。</translation>
    </message>
    <message>
        <source>One parcel for all of them?</source>
        <translation>合并为一个包裹吗？</translation>
    </message>
    <message>
        <source>Only those whose promise is at risk</source>
        <translation>仅承诺有风险的</translation>
    </message>
    <message>
        <source>Or from place to place, such as 12-20</source>
        <translation>或按位置范围，例如 12-20</translation>
    </message>
    <message>
        <source>Or type what stands under its bars</source>
        <translation>或输入条码下的字符</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order and ceilings</source>
        <translation>顺序与上限</translation>
    </message>
    <message>
        <source>Orders of one line first</source>
        <translation>单行订单优先</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Pack it at the bench, or wait for the rest.</source>
        <translation>在工作台包装，或等待其余商品。</translation>
    </message>
    <message>
        <source>Pack it, or give that label back.</source>
        <translation>请包装，或退掉那张面单。</translation>
    </message>
    <message>
        <source>Packing slip, No. {n}</source>
        <translation>装箱单，第 {n} 号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Paper jam? Resume roll</source>
        <translation>卡纸？继续标签卷</translation>
    </message>
    <message>
        <source>Papers of this run</source>
        <translation>本次运行的单据</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: nothing new is bought or printed.</source>
        <translation>已暂停：不再购买或打印。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Pick order</source>
        <translation>拣货顺序</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places on the roll</source>
        <translation>卷上位置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plans and runs</source>
        <translation>计划与运行</translation>
    </message>
    <message>
        <source>Please check: {field}</source>
        <translation>请检查：{field}</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print again: free, the same label, nothing is bought</source>
        <translation>重新打印：免费，同一面单，不购买</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the cover with the failures</source>
        <translation>打印含失败清单的封面</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>打印面单</translation>
    </message>
    <message>
        <source>Print the packing slips</source>
        <translation>打印装箱单</translation>
    </message>
    <message>
        <source>Print the pick list</source>
        <translation>打印拣货单</translation>
    </message>
    <message>
        <source>Read a plan from which file?</source>
        <translation>从哪个文件读取计划？</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Redo, buys</source>
        <translation>重做，会购买</translation>
    </message>
    <message>
        <source>Redo: give this label back and buy another one</source>
        <translation>重做：退掉此面单并另买一张</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run it now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Run it now?</source>
        <translation>现在运行吗？</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Run of {time}</source>
        <translation>{time} 的运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Runs by itself at these times</source>
        <translation>在这些时间自动运行</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>运行记录，最新在前</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Scan the last good label</source>
        <translation>扫描最后一张好面单</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>所要服务</translation>
    </message>
    <message>
        <source>Set the weight, then try again.</source>
        <translation>填写重量后再试。</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>填写重量</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip it this time</source>
        <translation>本次跳过</translation>
    </message>
    <message>
        <source>Somebody could not be told</source>
        <translation>有人未能通知到</translation>
    </message>
    <message>
        <source>Somebody is packing this order.</source>
        <translation>有人正在包装此订单。</translation>
    </message>
    <message>
        <source>Split the parcel.</source>
        <translation>请拆分包裹。</translation>
    </message>
    <message>
        <source>Spoilt labels</source>
        <translation>损坏的面单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop? %n order(s) are left out. X once more stops it.</source>
        <translation>
            <numerusform>停止吗？将略过 %n 单。再按一次 X 停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) are left out.</source>
        <translation>
            <numerusform>已停止：略过 %n 单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is bought is still printed.</source>
        <translation>正在停止：已购买的仍会打印。</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道和门牌</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>回复丢失</translation>
    </message>
    <message>
        <source>The carrier account {carrier} is not ready.</source>
        <translation>承运商账户 {carrier} 未就绪。</translation>
    </message>
    <message>
        <source>The carrier refused</source>
        <translation>承运商拒绝</translation>
    </message>
    <message>
        <source>The ceiling of {amount} for this batch is reached.</source>
        <translation>本批次已达上限 {amount}。</translation>
    </message>
    <message>
        <source>The label is bought</source>
        <translation>面单已购买</translation>
    </message>
    <message>
        <source>The label is given back and another one bought.</source>
        <translation>面单将退回并另买一张。</translation>
    </message>
    <message>
        <source>The label was given back.</source>
        <translation>面单已退回。</translation>
    </message>
    <message>
        <source>The old label loses its worth. Press D once more to redo it.</source>
        <translation>旧面单将作废。再按一次 D 重做。</translation>
    </message>
    <message>
        <source>The order has no items.</source>
        <translation>订单没有商品。</translation>
    </message>
    <message>
        <source>The order is not fit</source>
        <translation>订单不合格</translation>
    </message>
    <message>
        <source>The order is not paid.</source>
        <translation>订单未付款。</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>订单已取消。</translation>
    </message>
    <message>
        <source>The paper goes to its printer.</source>
        <translation>单据已送往打印机。</translation>
    </message>
    <message>
        <source>The plan is in {plan}.</source>
        <translation>计划已写入 {plan}。</translation>
    </message>
    <message>
        <source>The price list has no zone for {country}.</source>
        <translation>价目表没有 {country} 的区域。</translation>
    </message>
    <message>
        <source>The spending limit of {amount} a day is reached.</source>
        <translation>已达每日支出上限 {amount}。</translation>
    </message>
    <message>
        <source>The spending limit of {amount} an hour is reached.</source>
        <translation>已达每小时支出上限 {amount}。</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>没有电子邮件地址。</translation>
    </message>
    <message>
        <source>This carrier collects no cash on delivery.</source>
        <translation>此承运商不代收货款。</translation>
    </message>
    <message>
        <source>This carrier does not go there.</source>
        <translation>此承运商不送达该地。</translation>
    </message>
    <message>
        <source>This carrier has no such service.</source>
        <translation>此承运商没有该服务。</translation>
    </message>
    <message>
        <source>This carrier takes {weight} kg at most.</source>
        <translation>此承运商最多接受 {weight} 千克。</translation>
    </message>
    <message>
        <source>This is no label of this roll. Scan the last good one of it.</source>
        <translation>这不是此卷的面单。请扫描此卷最后一张好的。</translation>
    </message>
    <message>
        <source>This label</source>
        <translation>这张面单</translation>
    </message>
    <message>
        <source>This order has a label already.</source>
        <translation>此订单已有面单。</translation>
    </message>
    <message>
        <source>Too long: {field}. {count} characters fit.</source>
        <translation>过长：{field}。最多 {count} 个字符。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try just this one again</source>
        <translation>只重试这一单</translation>
    </message>
    <message>
        <source>Two places of the roll, such as 12-20.</source>
        <translation>卷上的两个位置，例如 12-20。</translation>
    </message>
    <message>
        <source>Up to weight, g</source>
        <translation>最高重量，克</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>采用并重试</translation>
    </message>
    <message>
        <source>Use it and tell the customer</source>
        <translation>采用并通知客户</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>请等待。</translation>
    </message>
    <message>
        <source>Walk past the shelves</source>
        <translation>按货架路线</translation>
    </message>
    <message>
        <source>Weigh the parcel.</source>
        <translation>请称量包裹。</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重量（克）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>哪些订单</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Write {plan} into which file?</source>
        <translation>将 {plan} 写入哪个文件？</translation>
    </message>
    <message>
        <source>add parcel</source>
        <translation>添加包裹</translation>
    </message>
    <message>
        <source>all again</source>
        <translation>全部重打</translation>
    </message>
    <message>
        <source>all orders that are ready</source>
        <translation>所有就绪订单</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message numerus="yes">
        <source>at most %n order(s)</source>
        <translation>
            <numerusform>最多 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>being bought</source>
        <translation>购买中</translation>
    </message>
    <message>
        <source>bought, next to print</source>
        <translation>已购，待打印</translation>
    </message>
    <message>
        <source>bought, not printed yet</source>
        <translation>已购，未打印</translation>
    </message>
    <message>
        <source>bought, printing</source>
        <translation>已购，打印中</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>按计划时间</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>打出来了吗？</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>dry run, nothing bought</source>
        <translation>试运行，未购买</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>fix and retry</source>
        <translation>修正并重试</translation>
    </message>
    <message>
        <source>from {low} g</source>
        <translation>{low} 克起</translation>
    </message>
    <message>
        <source>from {low} to {high} g</source>
        <translation>{low} 至 {high} 克</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>跳过并继续</translation>
    </message>
    <message>
        <source>if none failed</source>
        <translation>若无失败</translation>
    </message>
    <message>
        <source>if some failed</source>
        <translation>若有失败</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>新计划</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>nothing is bought yet</source>
        <translation>尚未购买</translation>
    </message>
    <message>
        <source>of {amount} ceiling</source>
        <translation>上限 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>older than %n h</source>
        <translation>
            <numerusform>早于 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>order(s) right now</source>
        <translation>
            <numerusform>个订单（现在）</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>pause, go on</source>
        <translation>暂停/继续</translation>
    </message>
    <message>
        <source>pause, let me look</source>
        <translation>暂停，让我看</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>promise at risk</source>
        <translation>承诺有风险</translation>
    </message>
    <message>
        <source>read from a file</source>
        <translation>从文件读取</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>resume roll</source>
        <translation>继续标签卷</translation>
    </message>
    <message>
        <source>retry all</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>run the missed</source>
        <translation>运行错过的</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>skip to the next</source>
        <translation>跳到下一个</translation>
    </message>
    <message>
        <source>spent so far</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>spoilt, printed again</source>
        <translation>损坏，已重打</translation>
    </message>
    <message>
        <source>spoilt, prints again</source>
        <translation>损坏，正在重打</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>type the code</source>
        <translation>输入代码</translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>up to {high} g</source>
        <translation>最多 {high} 克</translation>
    </message>
    <message>
        <source>use it and retry</source>
        <translation>采用并重试</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>write into a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>{carrier} {service}: {reason}</source>
        <translation>{carrier} {service}：{reason}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} 单中已完成 {done}</translation>
    </message>
    <message>
        <source>{needs} need you · {rest} not tried</source>
        <translation>{needs} 需要您 · {rest} 未尝试</translation>
    </message>
    <message>
        <source>{numbers} of the same customer goes to the same address.</source>
        <translation>同一客户的 {numbers} 寄往同一地址。</translation>
    </message>
    <message>
        <source>{plan} has run for its time already. Run it once more?</source>
        <translation>{plan} 已按时运行过。要再运行一次吗？</translation>
    </message>
    <message>
        <source>{plan} is deleted; its runs stay.</source>
        <translation>{plan} 已删除；运行记录保留。</translation>
    </message>
    <message>
        <source>{plan} is read and saved.</source>
        <translation>{plan} 已读取并保存。</translation>
    </message>
    <message>
        <source>{plan} is saved.</source>
        <translation>{plan} 已保存。</translation>
    </message>
    <message>
        <source>{plan} is skipped this time.</source>
        <translation>{plan} 本次已跳过。</translation>
    </message>
    <message>
        <source>{plan} is there, switched off.</source>
        <translation>{plan} 已创建，处于关闭状态。</translation>
    </message>
    <message>
        <source>{plan} runs by itself at its times.</source>
        <translation>{plan} 将按时自动运行。</translation>
    </message>
    <message>
        <source>{plan} runs only by hand now.</source>
        <translation>{plan} 现在只能手动运行。</translation>
    </message>
    <message>
        <source>{plan} runs.</source>
        <translation>{plan} 正在运行。</translation>
    </message>
    <message>
        <source>{plan} was due at {time} while Packbench was off.</source>
        <translation>{plan} 应于 {time} 运行，但当时 Packbench 未开启。</translation>
    </message>
    <message>
        <source>{times} every day</source>
        <translation>每天 {times}</translation>
    </message>
    <message>
        <source>{times} on working days</source>
        <translation>工作日 {times}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Labels can be printed only after they are bought: put buying before.</source>
        <translation>面单购买后才能打印：请把购买放在前面。</translation>
    </message>
    <message>
        <source>More than, orders</source>
        <translation>超过（订单数）</translation>
    </message>
    <message>
        <source>Nothing waits for this step: the run goes on.</source>
        <translation>没有步骤等待它：本次运行会继续。</translation>
    </message>
    <message>
        <source>On error</source>
        <translation>出错时</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>Only of the shops</source>
        <translation>仅限店铺</translation>
    </message>
    <message>
        <source>Orders can be put together only before their labels are bought.</source>
        <translation>只有在购买面单之前才能合并订单。</translation>
    </message>
    <message>
        <source>Packing slips follow their labels: put printing the labels before.</source>
        <translation>装箱单跟随面单：请把打印面单放在前面。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>按顺序的步骤</translation>
    </message>
    <message>
        <source>The check must come first: nothing is asked, bought or printed before all orders are checked.</source>
        <translation>检查必须在最前：所有订单检查完之前，不询问、不购买、不打印。</translation>
    </message>
    <message>
        <source>The plan buys only: {condition}. R tries these orders all the same.</source>
        <translation>计划仅在此条件下购买：{condition}。按 R 仍会尝试这些订单。</translation>
    </message>
    <message>
        <source>The service must be chosen before labels are bought: put it before.</source>
        <translation>购买面单前必须先选择服务：请把它放在前面。</translation>
    </message>
    <message>
        <source>This step is for every order: it takes no condition.</source>
        <translation>此步骤针对每个订单：不能设条件。</translation>
    </message>
    <message>
        <source>This step stands there twice.</source>
        <translation>此步骤出现了两次。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Which shops get labels is said above, at which orders the plan takes.</source>
        <translation>哪些店铺打印面单在上方“哪些订单”处设定。</translation>
    </message>
    <message>
        <source>only of {shops}</source>
        <translation>仅 {shops}</translation>
    </message>
    <message>
        <source>step down</source>
        <translation>步骤下移</translation>
    </message>
    <message>
        <source>step on or off</source>
        <translation>步骤开或关</translation>
    </message>
    <message>
        <source>step up</source>
        <translation>步骤上移</translation>
    </message>
    <message>
        <source>stop, leave out the rest</source>
        <translation>停止，其余略过</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已启用</translation>
    </message>
    <message numerus="yes">
        <source>with more than %n order(s)</source>
        <translation>
            <numerusform>超过 %n 个订单时</numerusform>
        </translation>
    </message>
    <message>
        <source>labels</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>next paper</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>paper before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Add a rule in Set-up, Carriers, or hold the order.</source>
        <translation>请在设置“承运商”中添加规则，或暂停该订单。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>At most {amount} is collected at a door.</source>
        <translation>上门代收最多 {amount}。</translation>
    </message>
    <message>
        <source>Cash on delivery is collected in {currency} only.</source>
        <translation>货到付款只收 {currency}。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {parcel}?</source>
        <translation>{carrier} 是否已为 {parcel} 出售面单？</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Enter the goods for the customs.</source>
        <translation>请填写报关物品。</translation>
    </message>
    <message>
        <source>Every order that needs somebody, with its reason, in the shop&apos;s language.</source>
        <translation>每个需要处理的订单及原因，使用店铺语言。</translation>
    </message>
    <message>
        <source>Failures by mail</source>
        <translation>邮件发送失败清单</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>请各用各的。</translation>
    </message>
    <message>
        <source>It goes to {address}. The outbox shows it until it is sent.</source>
        <translation>正发往 {address}。发送前可在发件箱看到。</translation>
    </message>
    <message>
        <source>It went to</source>
        <translation>已发送到</translation>
    </message>
    <message>
        <source>Item {number} has no English description.</source>
        <translation>第 {number} 项没有英文描述。</translation>
    </message>
    <message>
        <source>Item {number} has no HS code.</source>
        <translation>第 {number} 项没有 HS 编码。</translation>
    </message>
    <message>
        <source>Item {number} has no country of origin.</source>
        <translation>第 {number} 项没有原产国。</translation>
    </message>
    <message>
        <source>Item {number} has no quantity or weight.</source>
        <translation>第 {number} 项没有数量或重量。</translation>
    </message>
    <message>
        <source>Item {number} is in another currency.</source>
        <translation>第 {number} 项的币种不同。</translation>
    </message>
    <message>
        <source>Let it go in Orders; its label is then bought by itself.</source>
        <translation>请在“订单”中放行；随后会自动购买面单。</translation>
    </message>
    <message>
        <source>Letters that this carrier cannot take: {field}.</source>
        <translation>该承运商不接受的字符：{field}。</translation>
    </message>
    <message>
        <source>Look at it in Set-up, Carriers, or choose another service.</source>
        <translation>请在设置“承运商”中查看，或选择其他服务。</translation>
    </message>
    <message>
        <source>Look at the carrier&apos;s own list.</source>
        <translation>请查看承运商自己的清单。</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Make two shipments.</source>
        <translation>请分成两票。</translation>
    </message>
    <message>
        <source>No side may be longer than {size} cm.</source>
        <translation>任何一边不得超过 {size} 厘米。</translation>
    </message>
    <message>
        <source>Raise it in the plan, or leave these for the next batch.</source>
        <translation>请在计划中提高上限，或留到下一批。</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二行</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Set it in Set-up, Shop.</source>
        <translation>请在设置“店铺”中填写。</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>州或地区</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>订单已暂停。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not set.</source>
        <translation>未设置发件人地址。</translation>
    </message>
    <message>
        <source>This carrier asks for no signature here.</source>
        <translation>该承运商在此不要求签收。</translation>
    </message>
    <message>
        <source>This carrier does not collect in your country.</source>
        <translation>该承运商不在您的国家收件。</translation>
    </message>
    <message>
        <source>This carrier does not cross borders here.</source>
        <translation>该承运商在此不跨境。</translation>
    </message>
    <message>
        <source>This carrier does not let the receiver pay.</source>
        <translation>该承运商不支持到付。</translation>
    </message>
    <message>
        <source>This carrier has no pickup points here.</source>
        <translation>该承运商在此没有自提点。</translation>
    </message>
    <message>
        <source>This carrier insures nothing here.</source>
        <translation>该承运商在此不提供保险。</translation>
    </message>
    <message>
        <source>This carrier takes no such dangerous goods here.</source>
        <translation>该承运商在此不接受此类危险品。</translation>
    </message>
    <message>
        <source>This carrier takes one box a shipment here.</source>
        <translation>该承运商在此每票只收一箱。</translation>
    </message>
    <message>
        <source>This carrier takes {count} boxes at most.</source>
        <translation>该承运商最多收 {count} 箱。</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>这不是国家代码。</translation>
    </message>
    <message>
        <source>To which address?</source>
        <translation>发送到哪个地址？</translation>
    </message>
    <message>
        <source>Two boxes have the same key.</source>
        <translation>两个箱子使用同一编号。</translation>
    </message>
    <message>
        <source>Use its two letters, like TR.</source>
        <translation>请用两位字母，如 TR。</translation>
    </message>
    <message>
        <source>Wait, or raise the limit in Set-up, then try again.</source>
        <translation>请等待，或在设置中提高限额后重试。</translation>
    </message>
    <message>
        <source>What is in the box must be told to the customs.</source>
        <translation>箱内物品须向海关申报。</translation>
    </message>
    <message>
        <source>Write it in Latin letters, or use what is offered.</source>
        <translation>请用拉丁字母书写，或使用给出的写法。</translation>
    </message>
    <message>
        <source>Write it in Latin letters.</source>
        <translation>请用拉丁字母书写。</translation>
    </message>
    <message>
        <source>mail it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>mail the failures</source>
        <translation>邮寄失败清单</translation>
    </message>
    <message>
        <source>{number}, which leaves with this one, was cancelled</source>
        <translation>与此单一起发出的 {number} 已取消</translation>
    </message>
    <message>
        <source>With any of these tags</source>
        <translation>带有以下任一标签</translation>
    </message>
    <message>
        <source>With none of these tags</source>
        <translation>不带以下任何标签</translation>
    </message>
    <message>
        <source>not tagged {tags}</source>
        <translation>无标签 {tags}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>标签 {tags}</translation>
    </message>
    <message>
        <source>A label with the old address is bought and not yet handed over.</source>
        <translation>旧地址的面单已购买但尚未交付。</translation>
    </message>
    <message>
        <source>A leftover needs an owner.</source>
        <translation>遗留项需要负责人。</translation>
    </message>
    <message>
        <source>A parcel can be added only to an order that ships and has one.</source>
        <translation>只能为可发货且已有包裹的订单添加包裹。</translation>
    </message>
    <message>
        <source>A return or a replacement is another thing.</source>
        <translation>退货或补发是另一回事。</translation>
    </message>
    <message>
        <source>A weight is a number of grams.</source>
        <translation>重量是以克为单位的数字。</translation>
    </message>
    <message>
        <source>A weight is above nothing.</source>
        <translation>重量必须大于零。</translation>
    </message>
    <message>
        <source>Ask for the refund at the carrier, or ship with this label.</source>
        <translation>请向承运商申请退款，或用此面单发货。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换个名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择其他。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose orders that are ready to ship.</source>
        <translation>请选择可发货的订单。</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>请重新清点。</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>它会自动继续。</translation>
    </message>
    <message>
        <source>It has a name, an @ and a place.</source>
        <translation>它由名称、@ 和域名组成。</translation>
    </message>
    <message>
        <source>It is being bought or printed; look at the outbox.</source>
        <translation>正在购买或打印，请看发件箱。</translation>
    </message>
    <message>
        <source>Label its first parcel before.</source>
        <translation>请先为第一个包裹打面单。</translation>
    </message>
    <message>
        <source>Look at it anew.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>Look at the day anew.</source>
        <translation>请重新查看当天。</translation>
    </message>
    <message>
        <source>Look at the list anew.</source>
        <translation>请重新查看列表。</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>请查看运行列表。</translation>
    </message>
    <message>
        <source>Look at the numbers.</source>
        <translation>请查看编号。</translation>
    </message>
    <message>
        <source>Name somebody.</source>
        <translation>请指定一人。</translation>
    </message>
    <message>
        <source>No label of this run stands there.</source>
        <translation>此运行在那里没有面单。</translation>
    </message>
    <message>
        <source>Nothing is to be paused.</source>
        <translation>没有可暂停的内容。</translation>
    </message>
    <message>
        <source>Nothing is to be stopped.</source>
        <translation>没有可停止的内容。</translation>
    </message>
    <message>
        <source>Nothing new was scanned out for {carrier}.</source>
        <translation>{carrier} 没有新的出库扫描。</translation>
    </message>
    <message>
        <source>Nothing of these orders can be packed now.</source>
        <translation>这些订单目前没有可打包的。</translation>
    </message>
    <message>
        <source>Nothing of this line is owed any more.</source>
        <translation>此行已无欠发。</translation>
    </message>
    <message>
        <source>Nothing was merged into this order.</source>
        <translation>没有订单并入此单。</translation>
    </message>
    <message>
        <source>Open the order anew.</source>
        <translation>请重新打开订单。</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Say why, then the day can be closed.</source>
        <translation>请说明原因，然后才能日结。</translation>
    </message>
    <message>
        <source>Scan the last good one of it.</source>
        <translation>请扫描其最后一张完好的面单。</translation>
    </message>
    <message>
        <source>Scan the parcels at the door first.</source>
        <translation>请先在门口扫描包裹。</translation>
    </message>
    <message>
        <source>Search for it anew.</source>
        <translation>请重新搜索。</translation>
    </message>
    <message>
        <source>Something is left over today.</source>
        <translation>今天还有遗留。</translation>
    </message>
    <message>
        <source>The label is being bought at this moment.</source>
        <translation>面单正在购买中。</translation>
    </message>
    <message>
        <source>The weight of the parcel is missing.</source>
        <translation>缺少包裹重量。</translation>
    </message>
    <message>
        <source>There is a plan {name} already.</source>
        <translation>已有计划 {name}。</translation>
    </message>
    <message>
        <source>There is no label to print now.</source>
        <translation>现在没有可打印的面单。</translation>
    </message>
    <message>
        <source>There is no plan {name}.</source>
        <translation>没有计划 {name}。</translation>
    </message>
    <message>
        <source>There is no run {number}.</source>
        <translation>没有运行 {number}。</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>没有这种服务。</translation>
    </message>
    <message>
        <source>These orders are packed or labelled together already.</source>
        <translation>这些订单已一起打包或打面单。</translation>
    </message>
    <message>
        <source>This document is not here any more.</source>
        <translation>此文件已不在。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>This is no label of this roll.</source>
        <translation>这不是此卷的面单。</translation>
    </message>
    <message>
        <source>This is no leftover.</source>
        <translation>这不是遗留项。</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>此行已不在。</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>此订单已不在。</translation>
    </message>
    <message>
        <source>This order is not in the run any more.</source>
        <translation>此订单已不在本次运行中。</translation>
    </message>
    <message>
        <source>This paper is not drawn yet.</source>
        <translation>此文件尚未生成。</translation>
    </message>
    <message>
        <source>This parcel has left or is gone.</source>
        <translation>此包裹已发出或已不在。</translation>
    </message>
    <message>
        <source>This parcel has left.</source>
        <translation>此包裹已发出。</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>此包裹没有可退的面单。</translation>
    </message>
    <message>
        <source>This plan is being tried at this moment.</source>
        <translation>此计划正在试运行。</translation>
    </message>
    <message>
        <source>This run is not under way.</source>
        <translation>此运行未在进行。</translation>
    </message>
    <message>
        <source>This run is over.</source>
        <translation>此运行已结束。</translation>
    </message>
    <message>
        <source>This run is under way.</source>
        <translation>此运行正在进行。</translation>
    </message>
    <message>
        <source>Unpack the box and void its label first.</source>
        <translation>请先取出物品并作废面单。</translation>
    </message>
    <message>
        <source>Void that label first, then change the address.</source>
        <translation>请先作废面单再改地址。</translation>
    </message>
    <message>
        <source>Wait a moment, then print it again.</source>
        <translation>请稍候再打印。</translation>
    </message>
    <message>
        <source>Wait until the outbox has done with it, then try again.</source>
        <translation>请等发件箱处理完再试。</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>请重新称重。</translation>
    </message>
    <message>
        <source>Weigh it.</source>
        <translation>请称重。</translation>
    </message>
    <message>
        <source>chosen orders</source>
        <translation>所选订单</translation>
    </message>
    <message>
        <source>{carrier} takes no label back here.</source>
        <translation>{carrier} 在此不接受退面单。</translation>
    </message>
    <message>
        <source>{missing} cannot be short of {open} that are open.</source>
        <translation>未结 {open} 件中不可能缺 {missing} 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen order(s): with the steps of {plan}?</source>
        <translation>
            <numerusform>已选 %n 个订单：使用 {plan} 的步骤？</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of failures goes to {address} and prints with the batch.</source>
        <translation>失败清单会发往 {address} 并随批次打印。</translation>
    </message>
    <message>
        <source>The list of failures goes to {address}.</source>
        <translation>失败清单会发往 {address}。</translation>
    </message>
    <message>
        <source>The list of failures prints with the batch.</source>
        <translation>失败清单随批次打印。</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Carrier called</source>
        <translation>已致电承运商</translation>
    </message>
    <message>
        <source>Claim filed</source>
        <translation>已提出索赔</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>怎么解决的？</translation>
    </message>
    <message>
        <source>I take it on</source>
        <translation>由我处理</translation>
    </message>
    <message numerus="yes">
        <source>Lost, no news, %n day(s)</source>
        <translation>
            <numerusform>丢失，%n 天无消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No first scan, %n day(s)</source>
        <translation>
            <numerusform>无首次扫描，%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No news, %n day(s)</source>
        <translation>
            <numerusform>%n 天无消息</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel is silent. Their carriers tell of all of them.</source>
        <translation>没有失联的包裹。承运商都有消息。</translation>
    </message>
    <message>
        <source>Nobody has looked after it yet.</source>
        <translation>还没有人处理。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order {number} sends its goods again.</source>
        <translation>订单 {number} 重新发出这些商品。</translation>
    </message>
    <message>
        <source>Press A once more: a new order sends its goods again.</source>
        <translation>再按一次 A：用新订单重新发货。</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Send the goods again</source>
        <translation>重新发货</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Silent and lost parcels</source>
        <translation>失联和丢失的包裹</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Why is it put off for %n day(s)?</source>
        <translation>
            <numerusform>为什么推迟 %n 天？</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>写信给客户</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>已记录：{what}。</translation>
    </message>
    <message>
        <source>carrier called</source>
        <translation>已致电承运商</translation>
    </message>
    <message>
        <source>claim filed</source>
        <translation>已提出索赔</translation>
    </message>
    <message>
        <source>customer written to</source>
        <translation>已写信给客户</translation>
    </message>
    <message>
        <source>goods sent again</source>
        <translation>已重新发货</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>重新发货</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>take it on</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>{what}, {when}, {who}</source>
        <translation>{what}，{when}，{who}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n 个包裹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are left over</source>
        <translation>
            <numerusform>遗留 %n 个包裹</numerusform>
        </translation>
    </message>
    <message>
        <source>1 parcel is left over</source>
        <translation>遗留 1 个包裹</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已购</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message numerus="yes">
        <source>Close the day: %n still open</source>
        <translation>
            <numerusform>日结：还有 %n 个未结</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>已结日期</translation>
    </message>
    <message>
        <source>Closing with open ones asks for a reason and keeps it</source>
        <translation>有未结项时日结会询问原因并保存</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Enter again: {verb}</source>
        <translation>再按 Enter：{verb}</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>Its label is not bought yet.</source>
        <translation>面单尚未购买。</translation>
    </message>
    <message>
        <source>Label bought {time}, cancelled {later}.</source>
        <translation>面单购于 {time}，{later} 取消。</translation>
    </message>
    <message>
        <source>Label bought {time}, never packed.</source>
        <translation>面单购于 {time}，未打包。</translation>
    </message>
    <message>
        <source>Label bought {time}, not printed.</source>
        <translation>面单购于 {time}，未打印。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look for it, then scan</source>
        <translation>找到后扫描</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Manifest {number}</source>
        <translation>清单 {number}</translation>
    </message>
    <message>
        <source>Manifest {what} is made.</source>
        <translation>清单 {what} 已生成。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>尚无面单</translation>
    </message>
    <message>
        <source>No parcel was labelled today.</source>
        <translation>今天没有包裹出面单。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Nothing is left over. Every parcel is where it should be.</source>
        <translation>没有遗留。每个包裹都在该在的地方。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Packed {time} at {bench}, not scanned out. The driver may have it.</source>
        <translation>{time} 在 {bench} 打包，未扫描出库。可能已在司机处。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message numerus="yes">
        <source>Print and sign for %n</source>
        <translation>
            <numerusform>打印并签收 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the label, free</source>
        <translation>打印面单，免费</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Put on the manifest</source>
        <translation>加入清单</translation>
    </message>
    <message>
        <source>Refund until today.</source>
        <translation>今天是退款最后一天。</translation>
    </message>
    <message numerus="yes">
        <source>Refund until {day}, %n day(s).</source>
        <translation>
            <numerusform>退款截止 {day}，剩 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the parcels out first, F4.</source>
        <translation>请先扫描出库，F4。</translation>
    </message>
    <message>
        <source>Scanned out</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>Scanned out {time}, on no manifest yet.</source>
        <translation>{time} 出库，尚未入清单。</translation>
    </message>
    <message>
        <source>Ship tomorrow</source>
        <translation>明天发出</translation>
    </message>
    <message>
        <source>Ships {day}</source>
        <translation>{day} 发出</translation>
    </message>
    <message>
        <source>Should have left, has no label.</source>
        <translation>本应发出，没有面单。</translation>
    </message>
    <message>
        <source>Should leave by {day}, has no label.</source>
        <translation>应在 {day} 前发出，没有面单。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>The day is closed. Its sheet is number {what}.</source>
        <translation>已日结，单据编号 {what}。</translation>
    </message>
    <message>
        <source>Too late for a refund.</source>
        <translation>已过退款期限。</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>作废面单</translation>
    </message>
    <message>
        <source>Void label, {price} back</source>
        <translation>作废面单，退回 {price}</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>Who takes care of {number}?</source>
        <translation>谁负责 {number}？</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n stay? Enter closes</source>
        <translation>
            <numerusform>为何留下 %n 个？按 Enter 日结</numerusform>
        </translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>已结日期</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>each has an owner and a next step</source>
        <translation>每个都有负责人和下一步</translation>
    </message>
    <message>
        <source>give to someone</source>
        <translation>交给某人</translation>
    </message>
    <message>
        <source>look at the manifest</source>
        <translation>查看清单</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>下一承运商</translation>
    </message>
    <message numerus="yes">
        <source>on %n manifest(s) today</source>
        <translation>
            <numerusform>今天在 %n 张清单上</numerusform>
        </translation>
    </message>
    <message>
        <source>print manifest</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>scanned out, on no manifest yet</source>
        <translation>已出库，尚未入清单</translation>
    </message>
    <message>
        <source>ship tomorrow</source>
        <translation>明天发出</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>void its label</source>
        <translation>作废其面单</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}，清单 {number}</translation>
    </message>
    <message>
        <source>{carrier}, next manifest</source>
        <translation>{carrier}，下一张清单</translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n more</source>
        <translation>
            <numerusform>{n}，多 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n short</source>
        <translation>
            <numerusform>{n}，少 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} can leave today.</source>
        <translation>{what} 今天可以发出。</translation>
    </message>
    <message>
        <source>{what} has an owner.</source>
        <translation>{what} 已有负责人。</translation>
    </message>
    <message>
        <source>{what} ships next working day.</source>
        <translation>{what} 下一工作日发出。</translation>
    </message>
    <message>
        <source>{what}: nothing more of this line is owed.</source>
        <translation>{what}：此行不再欠货。</translation>
    </message>
    <message>
        <source>{what}: the carrier is asked to take the label back.</source>
        <translation>{what}：正在请承运商收回面单。</translation>
    </message>
    <message>
        <source>{what}: the date is kept.</source>
        <translation>{what}：日期已保存。</translation>
    </message>
    <message>
        <source>{what}: the label prints again.</source>
        <translation>{what}：面单正在再次打印。</translation>
    </message>
    <message>
        <source>carriers’ lists against ours</source>
        <translation>承运商清单与本店核对</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message numerus="yes">
        <source>%n label(s) wait.</source>
        <translation>
            <numerusform>%n 张标签在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>全部再问一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No printer has been heard of yet. Set one up with F8.</source>
        <translation>还没有任何打印机的消息。按 F8 设置一台。</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>And read the message the customer would get</source>
        <translation>再看看客户会收到的消息</translation>
    </message>
    <message>
        <source>Light, dark, contrast</source>
        <translation>浅色、深色、高对比</translation>
    </message>
    <message>
        <source>No account, no carrier, no printer. Nothing is sent to anybody</source>
        <translation>不用账号、承运商或打印机，不会给任何人发消息</translation>
    </message>
    <message>
        <source>No scanner at hand? Press / and type the code</source>
        <translation>手边没有扫码枪？按 / 输入条码</translation>
    </message>
    <message>
        <source>Nothing to set up. The demo shop has its own orders, and its printer shows the labels on the screen.</source>
        <translation>无需任何设置。演示店铺自带订单，打印机把面单显示在屏幕上。</translation>
    </message>
    <message>
        <source>On the screen, in the size of your paper</source>
        <translation>显示在屏幕上，按您的纸张尺寸</translation>
    </message>
    <message>
        <source>Open an order file</source>
        <translation>打开订单文件</translation>
    </message>
    <message>
        <source>Or press G: the demo hands you one</source>
        <translation>或按 G，演示店铺给您一单</translation>
    </message>
    <message>
        <source>Press W and type the grams</source>
        <translation>按 W，输入克数</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>扫描订单</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>逐件扫描</translation>
    </message>
    <message>
        <source>Scan it out</source>
        <translation>出库扫描</translation>
    </message>
    <message>
        <source>Ship your first parcel in two minutes</source>
        <translation>两分钟发出第一个包裹</translation>
    </message>
    <message>
        <source>Shopify’s export, or any CSV or XLSX</source>
        <translation>Shopify 导出文件，或任意 CSV、XLSX</translation>
    </message>
    <message>
        <source>The label appears</source>
        <translation>面单出来了</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>试用演示店铺</translation>
    </message>
    <message>
        <source>Weigh the box</source>
        <translation>称箱重</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>您要做的事</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A batch ordered the label from {carrier}: {reason}</source>
        <translation>批次向 {carrier} 订购了面单：{reason}</translation>
    </message>
    <message>
        <source>A line that nobody sends was closed</source>
        <translation>已关闭一个无需发货的行</translation>
    </message>
    <message>
        <source>A question was put: {subject}</source>
        <translation>提出问题：{subject}</translation>
    </message>
    <message>
        <source>A wrong scan was stopped: {code}</source>
        <translation>拦下一次错误扫描：{code}</translation>
    </message>
    <message>
        <source>An item went into the box</source>
        <translation>一件商品已装箱</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>订单已导入</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>有变更：{what}</translation>
    </message>
    <message>
        <source>Goes in a parcel of its own again</source>
        <translation>恢复单独包裹</translation>
    </message>
    <message>
        <source>Goes in one parcel with order {into}</source>
        <translation>与订单 {into} 合并为一个包裹</translation>
    </message>
    <message>
        <source>Handed over to {carrier}</source>
        <translation>已交给 {carrier}</translation>
    </message>
    <message>
        <source>It comes later than promised, by {latest}</source>
        <translation>将晚于承诺到达，最迟 {latest}</translation>
    </message>
    <message>
        <source>Label bought from {carrier}: {tracking_number}</source>
        <translation>已购买 {carrier} 面单：{tracking_number}</translation>
    </message>
    <message>
        <source>Label printed: {evidence}</source>
        <translation>面单已打印：{evidence}</translation>
    </message>
    <message>
        <source>Label {tracking_number} came out unfit for use</source>
        <translation>面单 {tracking_number} 印坏了</translation>
    </message>
    <message>
        <source>Label {tracking_number} was given back</source>
        <translation>面单 {tracking_number} 已退回</translation>
    </message>
    <message>
        <source>Missing on the shelf: {short}</source>
        <translation>货架缺货：{short}</translation>
    </message>
    <message>
        <source>No longer on hold</source>
        <translation>已解除挂起</translation>
    </message>
    <message>
        <source>Not known whether the label came out: {reason}</source>
        <translation>不确定面单是否打出：{reason}</translation>
    </message>
    <message>
        <source>Opened on {station}</source>
        <translation>在 {station} 打开</translation>
    </message>
    <message>
        <source>Promised for {earliest} to {latest}</source>
        <translation>承诺送达：{earliest} 至 {latest}</translation>
    </message>
    <message>
        <source>Put on hold: {reason}</source>
        <translation>已挂起：{reason}</translation>
    </message>
    <message>
        <source>The box differed from what its label was bought for: {differences}</source>
        <translation>箱内物品与购买面单时不符：{differences}</translation>
    </message>
    <message>
        <source>The box was closed for {carrier}: {reason}</source>
        <translation>已封箱，交 {carrier}：{reason}</translation>
    </message>
    <message>
        <source>The box was emptied</source>
        <translation>箱子已清空</translation>
    </message>
    <message>
        <source>The carrier has been silent for {hours} hours</source>
        <translation>承运商已有 {hours} 小时没有消息</translation>
    </message>
    <message>
        <source>The customer asked where it is, by {channel}</source>
        <translation>客户询问了包裹在哪里：{channel}</translation>
    </message>
    <message>
        <source>The customer is told about the order</source>
        <translation>正在就订单通知客户</translation>
    </message>
    <message>
        <source>The customer was not told: {reason}</source>
        <translation>未通知客户：{reason}</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>已通知客户</translation>
    </message>
    <message>
        <source>The hand-over was taken back</source>
        <translation>已撤回出库</translation>
    </message>
    <message>
        <source>The label on the box was scanned</source>
        <translation>已扫描箱上的面单</translation>
    </message>
    <message>
        <source>The question was answered: {answer}</source>
        <translation>问题已回答：{answer}</translation>
    </message>
    <message>
        <source>What is owed is expected around {until}</source>
        <translation>欠货预计 {until} 前后到</translation>
    </message>
    <message>
        <source>{carrier} refused the label: {reason}</source>
        <translation>{carrier} 拒绝出面单：{reason}</translation>
    </message>
    <message>
        <source>{carrier} was chosen at {price}</source>
        <translation>已选择 {carrier}，价格 {price}</translation>
    </message>
    <message>
        <source>Taken back at the shop: {tracking_number}</source>
        <translation>已在店铺撤回：{tracking_number}</translation>
    </message>
    <message>
        <source>The shop was not told: {reason}</source>
        <translation>未能告知店铺：{reason}</translation>
    </message>
    <message>
        <source>The shop was told: {tracking_number}</source>
        <translation>已告知店铺：{tracking_number}</translation>
    </message>
    <message>
        <source>A claim was filed with the carrier</source>
        <translation>已向承运商提出索赔</translation>
    </message>
    <message>
        <source>A delivery failed</source>
        <translation>一次派送失败</translation>
    </message>
    <message>
        <source>It counts as lost</source>
        <translation>视为丢失</translation>
    </message>
    <message>
        <source>It is back with us</source>
        <translation>已退回我们</translation>
    </message>
    <message>
        <source>It is on its way back to us</source>
        <translation>正在退回</translation>
    </message>
    <message>
        <source>It is on its way with the carrier</source>
        <translation>承运商运输中</translation>
    </message>
    <message>
        <source>It is ready to be collected</source>
        <translation>可以取件</translation>
    </message>
    <message>
        <source>It is with customs</source>
        <translation>在海关</translation>
    </message>
    <message>
        <source>It was delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Its goods go again with order {reason}</source>
        <translation>商品随订单 {reason} 重新发出</translation>
    </message>
    <message>
        <source>Somebody looked after the parcel: {what}</source>
        <translation>有人处理了该包裹：{what}</translation>
    </message>
    <message>
        <source>Somebody took the silent parcel on</source>
        <translation>有人接手了失联的包裹</translation>
    </message>
    <message>
        <source>The customer was written to about the parcel</source>
        <translation>已就包裹写信给客户</translation>
    </message>
    <message>
        <source>The driver has it for delivery</source>
        <translation>正在派送</translation>
    </message>
    <message>
        <source>The silent parcel is settled: {reason}</source>
        <translation>失联包裹已解决：{reason}</translation>
    </message>
    <message>
        <source>The silent parcel was put off: {reason}</source>
        <translation>失联包裹已推迟：{reason}</translation>
    </message>
    <message>
        <source>The carrier has taken it over</source>
        <translation>承运商已揽收</translation>
    </message>
    <message>
        <source>The carrier said something that is not known here</source>
        <translation>承运商的消息无法识别</translation>
    </message>
    <message>
        <source>The carrier says that it is delayed</source>
        <translation>承运商称有延误</translation>
    </message>
    <message>
        <source>The carrier was called about the parcel</source>
        <translation>已就包裹致电承运商</translation>
    </message>
    <message>
        <source>The carrier’s scans came to something new</source>
        <translation>承运商扫描有新进展</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>what ails the printers</source>
        <translation>打印机出了什么问题</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>电子秤</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>低于零</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>盖子打开</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>未稳定</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>paper is out</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>ribbon is out</source>
        <translation>缺碳带</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>请取下</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>超重</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>失联</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n carrier(s) are asked for their lists.</source>
        <translation>
            <numerusform>正在向 %n 家承运商索取清单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the carriers’ lists</source>
        <translation>
            <numerusform>与承运商清单有 %n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), compared {time}</source>
        <translation>
            <numerusform>%n 张面单，核对于 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项待查</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees both ways</source>
        <translation>双向一致</translation>
    </message>
    <message>
        <source>Ask the carrier why; look at weight and size.</source>
        <translation>询问承运商原因；核对重量和尺寸。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Carriers’ lists against ours</source>
        <translation>承运商清单与本店核对</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即核对</translation>
    </message>
    <message numerus="yes">
        <source>Compared {time}: %n label(s) differ</source>
        <translation>
            <numerusform>核对于 {time}：%n 张面单不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared {time}: no label that only the carrier knows, none that only we know</source>
        <translation>核对于 {time}：没有仅承运商知道的面单，也没有仅我们知道的</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>无法询问</translation>
    </message>
    <message>
        <source>Do not send it: void it, then buy another.</source>
        <translation>不要寄出：先作废，再另购一张。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Gives no list</source>
        <translation>不提供清单</translation>
    </message>
    <message>
        <source>Its invoice is the only list.</source>
        <translation>其账单是唯一的清单。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No carrier account is set up.</source>
        <translation>尚未设置承运商账户。</translation>
    </message>
    <message>
        <source>No lists</source>
        <translation>无清单</translation>
    </message>
    <message>
        <source>None of your carriers gives a list of its labels</source>
        <translation>您的承运商都不提供面单清单</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Not compared yet; it is done every night, or with K, then R</source>
        <translation>尚未核对；每晚自动进行，或按 K 再按 R</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Only the carrier knows it</source>
        <translation>仅承运商知道</translation>
    </message>
    <message>
        <source>Only we know it</source>
        <translation>仅我们知道</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>The price differs</source>
        <translation>价格不同</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Voided here, still theirs</source>
        <translation>我方已作废，对方仍在</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>X again gives label {number} back.</source>
        <translation>再按一次 X 即退回面单 {number}。</translation>
    </message>
    <message>
        <source>X asks for the refund once more.</source>
        <translation>按 X 再次申请退款。</translation>
    </message>
    <message>
        <source>X gives it back: it is paid for and on no box.</source>
        <translation>按 X 退回：已付费但不在任何箱子上。</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>compare now</source>
        <translation>立即核对</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>{carriers} could not be asked</source>
        <translation>无法询问 {carriers}</translation>
    </message>
    <message>
        <source>{carrier} is asked to take {number} back.</source>
        <translation>已请求 {carrier} 退回 {number}。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>现在发送的样子</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>回到测试模式</translation>
    </message>
    <message>
        <source>From now on messages go to customers.</source>
        <translation>从现在起消息发给客户。</translation>
    </message>
    <message>
        <source>It goes as soon as its turn has come.</source>
        <translation>轮到时就会发送。</translation>
    </message>
    <message>
        <source>It goes at {time}. Until then it can be taken back.</source>
        <translation>{time} 发送，在此之前可以撤回。</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>正在再次发送。</translation>
    </message>
    <message>
        <source>It was never written.</source>
        <translation>从未写成。</translation>
    </message>
    <message>
        <source>It was overtaken: the parcel is further already.</source>
        <translation>已过时：包裹已到下一步。</translation>
    </message>
    <message>
        <source>It was said in the message of another parcel.</source>
        <translation>已在另一个包裹的消息中说明。</translation>
    </message>
    <message>
        <source>It went out already. Press R once more to send it again.</source>
        <translation>已经发送过。再按一次 R 重新发送。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages go to customers.</source>
        <translation>消息发给客户。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您</translation>
    </message>
    <message>
        <source>No message here. The scan at the door (F4) begins what is told.</source>
        <translation>这里没有消息。在门口扫描（F4）后才开始通知。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Really write to customers? Press G once more, Esc to leave.</source>
        <translation>真的要写给客户吗？再按一次 G，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Somebody took it back before it went.</source>
        <translation>发送前被撤回。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken back: nobody hears it.</source>
        <translation>已撤回：没有人会收到。</translation>
    </message>
    <message>
        <source>Taken: {answer}</source>
        <translation>已接收：{answer}</translation>
    </message>
    <message>
        <source>Test mode is on.</source>
        <translation>测试模式已开启。</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {address}, none to customers.</source>
        <translation>测试模式：所有消息发到 {address}，不发给客户。</translation>
    </message>
    <message>
        <source>Test mode: no message goes to customers.</source>
        <translation>测试模式：不向客户发送任何消息。</translation>
    </message>
    <message>
        <source>The line broke while it was sent. The outbox asks.</source>
        <translation>发送时连接中断。发件箱会询问。</translation>
    </message>
    <message>
        <source>The message as the customer reads it</source>
        <translation>客户看到的消息</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>订单没有电子邮箱。</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>订单已取消。</translation>
    </message>
    <message>
        <source>The parcel is not handed over.</source>
        <translation>包裹尚未交出。</translation>
    </message>
    <message>
        <source>The sales channel forbids direct messages.</source>
        <translation>销售渠道禁止直接发送消息。</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>The worker writes it …</source>
        <translation>正在生成……</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>写给客户</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>修改文案</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>测试模式</translation>
    </message>
    <message>
        <source>{language}, {reason}</source>
        <translation>{language}，{reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n cancelled, do not pack</source>
        <translation>
            <numerusform>%n 件已取消，不要打包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) spare</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n 个新订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation>
            <numerusform>%n 行无法导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ship · updated {time}</source>
        <translation>
            <numerusform>待发 %n 单 · {time} 更新</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An order is here once all its parcels were scanned out.</source>
        <translation>一个订单的包裹全部出库扫描后，会列在这里。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Article code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列分隔符</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n order(s)</source>
        <translation>
            <numerusform>导入 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bringing in {file} …</source>
        <translation>正在导入 {file} …</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>按内容判断</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>无法发货</translation>
    </message>
    <message>
        <source>Cannot ship yet: {n}</source>
        <translation>暂不能发货：{n}</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>请核对地址</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>选择订单文件</translation>
    </message>
    <message>
        <source>Choose an order file: CSV, TSV or XLSX, from any shop.</source>
        <translation>选择订单文件：CSV、TSV 或 XLSX，任何店铺都行。</translation>
    </message>
    <message>
        <source>Choose an order to see its items, parcels and history.</source>
        <translation>选一个订单，查看商品、包裹和记录。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>国家，两个字母</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>客户留言</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Everything can ship</source>
        <translation>全部可以发货</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>文件：{file}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation>发货状态</translation>
    </message>
    <message>
        <source>H holds the order under the cursor.</source>
        <translation>按 H 挂起光标所在的订单。</translation>
    </message>
    <message>
        <source>Here already, changed: {n}</source>
        <translation>已有，有变更：{n}</translation>
    </message>
    <message>
        <source>Here already, the same: {n}</source>
        <translation>已有，无变化：{n}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Line’s fulfilment</source>
        <translation>明细发货状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the profile to remember</source>
        <translation>要保存的读取方式名称</translation>
    </message>
    <message>
        <source>Name, number, code</source>
        <translation>姓名、单号、条码</translation>
    </message>
    <message>
        <source>New orders:</source>
        <translation>新订单：</translation>
    </message>
    <message>
        <source>New: {n}</source>
        <translation>新增：{n}</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>缺城市</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>缺国家</translation>
    </message>
    <message>
        <source>No date promised</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>没有商品</translation>
    </message>
    <message>
        <source>No label was bought.</source>
        <translation>未购买面单。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>缺姓名</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>未选订单</translation>
    </message>
    <message>
        <source>No order here matches “{text}”. Look under All, or clear the search.</source>
        <translation>这里没有与“{text}”匹配的订单。请看“全部”，或清除搜索。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>缺街道</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>还没有发出</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>没有挂起的订单</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有欠发</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>没有待发订单</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>挂起：{reason}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Order files (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>订单文件 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>订单总额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>找到的订单</translation>
    </message>
    <message>
        <source>Orders of which a part has left appear here.</source>
        <translation>已发出一部分的订单会列在这里。</translation>
    </message>
    <message>
        <source>Orders with a wrong address or without payment appear here.</source>
        <translation>地址有误或未付款的订单会列在这里。</translation>
    </message>
    <message>
        <source>Orders, the most urgent first</source>
        <translation>订单，最急的在前</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>未付余额</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>包裹 {n}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Part-shipped</source>
        <translation>部分发货</translation>
    </message>
    <message numerus="yes">
        <source>Part: %n to come</source>
        <translation>
            <numerusform>部分：还差 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Path of the order file</source>
        <translation>订单文件路径</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>付款状态</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Press I to bring in an order file.</source>
        <translation>按 I 导入订单文件。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺送达</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读取 {file} …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reason to hold the order</source>
        <translation>挂起订单的原因</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除挂起</translation>
    </message>
    <message>
        <source>Remember this reading as</source>
        <translation>把这种读取方式存为</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Requires shipping</source>
        <translation>需要配送</translation>
    </message>
    <message>
        <source>Rows that did not come in: {n}</source>
        <translation>未导入的行：{n}</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>地址第二行</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二行</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>所选服务</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Ships around</source>
        <translation>预计发货</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>{day}前后发货</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>稍后发货</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>仍未填写：{fields}</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>The most urgent is on top</source>
        <translation>最急的在最上面</translation>
    </message>
    <message>
        <source>The order in full</source>
        <translation>订单全貌</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Unit weight</source>
        <translation>单件重量</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>采用并重试</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>各列含义</translation>
    </message>
    <message>
        <source>Which service, and why</source>
        <translation>哪种服务及原因</translation>
    </message>
    <message>
        <source>Why is {number} on hold?</source>
        <translation>为什么挂起 {number}？</translation>
    </message>
    <message>
        <source>Why? Enter holds it</source>
        <translation>原因？按 Enter 挂起</translation>
    </message>
    <message>
        <source>a table of cells</source>
        <translation>单元格表</translation>
    </message>
    <message numerus="yes">
        <source>arrived, %n item(s)</source>
        <translation>
            <numerusform>已送达，%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>choose what is listed</source>
        <translation>选择列表</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>逗号 1,5</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>日.月.年</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>every row can come in</source>
        <translation>每一行都能导入</translation>
    </message>
    <message>
        <source>fix address</source>
        <translation>改地址</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>handed over, %n item(s)</source>
        <translation>
            <numerusform>已出库，%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未填原因</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message numerus="yes">
        <source>on the bench, %n item(s)</source>
        <translation>
            <numerusform>打包台上，%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>pack</source>
        <translation>打包</translation>
    </message>
    <message numerus="yes">
        <source>packed, %n item(s)</source>
        <translation>
            <numerusform>已打包，%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>点 1.5</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>select all that can ship</source>
        <translation>选择所有可发的</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>what is listed</source>
        <translation>切换列表</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有留言</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>{bench} packs</source>
        <translation>{bench} 打包中</translation>
    </message>
    <message>
        <source>{field}: please check</source>
        <translation>{field}：请核对</translation>
    </message>
    <message>
        <source>{file} is in.</source>
        <translation>{file} 已导入。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) read. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}：读取 %n 行，尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>{number} 已挂起。</translation>
    </message>
    <message>
        <source>{number} may leave again.</source>
        <translation>{number} 可以发货了。</translation>
    </message>
    <message>
        <source>{number}: the address is used, what was refused is tried again.</source>
        <translation>{number}：已采用地址，被拒的事项正在重试。</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} / {m}</translation>
    </message>
    <message>
        <source>Label of {number}</source>
        <translation>{number} 的标签</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>Changed by the shop</source>
        <translation>店铺已更改</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>原产国</translation>
    </message>
    <message>
        <source>Customs description</source>
        <translation>报关品名</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>危险品</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 编码</translation>
    </message>
    <message>
        <source>Insured value</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>Maker’s code</source>
        <translation>厂商编码</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Recipient’s tax number</source>
        <translation>收件人税号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Who pays the freight</source>
        <translation>运费付款方</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>比较价格</translation>
    </message>
    <message>
        <source>Each order gets a parcel and a label of its own. T once more takes them apart.</source>
        <translation>每个订单将有自己的包裹和面单。再按 T 拆开。</translation>
    </message>
    <message>
        <source>In one parcel with {numbers}</source>
        <translation>与 {numbers} 同一包裹</translation>
    </message>
    <message>
        <source>Leaves in the parcel of {numbers}</source>
        <translation>随 {numbers} 的包裹发出</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>take orders apart</source>
        <translation>拆开订单</translation>
    </message>
    <message>
        <source>{number}: each leaves by itself again.</source>
        <translation>{number}：各自单独发出。</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>退回面单</translation>
    </message>
    <message>
        <source>Run as batch</source>
        <translation>批量运行</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n answered alike.</source>
        <translation>
            <numerusform>%n 个问题用了同一回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have the same cause:</source>
        <translation>
            <numerusform>%n 个问题原因相同：</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>再问承运商</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>问您</translation>
    </message>
    <message>
        <source>Buy the label for {about}</source>
        <translation>购买 {about} 的面单</translation>
    </message>
    <message>
        <source>Check {about}</source>
        <translation>核对 {about}</translation>
    </message>
    <message>
        <source>Did document {about} come out?</source>
        <translation>单据 {about} 打印出来了吗？</translation>
    </message>
    <message>
        <source>Did label {number} of {count} of {about} come out?</source>
        <translation>{about} 的第 {number} 张面单（共 {count} 张）打出来了吗？</translation>
    </message>
    <message>
        <source>Did the failure list of batch {about} arrive?</source>
        <translation>批次 {about} 的问题清单收到了吗？</translation>
    </message>
    <message>
        <source>Did the label of {about} come out?</source>
        <translation>{about} 的面单打出来了吗？</translation>
    </message>
    <message>
        <source>Did the message to {name} go out?</source>
        <translation>发给 {name} 的消息发出去了吗？</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {about}?</source>
        <translation>{carrier} 卖出 {about} 的面单了吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Draw the packing slip of {about}</source>
        <translation>生成 {about} 的装箱单</translation>
    </message>
    <message>
        <source>Draw the paper {about}</source>
        <translation>生成单据 {about}</translation>
    </message>
    <message>
        <source>Draw the papers of batch {about}</source>
        <translation>生成批次 {about} 的单据</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Every label is bought or printed, every customer is told. What cannot be done at once stands here, with the reason.</source>
        <translation>面单都已购买或打印，客户都已通知。一时办不了的事会列在这里，并写明原因。</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>给 {name}</translation>
    </message>
    <message>
        <source>Give back the label of {about}</source>
        <translation>退回 {about} 的面单</translation>
    </message>
    <message>
        <source>Is being done</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>It goes by itself. R tries it at once.</source>
        <translation>会自动进行。按 R 立即重试。</translation>
    </message>
    <message>
        <source>It was tried many times. Try again?</source>
        <translation>已试多次。再试吗？</translation>
    </message>
    <message>
        <source>Its answer is on the way.</source>
        <translation>答复马上就到。</translation>
    </message>
    <message>
        <source>Look at the printer and on the bench. No prints the same label again, free.</source>
        <translation>看看打印机和打包台。选“否”会免费重印同一张面单。</translation>
    </message>
    <message>
        <source>Look at the printer. No prints it again.</source>
        <translation>看看打印机。选“否”会重新打印。</translation>
    </message>
    <message>
        <source>Look in the carrier’s own list. Yes asks for the tracking number, No buys one.</source>
        <translation>查看承运商自己的清单。选“是”会要运单号，选“否”就购买。</translation>
    </message>
    <message>
        <source>Look in the mail server’s log. No sends it again.</source>
        <translation>查看邮件服务器日志。选“否”会重新发送。</translation>
    </message>
    <message>
        <source>Look into your mail. No sends it again.</source>
        <translation>请查看邮箱。选“否”会重新发送。</translation>
    </message>
    <message>
        <source>Look, then answer. Nothing is done twice on its own.</source>
        <translation>先查看，再回答。任何事都不会自行重复。</translation>
    </message>
    <message>
        <source>Mail the failures of batch {about}</source>
        <translation>邮寄批次 {about} 的问题清单</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No for all</source>
        <translation>全部否</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有要做的事了。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Order {about} and others go to one customer and address. One parcel?</source>
        <translation>订单 {about} 与其他订单发往同一客户和地址。合并为一个包裹吗？</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Print document {about}</source>
        <translation>打印单据 {about}</translation>
    </message>
    <message>
        <source>Print the label of {about}</source>
        <translation>打印 {about} 的面单</translation>
    </message>
    <message>
        <source>Put orders of one customer together: {about}</source>
        <translation>合并同一客户的订单：{about}</translation>
    </message>
    <message>
        <source>Put right what was refused, then press R.</source>
        <translation>改正被拒的内容，再按 R。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Run batch {about}</source>
        <translation>运行批次 {about}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>Start the plan {about}</source>
        <translation>启动计划 {about}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tell the customer of {about}</source>
        <translation>通知客户：{about}</translation>
    </message>
    <message>
        <source>The YES and NO cards answer too</source>
        <translation>扫 YES、NO 卡也能回答</translation>
    </message>
    <message>
        <source>The plan {about} came due while Packbench was off. Run it now?</source>
        <translation>计划 {about} 到时 Packbench 未运行。现在运行吗？</translation>
    </message>
    <message>
        <source>Tracking number of the bought label</source>
        <translation>已购面单的运单号</translation>
    </message>
    <message>
        <source>Tracking number, then Enter</source>
        <translation>输入运单号，按 Enter</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What waits, questions first</source>
        <translation>待办事项，问题在前</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Work out the promise for {about}</source>
        <translation>计算 {about} 的承诺日期</translation>
    </message>
    <message>
        <source>Write the manifest {about}</source>
        <translation>生成交接清单 {about}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes for all</source>
        <translation>全部是</translation>
    </message>
    <message>
        <source>Yes packs them together. No leaves each by itself.</source>
        <translation>选“是”合并打包。选“否”各自发货。</translation>
    </message>
    <message>
        <source>Yes runs it now. No leaves it out this time.</source>
        <translation>选“是”立即运行。选“否”本次跳过。</translation>
    </message>
    <message>
        <source>ask the carrier again</source>
        <translation>再问承运商</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no for all of the same cause</source>
        <translation>相同原因全部选否</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>查看订单</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>已试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes for all of the same cause</source>
        <translation>相同原因全部选是</translation>
    </message>
    <message>
        <source>{about} answered.</source>
        <translation>{about} 已回答。</translation>
    </message>
    <message>
        <source>{about} is tried again.</source>
        <translation>正在重试 {about}。</translation>
    </message>
    <message>
        <source>{code} is not in the outbox.</source>
        <translation>待办中没有 {code}。</translation>
    </message>
    <message>
        <source>Compare the list of {about} with ours</source>
        <translation>核对 {about} 的清单</translation>
    </message>
    <message>
        <source>Look at {about} in the shop</source>
        <translation>在店铺查看 {about}</translation>
    </message>
    <message>
        <source>Take {about} back at the shop</source>
        <translation>在店铺撤回 {about}</translation>
    </message>
    <message>
        <source>Tell the shop of {about}</source>
        <translation>将 {about} 告知店铺</translation>
    </message>
    <message>
        <source>Draw the customs papers of {about}</source>
        <translation>绘制 {about} 的报关单据</translation>
    </message>
    <message>
        <source>Scan the sticker at the bench, or type its number here.</source>
        <translation>在工作台扫描贴纸，或在此输入号码。</translation>
    </message>
    <message>
        <source>Which number from the pad of {carrier} is on {about}?</source>
        <translation>{about} 上是 {carrier} 单据本的哪个号码？</translation>
    </message>
    <message>
        <source>Label of {about}</source>
        <translation>{about} 的标签</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>显示标签</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are still owed</source>
        <translation>
            <numerusform>还欠 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 line is still owed</source>
        <translation>还欠 1 行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5., 2026-05-03 or +7.</source>
        <translation>不是日期。请写 3.5.、2026-05-03 或 +7。</translation>
    </message>
    <message>
        <source>Nothing is owed. Lines that come later or were short appear here.</source>
        <translation>没有欠货。晚到或缺货的行会显示在这里。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Owe no more</source>
        <translation>不再欠</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠</translation>
    </message>
    <message>
        <source>Rest of the order</source>
        <translation>订单剩余部分</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Short on the shelf</source>
        <translation>货架缺货</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>When does it come for {number}?</source>
        <translation>{number} 的何时到？</translation>
    </message>
    <message>
        <source>When? 3.5. or +7, then Enter</source>
        <translation>何时？3.5. 或 +7，再按 Enter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>it is here</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>owe no more</source>
        <translation>不再欠</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>{day}, passed</source>
        <translation>{day}，已过</translation>
    </message>
    <message>
        <source>{item} for {number}: C again takes it off the order.</source>
        <translation>{number} 的 {item}：再按 C 从订单移除。</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>按订单制作</translation>
    </message>
    <message>
        <source>Ordered ahead</source>
        <translation>预订</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) packed</source>
        <translation>
            <numerusform>已装 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more done</source>
        <translation>
            <numerusform>另有 %n 种已装完</numerusform>
        </translation>
    </message>
    <message>
        <source>A service is chosen.</source>
        <translation>正在选择服务。</translation>
    </message>
    <message>
        <source>All items come out again. U again, or Esc.</source>
        <translation>商品会全部取出。再按 U，或按 Esc。</translation>
    </message>
    <message>
        <source>Ask the lead what is to become of the box.</source>
        <translation>请问组长这个箱子怎么处理。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱子</translation>
    </message>
    <message>
        <source>Box {key}</source>
        <translation>{key} 号箱</translation>
    </message>
    <message>
        <source>Buying the label</source>
        <translation>正在购买面单</translation>
    </message>
    <message>
        <source>Cancelled, do not pack</source>
        <translation>已取消，不要打包</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>无法发货</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>封箱</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>客户留言</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的订单</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>In an earlier parcel</source>
        <translation>在先前的包裹里</translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation>面单已购买</translation>
    </message>
    <message>
        <source>Label came out at {time}</source>
        <translation>面单 {time} 打出</translation>
    </message>
    <message>
        <source>Label in doubt</source>
        <translation>面单存疑</translation>
    </message>
    <message>
        <source>Label not bought yet</source>
        <translation>面单尚未购买</translation>
    </message>
    <message>
        <source>Label refused</source>
        <translation>面单被拒</translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <translation>回扫面单</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>面单已作废</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No code: confirm with</source>
        <translation>无条码，按键确认</translation>
    </message>
    <message>
        <source>No date promised yet</source>
        <translation>尚未承诺日期</translation>
    </message>
    <message>
        <source>No order open</source>
        <translation>没有打开的订单</translation>
    </message>
    <message>
        <source>No order waits. Import a file in Orders, F2.</source>
        <translation>没有等待的订单。到订单（F2）里导入文件。</translation>
    </message>
    <message>
        <source>Not on its shelf?</source>
        <translation>货架上没有？</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name or the number.</source>
        <translation>没有找到。试试姓名或单号的一部分。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>One last scan</source>
        <translation>最后扫一次</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>Or the tracking number of its parcel.</source>
        <translation>或扫它包裹的运单号。</translation>
    </message>
    <message>
        <source>Or type a name or a number</source>
        <translation>或输入姓名、单号</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>包裹 {n}</translation>
    </message>
    <message>
        <source>Parcel {n} of {of}</source>
        <translation>包裹 {n} / {of}</translation>
    </message>
    <message>
        <source>Print again, free</source>
        <translation>免费重印</translation>
    </message>
    <message>
        <source>Print it again; that costs nothing.</source>
        <translation>重新打印即可，不花钱。</translation>
    </message>
    <message>
        <source>Printing the label</source>
        <translation>正在打印面单</translation>
    </message>
    <message>
        <source>Put the box on the scale, then F</source>
        <translation>把箱子放到秤上，再按 F</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>扫描订单</translation>
    </message>
    <message>
        <source>Scan next</source>
        <translation>扫下一件</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>{day}前后发货</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>稍后发货</translation>
    </message>
    <message>
        <source>Stick it on, then scan the label</source>
        <translation>贴好面单，再扫一下</translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %n item(s)</source>
        <translation>
            <numerusform>后续还有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to pack</source>
        <translation>待打包</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>取下一个订单</translation>
    </message>
    <message>
        <source>The carrier did not answer. It is being looked up; buy nothing by hand.</source>
        <translation>承运商没有答复，正在查询；请勿手工购买。</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>The label is not here yet</source>
        <translation>面单还没到</translation>
    </message>
    <message>
        <source>The label is spoilt</source>
        <translation>面单打坏了</translation>
    </message>
    <message>
        <source>The label was refused</source>
        <translation>面单被拒</translation>
    </message>
    <message>
        <source>The label was voided</source>
        <translation>面单已作废</translation>
    </message>
    <message>
        <source>The printer needs you</source>
        <translation>打印机需要处理</translation>
    </message>
    <message>
        <source>The scan proves three things: it printed, it reads, and it is on this box.</source>
        <translation>这一扫证明三件事：已打印、扫得出、就在这个箱上。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Type the code, then Enter</source>
        <translation>输入条码，按 Enter</translation>
    </message>
    <message>
        <source>Un-pack the box?</source>
        <translation>要拆箱吗？</translation>
    </message>
    <message>
        <source>Was it bought?</source>
        <translation>买到了吗？</translation>
    </message>
    <message>
        <source>Weigh the box, type the grams</source>
        <translation>称箱重，输入克数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重量（克）</translation>
    </message>
    <message>
        <source>Whole grams, please.</source>
        <translation>请输入整数克。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>and %n more item(s)</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>低于零</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>expected {low}–{high} g</source>
        <translation>预计 {low}–{high} 克</translation>
    </message>
    <message>
        <source>g</source>
        <translation>克</translation>
    </message>
    <message>
        <source>in box {key}, {name}</source>
        <translation>装入 {key} 号箱，{name}</translation>
    </message>
    <message>
        <source>it is on this box</source>
        <translation>就在这个箱上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>件待扫</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>最急的在前</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>未稳定</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>无图片</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>共 {of} 件</translation>
    </message>
    <message>
        <source>of {of}, then the box closes</source>
        <translation>共 {of} 件，然后封箱</translation>
    </message>
    <message>
        <source>of {of}, then weigh the box</source>
        <translation>共 {of} 件，然后称重</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>press W</source>
        <translation>按 W</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺送达</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>then the box closes</source>
        <translation>然后封箱</translation>
    </message>
    <message>
        <source>then weigh the box</source>
        <translation>然后称重</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>超重</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>等您来扫</translation>
    </message>
    <message numerus="yes">
        <source>{item}: %n stay owed, the rest goes on. M again, or Esc.</source>
        <translation>
            <numerusform>{item}：欠 %n 个，其余照发。再按 M，或 Esc。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} in the box</source>
        <translation>箱内 {n} / {of}</translation>
    </message>
    <message>
        <source>{sides} cm</source>
        <translation>{sides} 厘米</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>6 to 12 digits, as in 6109.10.</source>
        <translation>6 到 12 位数字，如 6109.10。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 编码</translation>
    </message>
    <message>
        <source>It is asked once and remembered.</source>
        <translation>只问一次，之后会记住。</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Order {number} leaves the customs border, to {country}.</source>
        <translation>订单 {number} 要过海关，寄往 {country}。</translation>
    </message>
    <message>
        <source>Plain English, at most 100 letters.</source>
        <translation>请用英文，最多 100 个字母。</translation>
    </message>
    <message>
        <source>Remember it and close the box</source>
        <translation>记住并封箱</translation>
    </message>
    <message>
        <source>The country’s two letters, as in TR.</source>
        <translation>国家的两个字母，如 TR。</translation>
    </message>
    <message>
        <source>Value of one, {currency}</source>
        <translation>单件价值（{currency}）</translation>
    </message>
    <message>
        <source>Weight of one, grams</source>
        <translation>单件重量（克）</translation>
    </message>
    <message>
        <source>What is {article}?</source>
        <translation>{article} 是什么？</translation>
    </message>
    <message>
        <source>What it is, in English</source>
        <translation>品名（英文）</translation>
    </message>
    <message>
        <source>What one of them is worth, as in 12.50.</source>
        <translation>一件值多少，如 12.50。</translation>
    </message>
    <message>
        <source>as in {example}</source>
        <translation>如 {example}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) to tell</source>
        <translation>
            <numerusform>还有 %n 种商品要填写</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the sticker on the box. / types the number.</source>
        <translation>把贴纸贴到箱子上。按 / 输入号码。</translation>
    </message>
    <message>
        <source>Scan a number from the pad</source>
        <translation>扫描单据本上的号码</translation>
    </message>
    <message>
        <source>That number is not one of this carrier, or a digit is wrong.</source>
        <translation>这不是该承运商的号码，或有一位数字错误。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) bear this number. Look at the shop’s name.</source>
        <translation>
            <numerusform>有 %n 个订单使用此编号，请看店铺名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Which order {number}?</source>
        <translation>是哪个订单 {number}？</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>换一种服务</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2, or take another service with R. Everything in the box stays counted.</source>
        <translation>在订单 (F2) 中修正，或按 R 换一种服务。箱内物品的计数保持不变。</translation>
    </message>
    <message>
        <source>Grams, please.</source>
        <translation>请输入克数。</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>克</translation>
    </message>
    <message>
        <source>As in 612; or kilograms, as in 0.8.</source>
        <translation>例如 612；或公斤，例如 0.8。</translation>
    </message>
    <message>
        <source>The printer {key} needs you</source>
        <translation>打印机 {key} 需要处理</translation>
    </message>
    <message>
        <source>Tote {n}</source>
        <translation>周转箱 {n}</translation>
    </message>
</context>
<context>
    <name>PackKeys</name>
    <message>
        <source>A scan works at any time, on any screen</source>
        <translation>任何时候、任何画面都能扫码</translation>
    </message>
    <message>
        <source>The customer hears “shipped” only after the scan-out</source>
        <translation>出库扫描之后，客户才会收到“已发货”</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>box</source>
        <translation>箱子</translation>
    </message>
    <message>
        <source>confirm without code</source>
        <translation>无码确认</translation>
    </message>
    <message>
        <source>finalize partial</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>next package</source>
        <translation>新开包裹</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not on its shelf</source>
        <translation>货架上没有</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>重印</translation>
    </message>
    <message>
        <source>put the order back</source>
        <translation>放回订单</translation>
    </message>
    <message>
        <source>read the whole note</source>
        <translation>看完整留言</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>出库扫描</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>take next order</source>
        <translation>取下一单</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>输入条码</translation>
    </message>
    <message>
        <source>un-pack</source>
        <translation>拆箱</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>换一种服务</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>比较价格</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A bucket (S3)</source>
        <translation>存储桶 (S3)</translation>
    </message>
    <message>
        <source>A folder of this computer</source>
        <translation>本机文件夹</translation>
    </message>
    <message>
        <source>A server, by SFTP</source>
        <translation>服务器 (SFTP)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Address for customers</source>
        <translation>顾客访问的地址</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Check shows it; confirm it once</source>
        <translation>检查后显示；确认一次即可</translation>
    </message>
    <message>
        <source>Check the place</source>
        <translation>检查发布位置</translation>
    </message>
    <message>
        <source>Days until a page is taken down</source>
        <translation>页面保留天数</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>服务端点</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>桶内文件夹</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>服务器上的文件夹</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>No place is named yet.</source>
        <translation>尚未指定发布位置。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Puts a page there and takes it down again.</source>
        <translation>在那里放一个页面，然后撤下。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>私密密钥</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server’s key</source>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <source>Stop: {place} shows another key than the confirmed one: {key}. Nothing was sent. Ask your provider before you confirm it.</source>
        <translation>停：{place} 显示的密钥与已确认的不同：{key}。未发送任何内容。确认前请询问服务商。</translation>
    </message>
    <message>
        <source>There is no bucket {place} there.</source>
        <translation>那里没有存储桶 {place}。</translation>
    </message>
    <message>
        <source>Tracking pages</source>
        <translation>跟踪页面</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Where pages go</source>
        <translation>页面发布到</translation>
    </message>
    <message>
        <source>Yes, this is my server’s key</source>
        <translation>是的，这是我的服务器密钥</translation>
    </message>
    <message>
        <source>after the parcel has arrived</source>
        <translation>包裹送达之后</translation>
    </message>
    <message>
        <source>as they reach that place, https://…</source>
        <translation>顾客打开的网址，https://…</translation>
    </message>
    <message>
        <source>customers see the page of their parcel there</source>
        <translation>顾客在那里查看包裹页面</translation>
    </message>
    <message>
        <source>empty: no page is published</source>
        <translation>留空：不发布页面</translation>
    </message>
    <message>
        <source>empty: signed in by password</source>
        <translation>留空：用密码登录</translation>
    </message>
    <message>
        <source>everybody must be able to read in it, nobody to list it</source>
        <translation>任何人可读取，但不能列出</translation>
    </message>
    <message>
        <source>https://…; empty: Amazon’s own</source>
        <translation>https://…；留空：亚马逊</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>or the passphrase of the key file</source>
        <translation>或密钥文件的口令</translation>
    </message>
    <message>
        <source>{place} does not answer. Try again later.</source>
        <translation>{place} 没有响应。请稍后再试。</translation>
    </message>
    <message>
        <source>{place} does not let this user in. Check user, password and key.</source>
        <translation>{place} 不允许该用户登录。请检查用户名、密码和密钥。</translation>
    </message>
    <message>
        <source>{place} does not take pages into this folder.</source>
        <translation>{place} 不接受写入此文件夹的页面。</translation>
    </message>
    <message>
        <source>{place} does not take pages with this key.</source>
        <translation>{place} 不接受用此密钥写入的页面。</translation>
    </message>
    <message>
        <source>{place} shows the key {key}. Compare it with what your provider says, then confirm it.</source>
        <translation>{place} 显示密钥 {key}。请与服务商提供的核对后确认。</translation>
    </message>
    <message>
        <source>{place} takes pages.</source>
        <translation>{place} 接受页面。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>One moment, it is being drawn.</source>
        <translation>请稍候，正在生成。</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>第 {n} 页，共 {m} 页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message numerus="yes">
        <source>%n message(s) wait for you to undo</source>
        <translation>
            <numerusform>%n 条消息还可撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>还差 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits for you to undo</source>
        <translation>1 条消息还可撤回</translation>
    </message>
    <message>
        <source>All of today are on it</source>
        <translation>今天的都在上面了</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled articles</source>
        <translation>已取消商品</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Carriers today</source>
        <translation>今日承运商</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose a parcel to see its promise and its messages.</source>
        <translation>选一个包裹，查看承诺日期和消息。</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>稍后发出</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Delivered and closed</source>
        <translation>已送达，已结</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>未能送达</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Each scan puts one parcel onto its carrier’s pallet.</source>
        <translation>每扫一次，就有一个包裹上承运商的托盘。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>体验如何？</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Its carrier’s pallet opens. The customer hears it after the time to undo.</source>
        <translation>打开对应承运商的托盘。过了撤回时间，客户就会收到通知。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Label is being bought</source>
        <translation>正在购买面单</translation>
    </message>
    <message>
        <source>Label is there</source>
        <translation>面单已有</translation>
    </message>
    <message>
        <source>Label was taken back</source>
        <translation>面单已撤回</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>还没有面单</translation>
    </message>
    <message>
        <source>No parcel is packed yet today.</source>
        <translation>今天还没有打包。</translation>
    </message>
    <message>
        <source>No parcel today yet. Pack an order with F1; its box appears here.</source>
        <translation>今天还没有包裹。按 F1 打包一个订单，箱子会列在这里。</translation>
    </message>
    <message>
        <source>Not known whether it came out</source>
        <translation>不确定是否打出</translation>
    </message>
    <message>
        <source>Not known whether it went, see the outbox</source>
        <translation>不确定是否发出，请看待办</translation>
    </message>
    <message>
        <source>Not known whether the label was bought</source>
        <translation>不确定面单是否买到</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent to a printer yet</source>
        <translation>尚未送往打印机</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Nothing yet. The scan at the door makes the promise.</source>
        <translation>还没有。出库扫描时才定承诺日期。</translation>
    </message>
    <message>
        <source>Nothing. All that is packed has left.</source>
        <translation>没有。打包好的都已发出。</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>打包台上</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>已收到订单</translation>
    </message>
    <message>
        <source>Our delay</source>
        <translation>我方延误</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>派送中</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>打包时间</translation>
    </message>
    <message>
        <source>Packed, not scanned out</source>
        <translation>已打包，未出库</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺送达</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>推送消息</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>待取件</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>被邮件服务器拒收</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Said in the message of another parcel</source>
        <translation>已在另一包裹的消息中告知</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>扫描包裹</translation>
    </message>
    <message>
        <source>Scan a parcel. It opens its carrier’s pallet.</source>
        <translation>扫描包裹，打开对应承运商的托盘。</translation>
    </message>
    <message>
        <source>Scan out</source>
        <translation>出库扫描</translation>
    </message>
    <message>
        <source>Scan out · {carrier}</source>
        <translation>出库扫描 · {carrier}</translation>
    </message>
    <message>
        <source>Scan out.</source>
        <translation>出库扫描。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送往打印机</translation>
    </message>
    <message>
        <source>Spoilt, print it again</source>
        <translation>打坏了，请重印</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Taken back before it went</source>
        <translation>发出前已撤回</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>感谢</translation>
    </message>
    <message>
        <source>The carrier refused the label</source>
        <translation>承运商拒绝出面单</translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n min</source>
        <translation>
            <numerusform>%n 分钟后通知客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n s</source>
        <translation>
            <numerusform>%n 秒后通知客户</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation>邮件服务器已接收</translation>
    </message>
    <message>
        <source>The next one goes in {time}</source>
        <translation>下一条将在 {time} 后发出</translation>
    </message>
    <message>
        <source>The parcel in full</source>
        <translation>包裹全貌</translation>
    </message>
    <message>
        <source>This scan is what tells the customer “shipped”</source>
        <translation>这一扫，客户就会收到“已发货”</translation>
    </message>
    <message>
        <source>Today’s parcels</source>
        <translation>今日包裹</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>Waits, can be taken back</source>
        <translation>等待中，可撤回</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发消息</translation>
    </message>
    <message>
        <source>all on the pallet</source>
        <translation>都已上托盘</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, L lists them</source>
        <translation>
            <numerusform>另有 %n 个，按 L 列出</numerusform>
        </translation>
    </message>
    <message>
        <source>as the customer chose</source>
        <translation>按客户所选</translation>
    </message>
    <message>
        <source>as the order says</source>
        <translation>按订单</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>by the country</source>
        <translation>按国家</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>下一承运商</translation>
    </message>
    <message>
        <source>not packed yet</source>
        <translation>尚未打包</translation>
    </message>
    <message>
        <source>of {m} scanned</source>
        <translation>件已扫，共 {m} 件</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>出库扫描</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>店铺语言</translation>
    </message>
    <message>
        <source>today’s parcels</source>
        <translation>今日包裹</translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation>撤回上一扫</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>{channel} in {language}, {reason}</source>
        <translation>{channel}，{language}，{reason}</translation>
    </message>
    <message>
        <source>{customer}, packed {time}</source>
        <translation>{customer}，{time} 打包</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} / {m}</translation>
    </message>
    <message>
        <source>{n} of {m} scanned</source>
        <translation>已扫 {n} / {m}</translation>
    </message>
    <message>
        <source>{n}, own code {key}</source>
        <translation>{n}，自有编号 {key}</translation>
    </message>
    <message>
        <source>Label of {order}</source>
        <translation>{order} 的标签</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>Messages still go to you only. Switch to live?</source>
        <translation>消息仍只发给您。切换为正式发送吗？</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>切换为正式</translation>
    </message>
    <message>
        <source>Then this customer hears of the parcel, and all others.</source>
        <translation>之后该客户和其他客户都会收到消息。</translation>
    </message>
    <message>
        <source>silent parcels</source>
        <translation>失联包裹</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>退回面单</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>已结 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未结</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>已结日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>日结 {number}</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>No day is closed yet. F12 closes today.</source>
        <translation>尚无已结日期。按 F12 结今天。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}，清单 {number}</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf stop(s)</source>
        <translation>
            <numerusform>%n 个货位</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>By shelf</source>
        <translation>按货架</translation>
    </message>
    <message>
        <source>Cart with totes</source>
        <translation>周转箱推车</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>生成拣货单</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>Single lines first</source>
        <translation>单行订单优先</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取</translation>
    </message>
    <message>
        <source>What to take, in walking order</source>
        <translation>按行走顺序取货</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>how you walk</source>
        <translation>行走方式</translation>
    </message>
    <message>
        <source>make the list</source>
        <translation>生成拣货单</translation>
    </message>
    <message>
        <source>single lines first</source>
        <translation>单行优先</translation>
    </message>
    <message>
        <source>tote {n}</source>
        <translation>箱 {n}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>As it will come out</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制……</translation>
    </message>
    <message>
        <source>by the route “{name}”</source>
        <translation>按路线“{name}”</translation>
    </message>
    <message>
        <source>drawn anew to fit the paper</source>
        <translation>已重绘以适应纸张</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>printed as the carrier sent it</source>
        <translation>按承运商发来的原样打印</translation>
    </message>
    <message>
        <source>red would be cut: B shows it</source>
        <translation>红色部分会被裁掉：按 B 查看</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>{printer}, {paper}, {dpi} dots an inch</source>
        <translation>{printer}，{paper}，每英寸 {dpi} 点</translation>
    </message>
    <message>
        <source>{width} × {height} dots, each as {times} × {times} on the screen</source>
        <translation>{width} × {height} 点，每点在屏幕上为 {times} × {times}</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>报价时间</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询价</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>计费重量</translation>
    </message>
    <message>
        <source>Charged for {units}.</source>
        <translation>按 {units} 计费。</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>Cheapest in time</source>
        <translation>准时中最便宜</translation>
    </message>
    <message>
        <source>Chosen: {service} at {price} at most. X lets the rules choose.</source>
        <translation>已选：{service}，最高 {price}。按 X 由规则选择。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>换算后</translation>
    </message>
    <message>
        <source>Enter takes the one under the cursor, at its price at most.</source>
        <translation>按 Enter 选用光标所在行，价格以此为上限。</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>No carrier has named a price. A asks again.</source>
        <translation>没有承运商报价。按 A 重新询价。</translation>
    </message>
    <message>
        <source>Nobody knows when any of these would arrive.</source>
        <translation>这些服务的送达时间均未知。</translation>
    </message>
    <message>
        <source>None of these can be compared.</source>
        <translation>这些价格均无法比较。</translation>
    </message>
    <message>
        <source>None of these keeps the promise.</source>
        <translation>没有一种能按承诺送达。</translation>
    </message>
    <message>
        <source>Not compared: what one {currency} is worth is not set (Set-up, Shop).</source>
        <translation>未比较：尚未设置 1 {currency} 的价值（设置，店铺）。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices for {order}</source>
        <translation>{order} 的价格</translation>
    </message>
    <message>
        <source>Prices, the best on top</source>
        <translation>价格，最优在上</translation>
    </message>
    <message>
        <source>Rounded up to steps of {step}.</source>
        <translation>按每 {step} 向上取整。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The box ({volume}, cm³ ÷ {divisor}) counts more than {weight}.</source>
        <translation>箱子体积（{volume}，cm³ ÷ {divisor}）大于 {weight}。</translation>
    </message>
    <message>
        <source>The carriers are being asked; prices come as they answer.</source>
        <translation>正在询价；答复一到即显示。</translation>
    </message>
    <message>
        <source>The weight ({weight}) counts more than {volume} of box (cm³ ÷ {divisor}).</source>
        <translation>重量（{weight}）大于箱子的 {volume}（cm³ ÷ {divisor}）。</translation>
    </message>
    <message>
        <source>This is its last price: {reason}</source>
        <translation>这是其最近一次报价：{reason}</translation>
    </message>
    <message>
        <source>This is its last price; the new one has not come yet.</source>
        <translation>这是其最近一次报价；新报价尚未到。</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>重新询价</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation>询价中 …</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>late</source>
        <translation>未及时答复</translation>
    </message>
    <message>
        <source>let the rules choose</source>
        <translation>由规则选择</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无报价</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>prices hold up to {n} g</source>
        <translation>价格适用至 {n} 克</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>承诺 {day} 前送达</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>{carrier} has not answered in time; its price is shown when it comes.</source>
        <translation>{carrier} 未及时答复；报价一到即显示。</translation>
    </message>
    <message>
        <source>{carrier} is being asked.</source>
        <translation>正在向 {carrier} 询价。</translation>
    </message>
    <message>
        <source>{carrier} names no price: {reason}</source>
        <translation>{carrier} 未报价：{reason}</translation>
    </message>
    <message>
        <source>{carrier} names no prices beforehand: give the account a price list in Set-up.</source>
        <translation>{carrier} 不提前报价：请在设置中为该账户添加价目表。</translation>
    </message>
    <message>
        <source>{n} g</source>
        <translation>{n} 克</translation>
    </message>
    <message>
        <source>{price} counts as {ours}, by the rate in Set-up.</source>
        <translation>按设置中的汇率，{price} 折合 {ours}。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>50% by day</source>
        <translation>50% 天数</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>90% by day</source>
        <translation>90% 天数</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>At first try</source>
        <translation>首次送达</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>按承运商</translation>
    </message>
    <message>
        <source>By carrier and country</source>
        <translation>按承运商和国家</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>By occasion</source>
        <translation>按事由</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按服务</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV 或 XLSX</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Each carrier by country. Days are counted from the hand-over; parcels still on their way count as long as they have waited.</source>
        <translation>各承运商按国家统计。天数从交给承运商起算；仍在途的包裹按已等待的时间计入。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回面单</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>How often customers asked where their order is, on a thousand parcels that left. Recorded on “Where is it?” (Ctrl+F).</source>
        <translation>每发出一千个包裹，顾客询问“订单在哪里”的次数。在“在哪里？”(Ctrl+F) 中记录。</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>兑现率</translation>
    </message>
    <message>
        <source>Label costs</source>
        <translation>面单费用</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>面单数</translation>
    </message>
    <message>
        <source>Labels bought in this period and not given back, at what they cost.</source>
        <translation>此期间购买且未退回的面单及其费用。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5. or 2026-05-03.</source>
        <translation>不是日期。请写 3.5. 或 2026-05-03。</translation>
    </message>
    <message>
        <source>Nothing in this period. Choose more days with D.</source>
        <translation>此期间没有数据。按 D 选择更长的期间。</translation>
    </message>
    <message>
        <source>not due yet, or not told</source>
        <translation>未到期或无消息</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>此期间没有数据。</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候 …</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Parcels that left in this period and arrived on or before the last day first promised. What is late counts even while it is on its way.</source>
        <translation>此期间发出、并在最初承诺的最后一天或之前送达的包裹。迟到的包裹即使仍在途也计入。</translation>
    </message>
    <message>
        <source>Per 1,000 parcels</source>
        <translation>每千件</translation>
    </message>
    <message>
        <source>Per label</source>
        <translation>每张</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无音讯</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still counting: older parcels come in by themselves.</source>
        <translation>仍在统计：较早的包裹会自动补入。</translation>
    </message>
    <message>
        <source>Striped: fewer than {count} parcels, which proves little.</source>
        <translation>条纹：少于 {count} 件，说明不了什么。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Take the tables away</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The table has all of them.</source>
        <translation>表格中列出全部。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始</translation>
    </message>
    <message>
        <source>What was said to customers, and what became of it.</source>
        <translation>发给顾客的消息及其结果。</translation>
    </message>
    <message>
        <source>When parcels are closed at the benches, by the hours of the day.</source>
        <translation>一天中各时段在工作台封箱的包裹数。</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>an hour and packer</source>
        <translation>每人每小时</translation>
    </message>
    <message>
        <source>days until 90% are there</source>
        <translation>天内送达 90%</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>每张</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>张面单</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>条消息</translation>
    </message>
    <message>
        <source>next shop</source>
        <translation>下一个店铺</translation>
    </message>
    <message>
        <source>next table</source>
        <translation>下一张表</translation>
    </message>
    <message>
        <source>of promises kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>own days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>packers by name</source>
        <translation>按姓名显示打包员</translation>
    </message>
    <message>
        <source>parcels left</source>
        <translation>件已发出</translation>
    </message>
    <message>
        <source>parcels packed</source>
        <translation>件已打包</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>次询问</translation>
    </message>
    <message>
        <source>questions on 1,000 parcels</source>
        <translation>次询问（每千件）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>spent on them</source>
        <translation>总花费</translation>
    </message>
    <message>
        <source>were due</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>选择报表</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A person decides</source>
        <translation>由人决定</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>At most so many grams (empty: any)</source>
        <translation>最多多少克（空：不限）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>Codes that nobody sends, as in GIFT-*</source>
        <translation>无需发货的编码，如 GIFT-*</translation>
    </message>
    <message>
        <source>Countries, as in GR, CY (empty: all)</source>
        <translation>国家，如 GR, CY（空：全部）</translation>
    </message>
    <message>
        <source>Customer chose (empty: anything)</source>
        <translation>客户所选（空：不限）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>For its shop first, then for all: the first that fits decides.</source>
        <translation>先看本店，再看全部：第一条适用的规则决定。</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that fits an order decides.</source>
        <translation>从上到下：第一条适用的规则决定。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name, shown as the reason</source>
        <translation>名称，作为原因显示</translation>
    </message>
    <message>
        <source>No orders to try them on yet.</source>
        <translation>尚无可试的订单。</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>无适用规则</translation>
    </message>
    <message>
        <source>No rule fits this order.</source>
        <translation>没有规则适用于此订单。</translation>
    </message>
    <message>
        <source>No rule yet. A adds one.</source>
        <translation>尚无规则。按 A 添加。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the last %n order(s).</source>
        <translation>
            <numerusform>最近 %n 个订单没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>规则，按顺序</translation>
    </message>
    <message>
        <source>Save these rules</source>
        <translation>保存这些规则</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Shop (empty: every shop)</source>
        <translation>店铺（空：全部）</translation>
    </message>
    <message>
        <source>That, and digital lines close</source>
        <translation>同上，数字商品行自动关闭</translation>
    </message>
    <message>
        <source>The last orders, before and after</source>
        <translation>最近的订单，前后对比</translation>
    </message>
    <message>
        <source>To</source>
        <translation>寄往</translation>
    </message>
    <message>
        <source>Try them, then save</source>
        <translation>先试再保存</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What is here leaves</source>
        <translation>有的先发</translation>
    </message>
    <message>
        <source>What leaves when</source>
        <translation>何时发什么</translation>
    </message>
    <message>
        <source>When not all of an order is here</source>
        <translation>订单不齐时</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>哪种服务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>customer chose “{what}”</source>
        <translation>客户选择了“{what}”</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>无所谓</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>every order</source>
        <translation>所有订单</translation>
    </message>
    <message>
        <source>every order of every shop</source>
        <translation>所有店铺的所有订单</translation>
    </message>
    <message>
        <source>no cash on delivery</source>
        <translation>非货到付款</translation>
    </message>
    <message>
        <source>only with it</source>
        <translation>仅限货到付款</translation>
    </message>
    <message>
        <source>only without it</source>
        <translation>仅限非货到付款</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>try and save</source>
        <translation>先试再保存</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>撤销所有更改</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>up to {n} g</source>
        <translation>不超过 {n} 克</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>哪个列表</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last %n order(s) would go another way.</source>
        <translation>
            <numerusform>最近 %n 个订单中有 {n} 个会改走其他方式。</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}: it is cash on delivery</source>
        <translation>{rule}：是货到付款</translation>
    </message>
    <message>
        <source>{rule}: it is not cash on delivery</source>
        <translation>{rule}：不是货到付款</translation>
    </message>
    <message>
        <source>{rule}: no carrier’s price serves it</source>
        <translation>{rule}：没有承运商的价格符合</translation>
    </message>
    <message>
        <source>{rule}: the customer did not choose “{wanted}”</source>
        <translation>{rule}：客户未选择“{wanted}”</translation>
    </message>
    <message>
        <source>{rule}: {found} g is more than {wanted} g</source>
        <translation>{rule}：{found} 克超过 {wanted} 克</translation>
    </message>
    <message>
        <source>{rule}: {found} is not among {wanted}</source>
        <translation>{rule}：{found} 不在 {wanted} 中</translation>
    </message>
    <message>
        <source>{service}, by the rule “{rule}”</source>
        <translation>{service}，依据规则“{rule}”</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>指定服务</translation>
    </message>
    <message>
        <source>every carrier</source>
        <translation>所有承运商</translation>
    </message>
    <message>
        <source>{service} at {price}: {aim}, by the rule “{rule}”</source>
        <translation>{service}，{price}：{aim}，依据规则“{rule}”</translation>
    </message>
    <message>
        <source>{service}, chosen by hand at {price}</source>
        <translation>{service}，手动选择，{price}</translation>
    </message>
    <message>
        <source>Any of these tags, as in VIP, gift (empty: any order)</source>
        <translation>以下任一标签，如 VIP、礼品（留空：任何订单）</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>标签 {tags}</translation>
    </message>
    <message>
        <source>{rule}: the order is not tagged {wanted}</source>
        <translation>{rule}：订单没有标签 {wanted}</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Economy</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>特快</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is silent: shape and words say the same</source>
        <translation>0 为静音：图形和文字同样会说明</translation>
    </message>
    <message>
        <source>2026-05-27..2026-05-30, 2026-08-14; feasts are known</source>
        <translation>2026-05-27..2026-05-30, 2026-08-14；法定节日已知</translation>
    </message>
    <message>
        <source>A frame in the size of a bank card</source>
        <translation>银行卡大小的方框</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add one, then check the connection.</source>
        <translation>先添加一个，再检查连接。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Also on the half days before feasts</source>
        <translation>节前半天也派送</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问 …</translation>
    </message>
    <message>
        <source>Asks the carrier whether it knows us. Nothing is bought.</source>
        <translation>询问承运商是否认识我们，不购买任何东西。</translation>
    </message>
    <message>
        <source>Bench’s name</source>
        <translation>打包台名称</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Check mail server</source>
        <translation>检查邮件服务器</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Colour of the pallet</source>
        <translation>托盘颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Cover and paper</source>
        <translation>盖子和纸张</translation>
    </message>
    <message>
        <source>Cover, labels, ribbon and pause</source>
        <translation>盖子、标签、碳带和暂停</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Driver comes at</source>
        <translation>司机取件时间</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Each label that it was seen printing</source>
        <translation>每张被看到正在打印的标签</translation>
    </message>
    <message>
        <source>Each label, by an answer behind it</source>
        <translation>每张标签，以其后的应答为准</translation>
    </message>
    <message>
        <source>Each label, by its count of those that wait</source>
        <translation>每张标签，看它报告的等待数量</translation>
    </message>
    <message>
        <source>Each label, by its own “printed”</source>
        <translation>每张标签，以它自己的“已打印”为准</translation>
    </message>
    <message>
        <source>Each label, by the spooler’s word that the job is done</source>
        <translation>每张标签，以打印队列报告完成为准</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>加密连接</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Further days of rest</source>
        <translation>其他休息日</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame below: same size, right size.</source>
        <translation>把银行卡贴在下方方框上：一样大就对了。</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>在网络中</translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation>存到文件夹</translation>
    </message>
    <message>
        <source>It delivers on</source>
        <translation>派送日</translation>
    </message>
    <message>
        <source>It is not sure that the test label came out. Look at the printer.</source>
        <translation>不确定测试标签是否打出。请看一下打印机。</translation>
    </message>
    <message>
        <source>Its troubles, in the spooler’s words</source>
        <translation>它的故障，以打印队列的说法为准</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leaves today until</source>
        <translation>当日发出截止</translation>
    </message>
    <message>
        <source>Letter on the tile</source>
        <translation>色块上的字母</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Live: customers get their messages.</source>
        <translation>正式：客户会收到消息。</translation>
    </message>
    <message>
        <source>Loaded paper</source>
        <translation>所装纸张</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>周一至周六</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>屏幕上的名称</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>No answer within a minute.</source>
        <translation>一分钟内没有回应。</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>还没有承运商</translation>
    </message>
    <message>
        <source>No label: each is asked about until it is scanned</source>
        <translation>不能告知标签是否打出：每张都会询问，直到被扫描</translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation>还没有打印机</translation>
    </message>
    <message>
        <source>No scale is set up.</source>
        <translation>尚未设置电子秤。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Nothing: each label is asked about until it is scanned</source>
        <translation>什么也不能：每张标签都会询问，直到被扫描</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Packing slip with each box</source>
        <translation>每箱打印装箱单</translation>
    </message>
    <message>
        <source>Passwords are kept in the system’s key ring, never here</source>
        <translation>密码存在系统钥匙串里，绝不放在这里</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Print it, then scan it. If it scans and all four corners are there, this printer is set up.</source>
        <translation>打印后扫一下。能扫出、四角齐全，这台打印机就设置好了。</translation>
    </message>
    <message>
        <source>Print shelf labels</source>
        <translation>打印货架标签</translation>
    </message>
    <message>
        <source>Print test label</source>
        <translation>打印测试面单</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>打印命令卡</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Saturday to Thursday</source>
        <translation>周六至周四</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Scanner’s rhythm</source>
        <translation>扫码枪节奏</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二行</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>发件人名称</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shelves or totes, with commas</source>
        <translation>货架或周转箱，用逗号分隔</translation>
    </message>
    <message>
        <source>Shop and sender</source>
        <translation>店铺和发件人</translation>
    </message>
    <message>
        <source>Shop’s language</source>
        <translation>店铺语言</translation>
    </message>
    <message>
        <source>Shop’s name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>Signs in to the mail server. Nobody gets a message.</source>
        <translation>登录邮件服务器，不给任何人发消息。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the marked field.</source>
        <translation>有缺漏或错误：请看标出的栏。</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>周日至周四</translation>
    </message>
    <message>
        <source>Surest of all: scan the fresh label.</source>
        <translation>最可靠的办法：扫描新打出的标签。</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>测试地址</translation>
    </message>
    <message>
        <source>Test mode without an address: no message leaves at all.</source>
        <translation>测试模式，未填地址：不发任何消息。</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {to}. No customer hears anything.</source>
        <translation>测试模式：消息都发到 {to}，客户收不到任何消息。</translation>
    </message>
    <message>
        <source>That its file was written, and no more</source>
        <translation>只知道文件已写好</translation>
    </message>
    <message>
        <source>The check was cut short. Ask again.</source>
        <translation>检查中断。请再问一次。</translation>
    </message>
    <message>
        <source>The country’s working days</source>
        <translation>该国工作日</translation>
    </message>
    <message>
        <source>The printer says: {state}.</source>
        <translation>打印机报告：{state}。</translation>
    </message>
    <message>
        <source>The sender stands on every label of our own.</source>
        <translation>发件人会印在我们自己的每张面单上。</translation>
    </message>
    <message>
        <source>The test label came out.</source>
        <translation>测试标签已打出。</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>消息文案</translation>
    </message>
    <message>
        <source>This bench</source>
        <translation>本打包台</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>撤销全部改动</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>What it can tell</source>
        <translation>它能告知什么</translation>
    </message>
    <message>
        <source>Who packs here</source>
        <translation>打包员</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>给客户发消息</translation>
    </message>
    <message>
        <source>as in Europe/Athens</source>
        <translation>如 Europe/Athens</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>each label becomes a file there</source>
        <translation>每张面单在那里存成一个文件</translation>
    </message>
    <message>
        <source>gets all messages in test mode</source>
        <translation>测试模式下接收所有消息</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>时和分</translation>
    </message>
    <message>
        <source>less</source>
        <translation>减</translation>
    </message>
    <message>
        <source>milliseconds between two characters, at most</source>
        <translation>毫秒，两个字符之间的上限</translation>
    </message>
    <message>
        <source>more</source>
        <translation>加</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>of the printer in your network</source>
        <translation>打印机在您网络中的地址</translation>
    </message>
    <message>
        <source>off: everything goes to the test address</source>
        <translation>关：全部发到测试地址</translation>
    </message>
    <message>
        <source>per cent, for eyes two metres away</source>
        <translation>百分比，供两米外观看</translation>
    </message>
    <message>
        <source>print the command card (This bench)</source>
        <translation>打印命令卡（本打包台）</translation>
    </message>
    <message>
        <source>promised days are counted in these</source>
        <translation>承诺天数按这些日子计算</translation>
    </message>
    <message>
        <source>rules of the service choice</source>
        <translation>服务选择规则</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>seconds after the scan at the door</source>
        <translation>出库扫描后的秒数</translation>
    </message>
    <message>
        <source>section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>small letters, no blanks</source>
        <translation>小写字母，无空格</translation>
    </message>
    <message>
        <source>stands on the printer’s plate</source>
        <translation>见打印机铭牌</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>test label of the carrier account</source>
        <translation>承运商账户的测试面单</translation>
    </message>
    <message>
        <source>the password is kept in the system’s key ring</source>
        <translation>密码存在系统钥匙串里</translation>
    </message>
    <message>
        <source>the words of messages</source>
        <translation>消息文案</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>三个字母</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>两个字母</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>撤销全部改动</translation>
    </message>
    <message>
        <source>what is scanned out later counts for tomorrow</source>
        <translation>之后出库的算明天</translation>
    </message>
    <message>
        <source>when nobody knows the customer’s</source>
        <translation>不知道客户语言时使用</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found</source>
        <translation>
            <numerusform>找到 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue of this computer</source>
        <translation>本机的打印队列</translation>
    </message>
    <message>
        <source>Above and below are well.</source>
        <translation>上下正常。</translation>
    </message>
    <message>
        <source>Address of a printer that was not found</source>
        <translation>未找到的打印机的地址</translation>
    </message>
    <message>
        <source>After each label</source>
        <translation>每张标签之后</translation>
    </message>
    <message>
        <source>All documents on sheets</source>
        <translation>所有普通纸文件</translation>
    </message>
    <message>
        <source>All four corners are there.</source>
        <translation>四个角都完整。</translation>
    </message>
    <message>
        <source>Answers about its state</source>
        <translation>能回报状态</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>按打印机自身设置</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>At which bench</source>
        <translation>在哪个工作台</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Batch covers</source>
        <translation>批次封面</translation>
    </message>
    <message>
        <source>Characters are sent as</source>
        <translation>字符格式</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>选择打印机</translation>
    </message>
    <message>
        <source>Comes out of</source>
        <translation>输出到</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>命令卡</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Documents on sheets</source>
        <translation>普通纸文件</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Every carrier</source>
        <translation>所有承运商</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>特快</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>向下移</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>向右移</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>流控</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>显示单位</translation>
    </message>
    <message>
        <source>Its codes can be read; scan the marks at the edges too.</source>
        <translation>条码可读；请再扫描边缘的标记。</translation>
    </message>
    <message>
        <source>Its test label has not been scanned back yet.</source>
        <translation>它的测试标签还没有被扫描。</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Left and right are well.</source>
        <translation>左右正常。</translation>
    </message>
    <message>
        <source>Looking for printers and scales …</source>
        <translation>正在查找打印机和电子秤……</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Moved {mm} mm down.</source>
        <translation>已下移 {mm} 毫米。</translation>
    </message>
    <message>
        <source>Moved {mm} mm left.</source>
        <translation>已左移 {mm} 毫米。</translation>
    </message>
    <message>
        <source>Moved {mm} mm right.</source>
        <translation>已右移 {mm} 毫米。</translation>
    </message>
    <message>
        <source>Moved {mm} mm up.</source>
        <translation>已上移 {mm} 毫米。</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>路线名称</translation>
    </message>
    <message>
        <source>Never the system’s own printer, unless you choose it</source>
        <translation>除非您选择，绝不使用系统默认打印机</translation>
    </message>
    <message>
        <source>No route yet</source>
        <translation>还没有路线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None: weights are typed</source>
        <translation>无：重量手工输入</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>不旋转</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>什么也没有找到</translation>
    </message>
    <message>
        <source>Of which carrier</source>
        <translation>哪个承运商</translation>
    </message>
    <message>
        <source>Of which service</source>
        <translation>哪种服务</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>USB 连接</translation>
    </message>
    <message>
        <source>On a serial port</source>
        <translation>串口连接</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>在屏幕上</translation>
    </message>
    <message>
        <source>Only on this paper</source>
        <translation>仅用这种纸</translation>
    </message>
    <message>
        <source>Only this address is asked: no other one in your network is tried.</source>
        <translation>只询问这个地址：不会尝试网络中的其他地址。</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Peel off</source>
        <translation>剥离</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>磅</translation>
    </message>
    <message>
        <source>Press F to find one, then print a test label.</source>
        <translation>按 F 查找，然后打印测试标签。</translation>
    </message>
    <message>
        <source>Printer’s language</source>
        <translation>打印机语言</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Put something on the scale, then weigh it.</source>
        <translation>在秤上放点东西，然后称重。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>电子秤</translation>
    </message>
    <message>
        <source>Scale’s language</source>
        <translation>电子秤协议</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shelf and tote labels</source>
        <translation>货架和周转箱标签</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Stop to tear off</source>
        <translation>停下待撕</translation>
    </message>
    <message>
        <source>Switch it on, plug it in, then press F again.</source>
        <translation>打开电源，接好线，再按 F。</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>测试标签</translation>
    </message>
    <message>
        <source>The first route that matches decides. The system’s own printer is never used.</source>
        <translation>第一条匹配的路线生效。绝不使用系统默认打印机。</translation>
    </message>
    <message>
        <source>The test label is being drawn …</source>
        <translation>正在绘制测试标签……</translation>
    </message>
    <message>
        <source>The test label of this printer</source>
        <translation>这台打印机的测试标签</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Use as scale</source>
        <translation>用作电子秤</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>现在称重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Where it is plugged in</source>
        <translation>连接位置</translation>
    </message>
    <message>
        <source>Who prints what</source>
        <translation>打印路线</translation>
    </message>
    <message>
        <source>Without one, labels go to the first label printer, documents to the first ordinary one.</source>
        <translation>没有路线时，标签去第一台标签打印机，文件去第一台普通打印机。</translation>
    </message>
    <message>
        <source>add a printer, route or carrier</source>
        <translation>添加打印机、路线或承运商</translation>
    </message>
    <message>
        <source>as in /dev/ttyUSB0 or COM3</source>
        <translation>例如 /dev/ttyUSB0 或 COM3</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>每英寸 {dpi} 点</translation>
    </message>
    <message>
        <source>{grams} g, steady.</source>
        <translation>{grams} 克，已稳定。</translation>
    </message>
    <message>
        <source>{grams} g, still moving.</source>
        <translation>{grams} 克，尚未稳定。</translation>
    </message>
    <message>
        <source>{what} of {carrier}</source>
        <translation>{carrier}的{what}</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>每秒位数</translation>
    </message>
    <message>
        <source>as in Zebra by the window</source>
        <translation>例如“窗边的 Zebra”</translation>
    </message>
    <message>
        <source>as the printer</source>
        <translation>与打印机相同</translation>
    </message>
    <message>
        <source>as this computer’s print system calls it</source>
        <translation>本机打印系统中的名称</translation>
    </message>
    <message>
        <source>ask the printer how it is</source>
        <translation>询问打印机状态</translation>
    </message>
    <message>
        <source>empty: at every one</source>
        <translation>留空：所有工作台</translation>
    </message>
    <message>
        <source>find devices</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>inches a second; 0 is the printer’s own</source>
        <translation>英寸每秒；0 为打印机自身设置</translation>
    </message>
    <message>
        <source>move the route up</source>
        <translation>上移路线</translation>
    </message>
    <message>
        <source>no printer: this is not printed</source>
        <translation>没有打印机：不会打印</translation>
    </message>
    <message>
        <source>of the printer on USB; press F to find it</source>
        <translation>USB 打印机的序列号；按 F 查找</translation>
    </message>
    <message>
        <source>off: nobody can know whether a label came out</source>
        <translation>关闭：无法知道标签是否打出</translation>
    </message>
    <message>
        <source>per cent; -1 is the printer’s own</source>
        <translation>百分比；-1 为打印机自身设置</translation>
    </message>
    <message>
        <source>perhaps a scale: weigh something to see</source>
        <translation>可能是电子秤：称一下看看</translation>
    </message>
    <message>
        <source>press F to find it</source>
        <translation>按 F 查找</translation>
    </message>
    <message>
        <source>shown as the reason</source>
        <translation>显示为原因</translation>
    </message>
    <message>
        <source>tenths of a millimetre; the test label tells</source>
        <translation>十分之一毫米；由测试标签得出</translation>
    </message>
    <message>
        <source>test label on the screen</source>
        <translation>在屏幕上看测试标签</translation>
    </message>
    <message>
        <source>the first of its sort</source>
        <translation>同类的第一台</translation>
    </message>
    <message>
        <source>those after the first are marked COPY</source>
        <translation>第一份之后的都标 COPY</translation>
    </message>
    <message>
        <source>whatever is loaded</source>
        <translation>当前装的纸</translation>
    </message>
    <message>
        <source>DAP: the customer pays them; DDP: you do</source>
        <translation>DAP：客户承担；DDP：您承担</translation>
    </message>
    <message>
        <source>Duties and taxes</source>
        <translation>关税和税费</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>EORI 号</translation>
    </message>
    <message>
        <source>Goods are made in</source>
        <translation>商品产地</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>IOSS 号</translation>
    </message>
    <message>
        <source>IOSS up to</source>
        <translation>IOSS 上限</translation>
    </message>
    <message>
        <source>Signs customs papers</source>
        <translation>报关单签字人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>增值税号</translation>
    </message>
    <message>
        <source>a country’s two letters; empty: asked for each article</source>
        <translation>国家的两个字母；留空：每件商品都询问</translation>
    </message>
    <message>
        <source>amount and currency, as in 150 EUR</source>
        <translation>金额和货币，如 150 EUR</translation>
    </message>
    <message>
        <source>for sales to consumers in the EU, VAT paid by you</source>
        <translation>面向欧盟消费者的销售，增值税由您缴纳</translation>
    </message>
    <message>
        <source>told to the customs abroad</source>
        <translation>向境外海关申报</translation>
    </message>
    <message>
        <source>your country’s own, as in VKN or AFM</source>
        <translation>贵国自己的号码，如 VKN 或 AFM</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>查询间隔</translation>
    </message>
    <message>
        <source>Asks the shop what we may do. Nothing is changed there.</source>
        <translation>询问店铺允许我们做什么，不会改动店铺。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No web shop yet</source>
        <translation>还没有网店</translation>
    </message>
    <message>
        <source>Orders of the last days</source>
        <translation>最近几天的订单</translation>
    </message>
    <message>
        <source>Press A to connect one. Without one, orders come in from files: F2.</source>
        <translation>按 A 连接网店。没有网店时，订单从文件导入：F2。</translation>
    </message>
    <message>
        <source>The shop hears of a parcel</source>
        <translation>何时告知店铺</translation>
    </message>
    <message>
        <source>The shop writes to the customer</source>
        <translation>由店铺通知顾客</translation>
    </message>
    <message>
        <source>Web shops</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>When it is scanned out</source>
        <translation>出库扫描时</translation>
    </message>
    <message>
        <source>When its label is bought</source>
        <translation>购买面单时</translation>
    </message>
    <message>
        <source>how far back the first import goes</source>
        <translation>首次导入追溯的天数</translation>
    </message>
    <message>
        <source>off: Packbench alone writes, so nobody gets it twice</source>
        <translation>关：只由 Packbench 通知，避免重复</translation>
    </message>
    <message>
        <source>seconds; new and changed orders</source>
        <translation>秒；新订单和有变动的订单</translation>
    </message>
    <message>
        <source>with number and lines; after the last one the order is closed there</source>
        <translation>含单号和明细；最后一件后订单在店铺关闭</translation>
    </message>
    <message>
        <source>Commercial invoices</source>
        <translation>商业发票</translation>
    </message>
    <message>
        <source>Customs declarations (CN 22, CN 23)</source>
        <translation>报关单（CN 22、CN 23）</translation>
    </message>
    <message>
        <source>Scanned back {when}, on {paper}.</source>
        <translation>{when} 已扫描，纸张：{paper}。</translation>
    </message>
    <message>
        <source>Hours that a price may decide</source>
        <translation>报价可用于自动选择的小时数</translation>
    </message>
    <message>
        <source>Promised working days to the door</source>
        <translation>承诺送达的工作日数</translation>
    </message>
    <message>
        <source>What other currencies are worth</source>
        <translation>其他货币的价值</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>您的颜色</translation>
    </message>
    <message>
        <source>of mails and tracking pages, as in #1C43B0; one too light turns to black</source>
        <translation>用于邮件和追踪页面，如 #1C43B0；太浅则改为黑色</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message numerus="yes">
        <source>%n cannot ship yet.</source>
        <translation>
            <numerusform>%n 个暂不能发货。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n 个有变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 个无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new.</source>
        <translation>
            <numerusform>新订单 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would come in</source>
        <translation>
            <numerusform>将导入 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of this shop is missing or wrong</source>
        <translation>此店铺有设置缺失或错误</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>店铺网址</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Admin API 访问令牌</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>应用令牌</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Ask Shopify for read_all_orders where older ones must ship.</source>
        <translation>若需发更早的订单，请向 Shopify 申请 read_all_orders。</translation>
    </message>
    <message>
        <source>Asked last {when}.</source>
        <translation>上次查询：{when}。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check key and secret. If a proxy ends TLS before the shop, its server must set HTTPS=on, or WordPress does not see the keys.</source>
        <translation>请检查密钥和密码。如果店铺前有代理终止 TLS，服务器须设置 HTTPS=on，否则 WordPress 看不到密钥。</translation>
    </message>
    <message>
        <source>Check the connection; its answer says more.</source>
        <translation>请检查连接，其结果会说明更多。</translation>
    </message>
    <message>
        <source>Choose a newer version here.</source>
        <translation>请在此选择更新的版本。</translation>
    </message>
    <message>
        <source>Connected to {shop}.</source>
        <translation>已连接 {shop}。</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
    <message>
        <source>Copy it anew; after a change of its rights the app must be installed anew.</source>
        <translation>请重新复制；权限变更后须重新安装应用。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Folder for fulfilment files</source>
        <translation>发货文件的文件夹</translation>
    </message>
    <message>
        <source>Folder with order files</source>
        <translation>订单文件的文件夹</translation>
    </message>
    <message>
        <source>Give it the missing rights in the shop, then check. Some shops then want a new token.</source>
        <translation>在店铺中补齐权限，然后检查。有些店铺随后需要新令牌。</translation>
    </message>
    <message>
        <source>Give it these rights in Shopify, install it anew and copy the new token.</source>
        <translation>在 Shopify 中授予这些权限，重新安装并复制新令牌。</translation>
    </message>
    <message>
        <source>Is a login page or a security plugin in the way?</source>
        <translation>是否被登录页或安全插件拦截？</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>告知内容</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it stays so, ask less often, or stop another program that asks it too.</source>
        <translation>会自动重试。若持续如此，请降低查询频率，或停掉其他也在查询的程序。</translation>
    </message>
    <message>
        <source>It is asked again by itself. Packing goes on with the orders that are here.</source>
        <translation>会自动重试。已有的订单可继续打包。</translation>
    </message>
    <message>
        <source>It may have ended. Make a new one in the shop, type it here, save, and check.</source>
        <translation>可能已失效。在店铺中新建，填到这里，保存并检查。</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Let no more come in</source>
        <translation>停止接收</translation>
    </message>
    <message>
        <source>Let them come in</source>
        <translation>开始接收</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>预览订单</translation>
    </message>
    <message>
        <source>Look at them with T, then let them come in with I.</source>
        <translation>按 T 预览，再按 I 开始接收。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>请新建该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>Mend it here, save, and check the connection.</source>
        <translation>在此更正、保存并检查连接。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>No order would come in</source>
        <translation>没有可导入的订单</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Nothing has been stored, and nothing was changed in the shop.</source>
        <translation>没有保存任何内容，店铺也没有改动。</translation>
    </message>
    <message>
        <source>Only orders of the last 60 days can be read.</source>
        <translation>只能读取最近 60 天的订单。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order files</source>
        <translation>订单文件</translation>
    </message>
    <message>
        <source>Orders are coming in</source>
        <translation>正在接收订单</translation>
    </message>
    <message>
        <source>Orders come in by themselves</source>
        <translation>订单自动接收</translation>
    </message>
    <message>
        <source>Orders wait for your word</source>
        <translation>订单等待您确认</translation>
    </message>
    <message>
        <source>Parcels are told as fulfilments, line by line.</source>
        <translation>包裹按明细以发货单告知。</translation>
    </message>
    <message>
        <source>Parcels are told through the Shipment Tracking plugin, without lines.</source>
        <translation>包裹通过 Shipment Tracking 插件告知，不含明细。</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>普通表格</translation>
    </message>
    <message>
        <source>Press N to read from the first day once more. Nothing is doubled.</source>
        <translation>按 N 从第一天重新读取，不会重复。</translation>
    </message>
    <message>
        <source>Read from the first day</source>
        <translation>从第一天读取</translation>
    </message>
    <message>
        <source>Reading the first orders …</source>
        <translation>正在读取首批订单…</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Set it right: orders may be missed, and signatures are refused.</source>
        <translation>请校准：否则可能漏单，签名也会被拒。</translation>
    </message>
    <message>
        <source>Shape of those files</source>
        <translation>这些文件的格式</translation>
    </message>
    <message>
        <source>Shopify answers as version {served} instead of {wanted}.</source>
        <translation>Shopify 以版本 {served} 应答，而不是 {wanted}。</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>自 {when} 起。</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Switch on WooCommerce’s own fulfilments to tell them line by line.</source>
        <translation>启用 WooCommerce 自带的发货功能即可按明细告知。</translation>
    </message>
    <message>
        <source>Takes corrections</source>
        <translation>接受更正</translation>
    </message>
    <message>
        <source>The app lacks these rights: {rights}.</source>
        <translation>应用缺少这些权限：{rights}。</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>时钟一致。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n order(s), more follow</source>
        <translation>
            <numerusform>前 %n 个订单，后面还有</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} cannot be used.</source>
        <translation>文件夹 {name} 无法使用。</translation>
    </message>
    <message>
        <source>The folder {name} is there.</source>
        <translation>文件夹 {name} 已就绪。</translation>
    </message>
    <message>
        <source>The key may not do all that is needed</source>
        <translation>密钥权限不足</translation>
    </message>
    <message>
        <source>The list of orders does not go on</source>
        <translation>订单列表停滞不前</translation>
    </message>
    <message>
        <source>The orders can be read.</source>
        <translation>可以读取订单。</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>无法读取订单</translation>
    </message>
    <message>
        <source>The shop cannot be reached</source>
        <translation>无法连接店铺</translation>
    </message>
    <message>
        <source>The shop does not take our key or token</source>
        <translation>店铺不接受我们的密钥或令牌</translation>
    </message>
    <message>
        <source>The shop does not tell its time.</source>
        <translation>店铺没有给出时间。</translation>
    </message>
    <message>
        <source>The shop has too many calls</source>
        <translation>对店铺的请求过多</translation>
    </message>
    <message>
        <source>The shop refused</source>
        <translation>店铺拒绝了</translation>
    </message>
    <message>
        <source>There is no such shop at {shop}.</source>
        <translation>{shop} 上没有此店铺。</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes ahead.</source>
        <translation>本机时钟快 {n} 分钟。</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes behind.</source>
        <translation>本机时钟慢 {n} 分钟。</translation>
    </message>
    <message>
        <source>This shop has neither fulfilments nor the Shipment Tracking plugin.</source>
        <translation>此店铺既没有发货功能，也没有 Shipment Tracking 插件。</translation>
    </message>
    <message>
        <source>Tracking numbers are written as order notes; switch on fulfilments for more.</source>
        <translation>单号写入订单备注；启用发货功能可获得更多。</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>已对照验证</translation>
    </message>
    <message>
        <source>WooCommerce, Settings, Advanced, REST API; with read and write rights</source>
        <translation>WooCommerce、设置、高级、REST API；需读写权限</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>as in https://shop.example</source>
        <translation>例如 https://shop.example</translation>
    </message>
    <message>
        <source>as in name.myshopify.com</source>
        <translation>例如 name.myshopify.com</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>by its name here</source>
        <translation>用此处的名称</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>each new file there is read</source>
        <translation>那里的每个新文件都会读取</translation>
    </message>
    <message>
        <source>empty: the newest known</source>
        <translation>留空：已知的最新版本</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>let a shop’s orders come in, or no more</source>
        <translation>开始或停止接收店铺订单</translation>
    </message>
    <message>
        <source>look at a shop’s orders</source>
        <translation>预览店铺订单</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>no: correct it there</source>
        <translation>否：请在店铺中更正</translation>
    </message>
    <message>
        <source>of an app with MANAGE_ORDERS</source>
        <translation>具有 MANAGE_ORDERS 权限的应用</translation>
    </message>
    <message>
        <source>of an app with read_orders and the right to write fulfilment orders</source>
        <translation>来自拥有 read_orders 及 fulfilment order 写权限的应用</translation>
    </message>
    <message>
        <source>on hold there</source>
        <translation>在店铺中被搁置</translation>
    </message>
    <message>
        <source>parts of an order, line by line</source>
        <translation>订单的部分，按明细</translation>
    </message>
    <message>
        <source>read a shop from the first day once more</source>
        <translation>从第一天重新读取店铺</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>设置有误</translation>
    </message>
    <message>
        <source>shown there once</source>
        <translation>在那里只显示一次</translation>
    </message>
    <message>
        <source>so that its tracking page opens from the shop</source>
        <translation>以便从店铺打开其跟踪页</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>to be uploaded to the shop</source>
        <translation>用于上传到店铺</translation>
    </message>
    <message>
        <source>what customers choose there</source>
        <translation>顾客在店铺的选择</translation>
    </message>
    <message>
        <source>whole orders only</source>
        <translation>仅整单</translation>
    </message>
    <message>
        <source>yes, with another number</source>
        <translation>可以，换单号</translation>
    </message>
    <message>
        <source>{carrier} is called there</source>
        <translation>{carrier} 在店铺中的名称</translation>
    </message>
    <message>
        <source>{shop} answers with something that is no list.</source>
        <translation>{shop} 的应答不是列表。</translation>
    </message>
    <message>
        <source>{shop} cannot be reached.</source>
        <translation>无法连接 {shop}。</translation>
    </message>
    <message>
        <source>{shop} does not accept the keys.</source>
        <translation>{shop} 不接受密钥。</translation>
    </message>
    <message>
        <source>{shop} is busy.</source>
        <translation>{shop} 繁忙。</translation>
    </message>
    <message>
        <source>“{option}” is</source>
        <translation>“{option}”对应</translation>
    </message>
    <message>
        <source>Channel token</source>
        <translation>渠道令牌</translation>
    </message>
    <message>
        <source>Fulfilment handler</source>
        <translation>履约处理程序</translation>
    </message>
    <message>
        <source>empty: manual-fulfillment</source>
        <translation>留空：manual-fulfillment</translation>
    </message>
    <message>
        <source>empty: the default channel</source>
        <translation>留空：默认渠道</translation>
    </message>
    <message>
        <source>of an administrator of this channel</source>
        <translation>此渠道的一位管理员</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Settings, Secret API keys</source>
        <translation>Settings, Secret API keys</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>库存地点</translation>
    </message>
    <message>
        <source>empty: the only one</source>
        <translation>留空：唯一的地点</translation>
    </message>
    <message>
        <source>{setting} is missing. Type it here and save.</source>
        <translation>缺少 {setting}。请填到这里并保存。</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>A label was bought. Ask the lead to void it.</source>
        <translation>已购买面单，请组长作废。</translation>
    </message>
    <message>
        <source>All items are out</source>
        <translation>已全部取出</translation>
    </message>
    <message>
        <source>All of {scanned} are in the box already.</source>
        <translation>{scanned} 已全部在箱内。</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>另一个订单</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>问组长</translation>
    </message>
    <message>
        <source>Cannot ship yet</source>
        <translation>暂不能发货</translation>
    </message>
    <message>
        <source>Close this box first, or press Esc</source>
        <translation>先封好这个箱，或按 Esc</translation>
    </message>
    <message>
        <source>Do not load this parcel. {about}</source>
        <translation>不要装这个包裹。{about}</translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation>不要发货</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2</source>
        <translation>到订单（F2）改正</translation>
    </message>
    <message>
        <source>Give it to the lead</source>
        <translation>交给组长</translation>
    </message>
    <message>
        <source>Go on with the order</source>
        <translation>继续这个订单</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>No article of this order has the code {code}.</source>
        <translation>这个订单里没有条码为 {code} 的商品。</translation>
    </message>
    <message>
        <source>No label was bought, so there is nothing to refund.</source>
        <translation>没有购买面单，无需退款。</translation>
    </message>
    <message>
        <source>Not in this box</source>
        <translation>不装这个箱</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer from here.</source>
        <translation>这里不会给客户发任何消息。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有装入。</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>没有出库。</translation>
    </message>
    <message>
        <source>Nothing was recorded and nobody was told.</source>
        <translation>未作记录，也未通知任何人。</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>多了一件</translation>
    </message>
    <message>
        <source>Open the box, take out what is no longer wanted</source>
        <translation>打开箱子，取出不再需要的商品</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>Order on hold</source>
        <translation>订单已挂起</translation>
    </message>
    <message>
        <source>Pack nothing</source>
        <translation>什么都不要装</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>放到一边</translation>
    </message>
    <message>
        <source>Put it on the pallet</source>
        <translation>放到托盘</translation>
    </message>
    <message>
        <source>Put it on the pallet of {carrier}</source>
        <translation>放到 {carrier} 的托盘</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>把订单放到一边</translation>
    </message>
    <message>
        <source>Put them on their shelves</source>
        <translation>放回各自货位</translation>
    </message>
    <message>
        <source>Put {item} back</source>
        <translation>把 {item} 放回</translation>
    </message>
    <message>
        <source>Put {item} back on</source>
        <translation>把 {item} 放回</translation>
    </message>
    <message>
        <source>Scan the UN-PACK card</source>
        <translation>扫 UN-PACK 卡</translation>
    </message>
    <message>
        <source>Scan the label of this box</source>
        <translation>扫这个箱的面单</translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation>扫下一个订单</translation>
    </message>
    <message>
        <source>Scan {item}</source>
        <translation>扫 {item}</translation>
    </message>
    <message>
        <source>Scan {item} from</source>
        <translation>扫 {item}，取自</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n item(s) out</source>
        <translation>
            <numerusform>%n 件全部取出</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the pallet</source>
        <translation>从托盘上拿下</translation>
    </message>
    <message>
        <source>Take it off this pallet</source>
        <translation>从这个托盘拿下</translation>
    </message>
    <message>
        <source>Take this label off</source>
        <translation>撕下这张面单</translation>
    </message>
    <message numerus="yes">
        <source>The box still holds {n} of %n item(s).</source>
        <translation>
            <numerusform>箱内仍是 {n} / %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not been told anything.</source>
        <translation>没有通知客户任何事。</translation>
    </message>
    <message>
        <source>Then scan the other order</source>
        <translation>再扫另一个订单</translation>
    </message>
    <message>
        <source>This is {scanned}. The order needs {needed}.</source>
        <translation>这是 {scanned}，订单要的是 {needed}。</translation>
    </message>
    <message>
        <source>This label is not the one of {number}.</source>
        <translation>这不是 {number} 的面单。</translation>
    </message>
    <message>
        <source>This parcel goes with</source>
        <translation>此包裹应交</translation>
    </message>
    <message>
        <source>This parcel goes with {right}, not with {here}.</source>
        <translation>这个包裹归 {right}，不归 {here}。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Unknown item</source>
        <translation>未知商品</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What was added is packed in a box of its own</source>
        <translation>新增的商品另装一箱</translation>
    </message>
    <message>
        <source>Wrong carrier</source>
        <translation>承运商不对</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>商品不对</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>面单不对</translation>
    </message>
    <message>
        <source>You are loading</source>
        <translation>您正在装</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>您扫的</translation>
    </message>
    <message>
        <source>or scan the next parcel</source>
        <translation>或扫下一个包裹</translation>
    </message>
    <message>
        <source>or scan the right item</source>
        <translation>或扫正确的商品</translation>
    </message>
    <message>
        <source>or scan the right label</source>
        <translation>或扫正确的面单</translation>
    </message>
    <message>
        <source>{code} is another order. {number} is still open.</source>
        <translation>{code} 是另一个订单，{number} 还开着。</translation>
    </message>
    <message>
        <source>{number} cannot ship.</source>
        <translation>{number} 无法发货。</translation>
    </message>
    <message>
        <source>{number} cannot ship: {reason}</source>
        <translation>{number} 无法发货：{reason}</translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>{number} 已挂起。</translation>
    </message>
    <message>
        <source>{number} is on hold: {reason}</source>
        <translation>{number} 已挂起：{reason}</translation>
    </message>
    <message>
        <source>{number} must not leave.</source>
        <translation>{number} 不得发出。</translation>
    </message>
    <message>
        <source>{number} must not leave. Cancelled at {time}.</source>
        <translation>{number} 不得发出，{time} 已取消。</translation>
    </message>
    <message>
        <source>{number} stays here: {reason}</source>
        <translation>{number} 留在这里：{reason}</translation>
    </message>
    <message>
        <source>{number} was cancelled. This parcel stays here.</source>
        <translation>{number} 已取消，这个包裹留下。</translation>
    </message>
    <message>
        <source>{scanned} is not in this order.</source>
        <translation>这个订单里没有 {scanned}。</translation>
    </message>
    <message>
        <source>{scanned} ships later, around {day}.</source>
        <translation>{scanned} 稍后发货，{day}前后。</translation>
    </message>
    <message>
        <source>{scanned} ships later.</source>
        <translation>{scanned} 稍后发货。</translation>
    </message>
    <message>
        <source>Fetch what was added; it is on the list now</source>
        <translation>取来新增的商品，清单上已列出</translation>
    </message>
    <message>
        <source>Less is wanted of {number} now.</source>
        <translation>{number} 现在需要的商品变少了。</translation>
    </message>
    <message>
        <source>Look at the order once more</source>
        <translation>再看一遍订单</translation>
    </message>
    <message>
        <source>More was ordered with {number}.</source>
        <translation>{number} 增加了商品。</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>订单已更改</translation>
    </message>
    <message>
        <source>Some of {number} was sent from elsewhere.</source>
        <translation>{number} 的一部分已从别处发出。</translation>
    </message>
    <message>
        <source>Take out what is no longer wanted</source>
        <translation>取出不再需要的商品</translation>
    </message>
    <message>
        <source>Take the label off and ask the lead to void it</source>
        <translation>撕下面单，请组长作废</translation>
    </message>
    <message>
        <source>The shop changed the address of {number}.</source>
        <translation>店铺更改了 {number} 的地址。</translation>
    </message>
    <message>
        <source>Then scan again: it goes on once all is right</source>
        <translation>然后重新扫描：一切无误后即可继续</translation>
    </message>
    <message>
        <source>{number} was merged into another order.</source>
        <translation>{number} 已并入另一订单。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>整单</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>网页样式</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Back to the words of Packbench</source>
        <translation>恢复 Packbench 的文案</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>第一部分</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Not saved yet. Esc once more leaves it all.</source>
        <translation>尚未保存。再按一次 Esc 全部放弃。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>又一件</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Really back? Press it once more, Esc to leave it.</source>
        <translation>真的恢复吗？再按一次，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>SMS and chat</source>
        <translation>短信和聊天</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved. Customers read it from now on.</source>
        <translation>已保存。客户从现在起读到的就是它。</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>给我发一封测试</translation>
    </message>
    <message>
        <source>Sent to {address}.</source>
        <translation>已发送到 {address}。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The mail in {language}</source>
        <translation>{language}邮件</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>消息文案</translation>
    </message>
    <message>
        <source>The words that came with Packbench</source>
        <translation>Packbench 自带的文案</translation>
    </message>
    <message>
        <source>The words that came with Packbench are back.</source>
        <translation>已恢复 Packbench 自带的文案。</translation>
    </message>
    <message>
        <source>The worker sends it …</source>
        <translation>正在发送……</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>发给我</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>可插入的内容</translation>
    </message>
    <message>
        <source>What the parcel is of its order</source>
        <translation>包裹在订单中的位置</translation>
    </message>
    <message>
        <source>What to do (may be empty)</source>
        <translation>该怎么做（可留空）</translation>
    </message>
    <message>
        <source>Your words lack something new and are not used. Mend or reset them.</source>
        <translation>您的文案缺少新内容，未被使用。请修改或恢复。</translation>
    </message>
    <message>
        <source>Your words, {when}, {who}</source>
        <translation>您的文案，{when}，{who}</translation>
    </message>
    <message>
        <source>another language beside it</source>
        <translation>旁边显示另一种语言</translation>
    </message>
    <message>
        <source>as a page or as text</source>
        <translation>网页或纯文本</translation>
    </message>
    <message>
        <source>as supplied</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>back to the words of Packbench</source>
        <translation>恢复 Packbench 的文案</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>mail or SMS</source>
        <translation>邮件或短信</translation>
    </message>
    <message>
        <source>next language, while writing</source>
        <translation>书写时切换语言</translation>
    </message>
    <message>
        <source>next message, while writing</source>
        <translation>书写时切换消息</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>number of the parcel</source>
        <translation>第几件包裹</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>shop name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>test to me</source>
        <translation>发给我测试</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>{part}, {state}</source>
        <translation>{part}，{state}</translation>
    </message>
    <message>
        <source>{place} is empty.</source>
        <translation>{place}为空。</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>缺少{place}。</translation>
    </message>
    <message>
        <source>{place} is not known.</source>
        <translation>未知的{place}。</translation>
    </message>
    <message>
        <source>{place} is not translated. Other languages have it.</source>
        <translation>{place}没有翻译。其他语言里有。</translation>
    </message>
    <message>
        <source>{place} is too long.</source>
        <translation>{place}太长。</translation>
    </message>
    <message>
        <source>{place} lacks {name}.</source>
        <translation>{place}缺少{name}。</translation>
    </message>
    <message>
        <source>{place} must be one line.</source>
        <translation>{place}只能有一行。</translation>
    </message>
    <message>
        <source>{place}: a brace stands alone. Put placeholders in from the list.</source>
        <translation>{place}：有单独的花括号。请从列表插入占位符。</translation>
    </message>
    <message>
        <source>{place}: {name} is not known here.</source>
        <translation>{place}：此处不认识{name}。</translation>
    </message>
    <message>
        <source>{signs} signs, {left} left</source>
        <translation>{signs} 字，还可 {left} 字</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Ask it again, or look at it.</source>
        <translation>再问一次，或去看一下。</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>合上盖子直到咔嗒一声。</translation>
    </message>
    <message>
        <source>Close the printer’s cover</source>
        <translation>合上打印机的盖子</translation>
    </message>
    <message>
        <source>If nothing is wrong, switch it off and on.</source>
        <translation>若没有问题，请关机再开机。</translation>
    </message>
    <message>
        <source>Is it switched on?</source>
        <translation>电源开了吗？</translation>
    </message>
    <message>
        <source>Is its cable in, at both ends?</source>
        <translation>线的两端都插好了吗？</translation>
    </message>
    <message>
        <source>It does not answer: paper, cover or ribbon?</source>
        <translation>没有应答：纸、盖子还是碳带？</translation>
    </message>
    <message>
        <source>It is paused and goes on when the key is pressed.</source>
        <translation>已暂停，按键后继续。</translation>
    </message>
    <message>
        <source>Load labels</source>
        <translation>装上标签纸</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>看一下打印机</translation>
    </message>
    <message>
        <source>Nobody knows how the printer is</source>
        <translation>不知道打印机的状态</translation>
    </message>
    <message>
        <source>Open the cover.</source>
        <translation>打开盖子。</translation>
    </message>
    <message>
        <source>Press both sides down until they click.</source>
        <translation>把两侧按下直到咔嗒一声。</translation>
    </message>
    <message>
        <source>Press the printer’s pause key</source>
        <translation>按打印机的暂停键</translation>
    </message>
    <message>
        <source>Put a new ribbon in</source>
        <translation>换上新碳带</translation>
    </message>
    <message>
        <source>Put a new roll in, print side up.</source>
        <translation>放入新卷，打印面朝上。</translation>
    </message>
    <message>
        <source>Switch the printer on</source>
        <translation>打开打印机电源</translation>
    </message>
    <message>
        <source>Take both cores out, put the new ribbon in.</source>
        <translation>取出两个卷芯，装上新碳带。</translation>
    </message>
    <message>
        <source>Turn it until it is tight, then close the cover.</source>
        <translation>转紧，然后合上盖子。</translation>
    </message>
    <message>
        <source>Waiting labels print by themselves once it is mended.</source>
        <translation>修好后，等待的标签会自动打印。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>All of it is short. It stays owed.</source>
        <translation>全部缺货，仍欠。</translation>
    </message>
    <message>
        <source>Already on the pallet.</source>
        <translation>已在托盘上。</translation>
    </message>
    <message>
        <source>Already packed.</source>
        <translation>已经打包过。</translation>
    </message>
    <message>
        <source>Answer noted.</source>
        <translation>回答已记录。</translation>
    </message>
    <message>
        <source>Box chosen.</source>
        <translation>箱子已选。</translation>
    </message>
    <message>
        <source>Box closed.</source>
        <translation>已封箱。</translation>
    </message>
    <message>
        <source>Box is empty.</source>
        <translation>箱子已清空。</translation>
    </message>
    <message>
        <source>Code unknown.</source>
        <translation>未知条码。</translation>
    </message>
    <message>
        <source>Confirmed without code.</source>
        <translation>已无码确认。</translation>
    </message>
    <message>
        <source>Half a scan. Scan again.</source>
        <translation>没扫全，请再扫。</translation>
    </message>
    <message>
        <source>Label goes back, a new one comes.</source>
        <translation>面单退回，新面单随后就到。</translation>
    </message>
    <message>
        <source>Label is on.</source>
        <translation>面单已贴好。</translation>
    </message>
    <message>
        <source>Next package.</source>
        <translation>新开包裹。</translation>
    </message>
    <message>
        <source>No label yet.</source>
        <translation>还没有面单。</translation>
    </message>
    <message>
        <source>No service fits this parcel.</source>
        <translation>没有适合此包裹的服务。</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>尚未打包。</translation>
    </message>
    <message>
        <source>Not what the label was bought for.</source>
        <translation>与购买面单时的内容不符。</translation>
    </message>
    <message>
        <source>Noted as short.</source>
        <translation>已记为缺货。</translation>
    </message>
    <message>
        <source>Nothing left to pack.</source>
        <translation>没有要打包的了。</translation>
    </message>
    <message>
        <source>On the pallet.</source>
        <translation>已上托盘。</translation>
    </message>
    <message>
        <source>Open at another bench.</source>
        <translation>另一打包台正在打包。</translation>
    </message>
    <message>
        <source>Order open.</source>
        <translation>订单已打开。</translation>
    </message>
    <message>
        <source>Order put back.</source>
        <translation>订单已放回。</translation>
    </message>
    <message>
        <source>Printing again, free.</source>
        <translation>正在免费重印。</translation>
    </message>
    <message>
        <source>Right item.</source>
        <translation>商品正确。</translation>
    </message>
    <message>
        <source>Scan an order first.</source>
        <translation>请先扫订单。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>The box is still empty.</source>
        <translation>箱子还是空的。</translation>
    </message>
    <message>
        <source>The carriers are asked for prices.</source>
        <translation>正在向承运商询价。</translation>
    </message>
    <message>
        <source>This item has a code: scan it.</source>
        <translation>此商品有条码：请扫描。</translation>
    </message>
    <message>
        <source>This order is open already.</source>
        <translation>这个订单已经打开。</translation>
    </message>
    <message>
        <source>Too late to take back.</source>
        <translation>来不及撤回了。</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>知道了。</translation>
    </message>
    <message>
        <source>Weight noted.</source>
        <translation>重量已记录。</translation>
    </message>
    <message>
        <source>Weight, please.</source>
        <translation>请称重。</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
    <message>
        <source>The customs ask for more.</source>
        <translation>海关要求更多信息。</translation>
    </message>
    <message>
        <source>Number taken.</source>
        <translation>已记录号码。</translation>
    </message>
    <message>
        <source>More than one order has this number.</source>
        <translation>此编号有多个订单。</translation>
    </message>
    <message>
        <source>Looks like a number of {carriers}: not one of our parcels. Put it aside.</source>
        <translation>看起来是 {carriers} 的单号：不是我们的包裹。请放在一边。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>VirtualPrinter</name>
    <message>
        <source>Does not answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Its cover is open</source>
        <translation>盖子打开</translation>
    </message>
    <message>
        <source>Label {name}</source>
        <translation>面单 {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Load paper</source>
        <translation>装纸</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Not known how it is</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>还没有打印</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>还没有打印。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>Out of ribbon</source>
        <translation>缺碳带</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Take paper out</source>
        <translation>取出纸张</translation>
    </message>
    <message>
        <source>Virtual printer</source>
        <translation>虚拟打印机</translation>
    </message>
    <message>
        <source>What came out of the printer</source>
        <translation>打印机打出的内容</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} / {m}</translation>
    </message>
</context>
<context>
    <name>Voids</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>And buy another</source>
        <translation>退回并重买</translation>
    </message>
    <message>
        <source>Give back the label of {order}?</source>
        <translation>退回 {order} 的面单？</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>It costs nothing while nobody uses it, or ask the carrier for a refund.</source>
        <translation>未使用不收费；否则请向承运商申请退款。</translation>
    </message>
    <message>
        <source>It is being given back; see the outbox.</source>
        <translation>正在退回；请看发件箱。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing is known of how long {carrier} takes labels back.</source>
        <translation>尚不清楚 {carrier} 接受退回的期限。</translation>
    </message>
    <message>
        <source>The carrier said no: {reason}</source>
        <translation>承运商拒绝：{reason}</translation>
    </message>
    <message>
        <source>The parcel has left. Ask the carrier to return it.</source>
        <translation>包裹已离开。请联系承运商退回。</translation>
    </message>
    <message>
        <source>The time is over. Ask the carrier for a refund; the window is set in Set-up.</source>
        <translation>期限已过。请向承运商申请退款；期限可在设置中修改。</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>此包裹没有可退回的面单。</translation>
    </message>
    <message>
        <source>Where another one is bought, shop and customer get its number.</source>
        <translation>如果重新购买，店铺和顾客会收到新单号。</translation>
    </message>
    <message>
        <source>bought {when}</source>
        <translation>购于 {when}</translation>
    </message>
    <message>
        <source>{carrier} takes it back for another {left}, until {when}.</source>
        <translation>{carrier} 还可在 {left} 内退回，截至 {when}。</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is invoiced.</source>
        <translation>{carrier} 在开票前可退回。</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is on a manifest.</source>
        <translation>{carrier} 在列入交接单前可退回。</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is picked up.</source>
        <translation>{carrier} 在揽收前可退回。</translation>
    </message>
    <message>
        <source>{carrier} takes no label back.</source>
        <translation>{carrier} 不接受面单退回。</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late.</source>
        <translation>
            <numerusform>晚了 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), newest first</source>
        <translation>
            <numerusform>%n 个订单，最新的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 个订单</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), last {channel}, {at}.</source>
        <translation>
            <numerusform>被问过 %n 次，最近一次：{channel}，{at}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>派送失败</translation>
    </message>
    <message>
        <source>From now on: {language}, where an order says nothing else.</source>
        <translation>今后使用{language}，除非订单另有说明。</translation>
    </message>
    <message>
        <source>Handed to {carrier}</source>
        <translation>已交给{carrier}</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Lost, being looked for</source>
        <translation>丢失，正在查找</translation>
    </message>
    <message>
        <source>No day is promised yet: the scan at the door makes it.</source>
        <translation>尚未承诺日期：在门口扫描后才会承诺。</translation>
    </message>
    <message>
        <source>Nobody has asked about this order yet.</source>
        <translation>还没有人问过这个订单。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>运输途中</translation>
    </message>
    <message>
        <source>On its way back to us</source>
        <translation>正在退回</translation>
    </message>
    <message>
        <source>Order {number} sends the goods again.</source>
        <translation>订单 {number} 重新发出商品。</translation>
    </message>
    <message>
        <source>Order, tracking number, name, telephone or mail</source>
        <translation>订单号、运单号、姓名、电话或邮箱</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>派送中</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Packed, waits for {carrier}</source>
        <translation>已打包，等待{carrier}</translation>
    </message>
    <message>
        <source>Parcel {n} of {total}</source>
        <translation>第 {n} 个包裹，共 {total} 个</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Press P once more: the parcel comes back to us.</source>
        <translation>再按一次 P：包裹退回我们。</translation>
    </message>
    <message>
        <source>Press X once more: a new order sends the goods again.</source>
        <translation>再按一次 X：用新订单重新发货。</translation>
    </message>
    <message>
        <source>Promised {days}.</source>
        <translation>承诺 {days}。</translation>
    </message>
    <message>
        <source>Read this out</source>
        <translation>念给客户听</translation>
    </message>
    <message>
        <source>Ready to be collected</source>
        <translation>可以领取</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The parcel comes back: its page and answers say so.</source>
        <translation>包裹正在退回：页面和答复都会说明。</translation>
    </message>
    <message>
        <source>The shop promised {day}.</source>
        <translation>店铺承诺 {day}。</translation>
    </message>
    <message>
        <source>Type a name or a number, or scan a parcel. Its way and the answer appear here.</source>
        <translation>输入姓名或号码，或扫描包裹。行程和答复会显示在这里。</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>What was promised and sent</source>
        <translation>已承诺和已发送的内容</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>With customs</source>
        <translation>清关中</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录下来</translation>
    </message>
    <message numerus="yes">
        <source>Written down. Asked %n time(s) about this order.</source>
        <translation>
            <numerusform>已记录。此订单被问过 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to in {language}, {reason}</source>
        <translation>用{language}书写，{reason}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>expected {days}</source>
        <translation>预计 {days}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>label scanned back</source>
        <translation>标签已回扫</translation>
    </message>
    <message>
        <source>last news {age} ago</source>
        <translation>最近消息 {age} 前</translation>
    </message>
    <message>
        <source>next look {time}</source>
        <translation>下次查询 {time}</translation>
    </message>
    <message>
        <source>next parcel</source>
        <translation>下一个包裹</translation>
    </message>
    <message>
        <source>open the tracking page</source>
        <translation>打开追踪页面</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>record the contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>write in this language from now on</source>
        <translation>今后用此语言书写</translation>
    </message>
    <message>
        <source>{state}: {place}</source>
        <translation>{state}：{place}</translation>
    </message>
</context>
</TS>
