import { primaryOf } from "../../text/language.js";
import type { DictionaryEntry } from "./bead.js";

/**
 * Chinese words that stand in nearly every text, each with the English words that most often answer it, function words too: a word, a
 * colon, its answers. What no dictionary of the user says, these say.
 */
const chineseEnglish = `
我:i/me/my/mine/myself 我们:we/us/our/ours/ourselves 咱们:we/us/our 你:you/your/yours/yourself 您:you/your 你们:you/your/yours
他:he/him/his/himself 她:she/her/hers/herself 它:it/its/itself 他们:they/them/their/theirs 她们:they/them/their 它们:they/them/their
自己:himself/herself/own/self/myself/itself/themselves 大家:everyone/everybody/all/us 人家:others/people 谁:who/whom/whose/anyone
什么:what/anything/something 怎么:how/what/why 怎样:how 为什么:why 为何:why 哪:which/where 哪里:where 哪儿:where 哪个:which
几:several/few/how 多少:how/many/much 这:this/these 那:that/those/then 这个:this 那个:that 这些:these 那些:those 这里:here 这儿:here
那里:there 那儿:there 这样:this/way/so/thus/such/like 那样:that/way/like/such 这么:so/such 那么:then/so/that 此:this 该:this/the
每:every/each 各:each/every/all/various 某:certain/some 一些:some 有些:some 有的:some 许多:many/much/lot 很多:many/much/lot 不少:many/quite
所有:all/every 全部:all/whole/entire 全:all/whole/entire/complete 整个:whole/entire 都:all/both 也:also/too/either 还:still/also/yet/even
又:again/also 再:again/more 就:then/just 才:only/just/then 只:only/just 只有:only 仅:only/merely 不:not/no/don't/never
没:not/no/didn't/without 没有:not/no/without/didn't/have/none/nobody 无:no/without/not/none 未:not/yet/without 非:not/non 别:don't/other
不要:don't/not 不能:cannot/can't/unable/could 不得:not/shall/may 不是:not/isn't/wasn't 不会:won't/not/would 不必:need/not
是:is/was/be/are/were/yes 有:have/has/had/there/is 在:at/in/on 要:want/will/must/need/would/going 想:think/want/thought/wanted/would/miss
能:can/could/able 会:can/will/would/could/meeting 可以:can/may/could 可能:may/might/possible/perhaps/could/probably 应该:should/ought
应:should/shall 应当:shall/should 必须:must/have 需要:need/require 需:need/require 得:must/have/get 愿意:willing/want 愿:willing/wish
敢:dare 肯:willing 让:let/make/made 叫:call/called/shout/ask/name/cry 使:make/cause/enable 被:by 把:take 给:give/gave/to/for
对:to/toward/right/about/pair 对于:for/regarding 向:to/toward 往:to/toward 从:from/since 到:to/arrive/until/reach 离:from/leave/away
跟:with/and/follow 和:and/with/peace 与:and/with 或:or 或者:or/perhaps 但:but/however 但是:but/however 可是:but/however
不过:but/however/only 然而:however/but/yet 而:and/while/but 因为:because/since/for 因:because/due/reason 由于:because/due/owing
所以:so/therefore 因此:therefore/so/thus 于是:so/then 如果:if 要是:if 假如:if 若:if 虽然:although/though 尽管:although/despite/though
即使:even/if 既然:since 除了:except/besides/apart 为了:for/order/so 为:for/as 以:with/by/so 关于:about/concerning/on
根据:according/basis/pursuant/accordance 按照:according/accordance 依照:accordance/according 通过:through/by/pass/via
经过:after/through/pass/past 随着:with/along 当:when/as/be 时:when/time 时候:when/time 之后:after 以后:after/later/afterwards
后:after/later/behind 之前:before 以前:before/ago/formerly 前:before/front/former/ago 现在:now/present 如今:now/today/nowadays
目前:currently/now/present 今天:today 今:today/now/this 今日:today 昨天:yesterday 昨日:yesterday 明天:tomorrow 今年:this/year 去年:last/year
明年:next/year 今晚:tonight/evening 昨晚:last/night 早上:morning 早晨:morning 上午:morning 中午:noon/midday 下午:afternoon
晚上:evening/night 傍晚:dusk/evening 夜:night 夜里:night 半夜:midnight/night 天:day/sky/heaven 日:day/sun 星期:week 周:week 月:month/moon
年:year 春天:spring 夏天:summer 秋天:autumn/fall 冬天:winter 小时:hour 分钟:minute 秒:second 时间:time 时期:period 期间:during/period
日期:date 刚才:just/now 刚:just 已经:already 已:already/have 曾:once/had 曾经:once/had/ever 正在:while/being 正:just 将:will/would 将要:will
快:fast/quick/soon/almost 马上:immediately/once/soon 立刻:immediately/once 立即:immediately/once 忽然:suddenly 突然:suddenly/sudden
终于:finally/last 最后:finally/last 开始:begin/start/began/started 首先:first 然后:then 接着:then/next 后来:later/afterwards/then
从此:since/then 一直:always/all/along/until/keep 总是:always 常常:often 经常:often/frequently 有时:sometimes 从来:never/always/ever
永远:forever/always/never 继续:continue/continued/go 仍:still 仍然:still 依然:still 非常:very/extremely 很:very 太:too/so 十分:very
极:extremely 最:most 更:more/even 更加:more 比:than/compared 比较:compare/relatively/rather 越:more 几乎:almost/nearly 差不多:almost/about
大约:about/approximately 约:about/approximately 左右:about/around 至少:least 也许:perhaps/maybe 恐怕:afraid/probably 大概:probably/about
一定:certainly/must/sure/definitely 当然:course/certainly 确实:indeed/really 真:really/true/real 其实:actually/fact
原来:originally/so/turned 果然:indeed/sure/enough 居然:actually/even 竟然:actually/even 甚至:even 尤其:especially/particularly
特别:especially/special/particularly 只好:could/only/had 反正:anyway 到底:after/all/finally/exactly 究竟:after/all/exactly 好像:seem/like/as
仿佛:as/seemed/like 似乎:seem/seemed/appear 如:as/like/such 如此:so/such 像:like/resemble 一样:same/like 同:same/with 同样:same/also
相同:same 不同:different 其他:other 其它:other 其余:rest/other 另:another/other 另外:another/addition 别的:other/else
别人:others/other/people 等:etc/wait/and/other 等等:etc/wait 包括:include/including 例如:example/such 比如:example/such 即:namely/that
就是:is/exactly 以及:and/as/well 并:and/also 并且:and/also/moreover 而且:and/moreover/also 同时:same/time/while/meanwhile
此外:addition/moreover/besides 人:person/people/man/men/human/one 人们:people 人民:people 男人:man/men 女人:woman/women
女:female/woman/girl 男:male/man/boy 孩子:child/children/kid 小孩:child 儿童:child/children 老人:old/elderly 青年:young/youth 年轻:young
年轻人:young/people 少年:boy/youth/young 姑娘:girl 女孩:girl 男孩:boy 小伙子:young/man/lad/fellow 婴儿:baby/infant 父亲:father 母亲:mother
爸爸:father/dad/papa 妈妈:mother/mom/mum/mama 爹:father/dad 娘:mother 父母:parents 儿子:son 女儿:daughter 哥哥:brother/elder
弟弟:brother/younger 姐姐:sister/elder 妹妹:sister/younger 兄弟:brother/brothers 姐妹:sisters 丈夫:husband 妻子:wife 老婆:wife
媳妇:wife/daughter-in-law 爷爷:grandfather/grandpa 奶奶:grandmother/grandma 外婆:grandmother 祖父:grandfather 祖母:grandmother 叔叔:uncle
大爷:uncle 大叔:uncle 大娘:aunt 阿姨:aunt/auntie 亲戚:relatives/relative 家:home/family/house 家里:home/family 家庭:family/household
家人:family 朋友:friend 同志:comrade 同学:classmate/student 同事:colleague 邻居:neighbour/neighbor 客人:guest/visitor
先生:mr/sir/gentleman/husband 太太:mrs/wife/madam 小姐:miss 老师:teacher 学生:student/pupil 校长:principal/headmaster/president
教授:professor 医生:doctor/physician 大夫:doctor 护士:nurse 病人:patient 患者:patient 农民:peasant/farmer 工人:worker 士兵:soldier
战士:soldier/fighter 军队:army/troops/military 部队:troops/army/unit 警察:police/policeman 司机:driver 老板:boss/owner
商人:merchant/businessman 作家:writer/author 作者:author 记者:reporter/journalist/correspondent 读者:reader 专家:expert/specialist
科学家:scientist 领导:leader/leadership/lead 主席:chairman/president 总统:president 总理:premier/prime/minister 部长:minister 书记:secretary
主任:director 经理:manager 局长:director/chief 县长:county/head/magistrate 市长:mayor 省长:governor 村长:village/head 干部:cadre/official
官员:official 代表:representative/represent/delegate/behalf 委员:member 委员会:committee/commission 成员:member 队长:captain/leader
皇帝:emperor 国王:king 王:king/wang 公主:princess 英雄:hero 敌人:enemy 鬼:ghost/devil 神:god/spirit 上帝:god 佛:buddha 和尚:monk 头:head
脸:face 眼:eye 眼睛:eye/eyes 眼泪:tear/tears 泪:tear/tears 目光:gaze/eyes/look 耳朵:ear 鼻子:nose 嘴:mouth 嘴巴:mouth 嘴唇:lip/lips
牙:tooth/teeth 舌头:tongue 头发:hair 胡子:beard 手:hand 手指:finger 胳膊:arm 肩:shoulder 肩膀:shoulder 背:back/carry 胸:chest 胸口:chest
肚子:belly/stomach 腰:waist 腿:leg 脚:foot/feet 膝盖:knee 身:body 身体:body/health 身子:body 身上:body/on 血:blood 骨头:bone 皮肤:skin
心:heart/mind 心里:heart/mind 心脏:heart 脑袋:head 脑子:brain/mind 声音:voice/sound 声:sound/voice 话:words/word/talk/speech/say
字:word/character 名字:name 名:name 姓:surname/family/name 年龄:age 岁:year/age/old 生命:life 生活:life/live/living 死:die/dead/death/died
死亡:death/die 活:live/alive 生:born/birth/life 出生:born/birth 病:illness/sick/disease/ill 疾病:disease/illness 疼:pain/hurt/ache
痛:pain/ache 痛苦:pain/suffering/bitter 伤:wound/hurt/injury/injured 药:medicine/drug 治疗:treatment/treat 医院:hospital 健康:health/healthy
梦:dream 睡:sleep/asleep 睡觉:sleep/bed 醒:wake/woke/awake 吃:eat/ate 吃饭:eat/meal/dinner 喝:drink/drank 饭:meal/rice/food
菜:dish/vegetable/food 肉:meat 鱼:fish 鸡:chicken 蛋:egg 米:rice/metre/meter 面:face/noodle/flour 面包:bread 水:water 茶:tea
酒:wine/liquor/drink 烟:smoke/cigarette/tobacco 糖:sugar/sweet 盐:salt 油:oil 水果:fruit 苹果:apple 食物:food 食品:food
衣服:clothes/clothing 衣:clothes 鞋:shoe/shoes 帽子:hat/cap 裤子:trousers/pants 布:cloth 红:red 白:white 黑:black/dark 黄:yellow 绿:green
蓝:blue 灰:grey/gray/ash 颜色:colour/color 房子:house 房间:room 屋:house/room 屋子:room/house 门:door/gate 门口:door/doorway/gate/entrance
窗:window 窗户:window 窗子:window 墙:wall 院子:yard/courtyard 楼:building/floor 床:bed 炕:kang/bed 桌子:table/desk 椅子:chair 灯:lamp/light
火:fire 火车:train 车:car/cart/vehicle 汽车:car/automobile/vehicle 自行车:bicycle/bike 船:boat/ship 飞机:plane/airplane/aircraft 马:horse
牛:cow/ox/cattle 羊:sheep/goat 狗:dog 猫:cat 猪:pig 鸟:bird 虎:tiger 老虎:tiger 狼:wolf 蛇:snake 龙:dragon 虫:insect/worm 动物:animal
树:tree 花:flower/blossom/spend 草:grass 叶:leaf 叶子:leaf/leaves 木:wood 竹:bamboo 森林:forest 山:mountain/hill 河:river 江:river 湖:lake
海:sea/ocean 岛:island 石:stone/rock 石头:stone/rock 土:earth/soil 土地:land/soil 地:ground/land/earth 地上:ground/floor 田:field 沙:sand
金:gold 银:silver 铁:iron 钢:steel 煤:coal 太阳:sun 月亮:moon 星:star 星星:star/stars 天空:sky 云:cloud 风:wind 雨:rain 雪:snow 雷:thunder
冰:ice 雾:fog/mist 光:light 阳光:sunlight/sunshine/sun 影子:shadow 空气:air 天气:weather 世界:world 国:country/state/nation
国家:country/state/nation/national 国际:international 全国:national/nationwide/country 中国:china/chinese
美国:united/states/us/american/america 英国:britain/british/uk/england 法国:france/french 德国:germany/german 日本:japan/japanese
俄罗斯:russia/russian 印度:india/indian 欧洲:europe/european 亚洲:asia/asian 非洲:africa/african 香港:hong/kong 台湾:taiwan 北京:beijing
上海:shanghai 联合国:united/nations/un 欧盟:eu/european/union 城市:city/urban 城:city/town/wall 省:province/provincial 市:city/municipal
县:county 区:district/area 乡:township 镇:town 村:village 村子:village 村庄:village 农村:rural/countryside/village 街:street 街道:street
路:road/way 道路:road 桥:bridge 学校:school 大学:university/college 中学:middle/school 小学:primary/school/elementary 教室:classroom
公司:company/corporation 企业:enterprise/company/business 工厂:factory/plant 银行:bank 商店:shop/store 市场:market 饭店:restaurant/hotel
酒店:hotel 教堂:church 庙:temple 寺:temple/monastery 公园:park 图书馆:library 车站:station 机场:airport 地方:place/local 地区:region/area
地点:place/location 位置:position/location 东:east 西:west 南:south 北:north 东西:thing/things 左:left 右:right 上:on/up/above
下:under/down/below 上面:above/top 下面:below/under 里:in/inside 里面:inside 外:outside/out/foreign 外面:outside 外国:foreign
中:in/middle/among/china 中间:middle/between 中心:centre/center 旁边:beside/next/side 身边:side/beside 边:side/edge 远:far/distant/away
近:near/close 附近:near/nearby 周围:around/surrounding 对面:opposite 方向:direction 大:big/large/great 小:small/little 长:long/grow
短:short 高:high/tall 低:low 矮:short/low 深:deep 浅:shallow 宽:wide/broad 窄:narrow 厚:thick 薄:thin 重:heavy/weight 轻:light 新:new
旧:old 老:old 早:early 晚:late/evening 慢:slow 好:good/well 坏:bad/broken 美:beautiful 美丽:beautiful 漂亮:beautiful/pretty 丑:ugly
热:hot/heat 冷:cold 暖:warm 凉:cool 干:dry/do/work 湿:wet 干净:clean 脏:dirty 亮:bright/light 暗:dark 黑暗:dark/darkness 安静:quiet
静:quiet/still 穷:poor 富:rich 贵:expensive 便宜:cheap 容易:easy 难:difficult/hard 困难:difficulty/difficult 简单:simple
复杂:complex/complicated 清楚:clear/clearly 明白:understand/clear 奇怪:strange/odd 危险:danger/dangerous 安全:safe/safety/security
重要:important 主要:main/major 真正:real/true 真的:really/true 假:false/fake 错:wrong/mistake 正确:correct/right 聪明:clever/smart
傻:foolish/silly 勇敢:brave 忙:busy 累:tired 饿:hungry 渴:thirsty 高兴:happy/glad/pleased 快乐:happy/joy 幸福:happiness/happy
愉快:happy/pleasant 难过:sad 悲伤:sad/sorrow 伤心:sad/heartbroken 痛快:delight 生气:angry 愤怒:angry/anger 怕:afraid/fear
害怕:afraid/fear/scared 恐惧:fear 担心:worry/worried 着急:anxious 紧张:nervous/tense 激动:excited 惊讶:surprised 吃惊:surprised 奇:strange
羞:shy/ashamed 孤独:lonely 寂寞:lonely 爱:love 爱情:love 喜欢:like/love 恨:hate 讨厌:hate 希望:hope 相信:believe 怀疑:doubt/suspect
知道:know/knew 认识:know/recognize 认为:believe/think/consider 以为:thought/think 觉得:feel/think/felt 感到:feel/felt 感觉:feel/feeling
感情:feeling/emotion 发现:find/found/discover 记得:remember 记住:remember 忘:forget 忘记:forget 想起:remember/remind/think 懂:understand
理解:understand 了解:understand/know 学:learn/study 学习:study/learn 教:teach 教育:education 读:read 读书:read/study 写:write/wrote 书:book
信:letter/believe 报:newspaper/report 报纸:newspaper 报道:report 故事:story 小说:novel 诗:poem/poetry 歌:song 唱:sing/sang 唱歌:sing
音乐:music 画:painting/draw/picture 照片:photo/photograph 电影:film/movie 电视:television/tv 电话:telephone/phone/call 手机:mobile/phone
电脑:computer 网:network/internet/net 互联网:internet 说:say/said/speak/tell/told 说道:say/said 说话:speak/talk 告诉:tell/told
讲:speak/tell/talk 谈:talk/discuss 问:ask/asked 问题:question/problem/issue 回答:answer/reply 答:answer/reply 答应:promise/agree
喊:shout/cry 骂:curse/scold 笑:laugh/smile 哭:cry/weep 看:look/see/watch/read 看见:see/saw 看到:see/saw 看着:look/looking/watch
望:look/gaze 盯:stare 见:see/meet 见面:meet 听:listen/hear 听见:hear/heard 听到:hear/heard 听说:hear/heard 闻:smell/hear
走:walk/go/leave/went 去:go/went 来:come/came 回:return/back/time 回来:return/back/come 回去:return/back/go 回家:home/return 进:enter/into
进去:enter 进来:come/enter 出:out 出来:out/come 出去:out/go 出现:appear 起:rise/up 起来:up/rise 过:pass/past 过去:past/pass 过来:come/over
跑:run/ran 跳:jump 飞:fly 爬:climb/crawl 站:stand/stood/station 坐:sit/sat 躺:lie/lay 跪:kneel 蹲:squat 靠:lean/rely 转:turn
转身:turn/turned 停:stop 停止:stop 等待:wait 留:stay/remain/leave 离开:leave/left 到达:arrive/reach 送:send/give/see 带:bring/take/carry
拿:take/hold 取:take/fetch/get 放:put/place/release 拉:pull 推:push 抓:catch/grab/seize 握:hold/grasp 抱:hold/hug/embrace/arms
打:hit/beat/strike 打开:open 开:open/drive 关:close/shut 关上:close/shut 碰:touch 摸:touch/feel 扔:throw 丢:lose/throw 掉:drop/fall 落:fall
倒:fall/pour 摔:fall 切:cut 砍:cut/chop 杀:kill 打死:kill 救:save/rescue 帮:help 帮助:help 帮忙:help 找:look/find/search/seek
找到:find/found 寻找:search/seek 买:buy/bought 卖:sell/sold 钱:money 付:pay 借:borrow/lend 还有:also/still 用:use/with 使用:use 做:do/make
做事:work 作:do/make 工作:work/job 劳动:labour/labor/work 干活:work 事:thing/matter/affair 事情:thing/matter/affair 事件:event/incident
事业:cause/career/undertaking 办:do/handle 办法:way/method/measure/measures/regulations 方法:method/way 方式:way/manner 方面:aspect/respect
情况:situation/condition/circumstance/case 条件:condition 原因:reason/cause 结果:result 影响:influence/effect/impact/affect
作用:role/effect/function 意思:meaning/mean 意义:significance/meaning 目的:purpose/aim 目标:goal/target/objective 计划:plan
机会:chance/opportunity 经验:experience 历史:history/historical 文化:culture/cultural 社会:society/social 经济:economy/economic
政治:politics/political 法律:law/legal 法:law 规定:regulation/provision/stipulate/prescribe/rule 制度:system 政府:government 政策:policy
党:party 共产党:communist/party 革命:revolution/revolutionary 战争:war 和平:peace 敌:enemy 武器:weapon 枪:gun 炮:cannon/gun 刀:knife/sword
剑:sword 斗争:struggle 胜利:victory 失败:fail/failure/defeat 自由:freedom/free 权利:right 权力:power 责任:responsibility/liability
义务:obligation/duty 科学:science/scientific 技术:technology/technique/technical 研究:research/study 发展:development/develop
建设:construction/build 建立:establish/build/set 生产:production/produce 工业:industry/industrial 农业:agriculture/agricultural 产品:product
价格:price 数量:number/quantity 质量:quality 增加:increase 减少:reduce/decrease 提高:improve/raise/increase 改革:reform 改变:change
变:change/become 变化:change 变成:become/turn 成:become 成为:become 成功:success/succeed/successful 实现:realize/achieve
完成:complete/finish 结束:end/finish 进行:carry/conduct 组织:organize/organization 参加:attend/join/participate/take 举行:hold/held
会议:meeting/conference 讨论:discuss/discussion 决定:decide/decision 同意:agree/consent 反对:oppose 支持:support
要求:require/demand/request/ask 请:please/ask/invite 请求:request/ask 谢谢:thank/thanks 感谢:thank 对不起:sorry 再见:goodbye 欢迎:welcome
祝:wish 准备:prepare/ready 打算:plan/intend 试:try 努力:effort/hard 注意:attention/notice/note 小心:careful 保护:protect/protection
保证:guarantee/ensure 管理:management/manage/administration 服务:service/serve 提供:provide 得到:get/receive/obtain 收:receive/collect
收到:receive 接受:accept/receive 拿到:get 失去:lose/lost 属于:belong 存在:exist 发生:happen/occur 引起:cause 表示:express/say/indicate/show
表现:show/performance 指出:point 强调:stress/emphasize 介绍:introduce 宣布:announce/declare 证明:prove/certificate 解释:explain
解决:solve/resolve 一:one/a 二:two/second 两:two 三:three/third 四:four/fourth 五:five/fifth 六:six/sixth 七:seven/seventh 八:eight/eighth
九:nine/ninth 十:ten/tenth 百:hundred 千:thousand 万:ten/thousand 亿:hundred/million/billion 半:half 第一:first 第二:second
双:pair/double/both 一起:together 一个:one/a 一下:once 一会儿:while/moment 一切:everything/all 一生:life 一边:while/side 次:time/times
件:piece 条:article/strip 第:no 项:paragraph/item 款:paragraph 本:this/book 种:kind/type/plant/sow 样:kind/like 样子:appearance/look
点:point/o'clock/dot/little 部分:part 全家:family 心情:mood/feeling 精神:spirit/mental 思想:thought/idea/ideology 力量:strength/power/force
力:strength/force 能力:ability/capacity 气:breath/air/anger 运:fate/luck 命运:fate/destiny 命:life/fate 掏:pull/take/pocket
伸:stretch/reach 伸手:reach/hand 伸出:stretch/hold 举:raise/lift/hold 抬:lift/raise 抬头:look/head/up 低头:head/down/bow 点头:nod
摇头:shake/head 摇:shake 挥:wave 招手:wave/beckon 拍:pat/slap/clap 敲:knock/beat 踢:kick 踩:step/tread 追:chase/run/after
逃:flee/escape/run 逃跑:flee/escape 躲:hide 藏:hide 偷:steal 抢:rob/snatch/grab 骗:cheat/deceive/lie 赶:hurry/drive/catch 赶快:hurry/quickly
赶紧:hurry/quickly 连忙:hurriedly/quickly 急忙:hurriedly/hurry 匆匆:hurried/hurriedly 慢慢:slowly/gradually 渐渐:gradually/slowly
悄悄:quietly/silently 轻轻:gently/lightly/softly 静静:quietly 紧紧:tightly 狠狠:hard/fiercely 默默:silently 好好:well/properly 偷偷:secretly
仔细:careful/carefully 认真:serious/earnest/carefully 随便:casual/casually/any 故意:deliberately/purpose 忍:bear/endure/help
忍不住:help/couldn't 受:suffer/receive/bear 受不了:stand/bear 吓:frighten/scare 吓得:frightened 惊:startle/shock 惊慌:panic/alarm 慌:panic
愣:stunned/stare 呆:stay/dull/stare 疯:mad/crazy 醉:drunk 吐:spit/vomit 吸:breathe/suck/smoke 抽烟:smoke 咬:bite 吞:swallow 闭:close/shut
睁:open/eyes 眨:blink/wink 皱:wrinkle/frown 皱眉:frown 微笑:smile 冷笑:sneer 大笑:laugh 苦笑:bitter/smile/wry 叹:sigh 叹气:sigh
呼吸:breathe/breath 喘:pant/breath 流:flow/shed 流泪:tears/weep 滴:drop/drip 洗:wash 擦:wipe/rub 扫:sweep 烧:burn/cook 煮:cook/boil 炒:fry
穿:wear/put/through 脱:take/off 戴:wear 挂:hang 贴:paste/stick 铺:spread/shop 盖:cover/build 包:wrap/bag/pack 装:load/pack/pretend
搬:move/carry 抬起:raise/lift 扶:support/help/hold 拖:drag/pull 捡:pick 拾:pick 捧:hold 递:hand/pass 塞:stuff/fill 挤:squeeze/crowd
排:row/line 堆:pile/heap 围:surround 挡:block 拦:stop/block 撞:bump/hit/crash 砸:smash 破:break/broken 断:break/broken 裂:crack
碎:broken/pieces 弯:bend/curve 直:straight 圆:round 方:square/side 尖:sharp/point 滑:slip/slippery 硬:hard 软:soft 空:empty/air
满:full/fill 香:fragrant/smell 臭:smell/stink 甜:sweet 苦:bitter/suffering 酸:sour 辣:hot/spicy 咸:salty 胖:fat 瘦:thin 强:strong 弱:weak
强大:powerful/strong 伟大:great 巨大:huge/enormous 高大:tall 普通:ordinary/common 一般:general/generally/ordinary 特殊:special
神秘:mysterious/mystery 古老:ancient/old 古代:ancient 现代:modern 年代:years/age 世纪:century 当时:then/time 当年:year/then 当天:day
那天:day 那时:then/time 这时:then/moment/time 此时:now/moment 有一天:one/day 从前:once/before/past 前天:day/before/yesterday
后天:day/after/tomorrow 白天:day/daytime 黎明:dawn 黄昏:dusk/twilight 深夜:night/midnight/late 整天:day/all 天天:every/day/daily
每天:every/day/daily 每年:every/year/annual 多年:years/many 几天:days/few 几年:years/few 不久:soon/long/before 很快:soon/quickly
好久:long/time 半天:half/day/while/long 一时:moment/time 瞬间:moment/instant 刹那:instant/moment 拒绝:refuse/reject 允许:allow/permit
禁止:prohibit/forbid/ban 命令:order/command 派:send 派出:send 任:appoint/serve 任命:appoint 选:choose/elect/select 选举:election/elect
选择:choose/choice 投票:vote 加入:join 退出:withdraw/quit 离婚:divorce 结婚:marry/married 婚姻:marriage 嫁:marry 娶:marry 怀孕:pregnant
养:raise/keep/support 照顾:care/look 关心:concern/care 尊重:respect 尊敬:respect 佩服:admire 羡慕:envy 欣赏:appreciate/admire
满意:satisfied/satisfaction 失望:disappointed 绝望:despair 后悔:regret 抱歉:sorry 道歉:apologize 原谅:forgive 责备:blame/scold
批评:criticize/criticism 表扬:praise 夸:praise/boast 吵:noisy/quarrel 吵架:quarrel 打架:fight 打仗:fight/war 战斗:fight/battle 攻击:attack
进攻:attack/offensive 防守:defend 投降:surrender 逮捕:arrest 监狱:prison/jail 法院:court 法官:judge 律师:lawyer 犯罪:crime/criminal
罪:crime/guilt/sin 处罚:punish/penalty 罚款:fine 赔偿:compensation/compensate 合同:contract 协议:agreement 签:sign 签署:sign
签订:sign/conclude 申请:apply/application 批准:approve/approval 审查:review/examine 检查:check/examine/inspect/inspection
调查:investigate/investigation/survey 报告:report 通知:notice/notify/inform 公布:publish/announce/release 发布:release/issue/publish
发表:publish/issue 实施:implement/implementation/enforcement 执行:execute/implement/enforce 施行:force/enforcement/implementation
适用:apply/applicable 遵守:observe/comply/abide 违反:violate/violation 负责:responsible/charge 主管机关:competent/authority
机关:authority/agency/organ 部门:department 单位:unit 机构:institution/agency/organization 办公室:office 总部:headquarters 中央:central
地方政府:local/government 前款:preceding/paragraph 条例:regulations/ordinance 附件:annex/attachment/appendix 证券:securities
股票:stock/share 股份:share 投资:investment/invest 基金:fund 资金:fund/capital 资本:capital 资产:asset 财产:property 贷款:loan
利率:interest/rate 利润:profit 收入:income/revenue 支出:expenditure 费用:fee/cost/expense 成本:cost 税:tax 保险:insurance 贸易:trade
出口:export/exit 进口:import 关税:tariff 消费:consumption/consume 消费者:consumer 客户:customer/client 顾客:customer 员工:employee/staff
职工:employee/worker/staff 工资:wage/salary/pay 失业:unemployment/unemployed 就业:employment 人口:population 增长:growth/grow/increase
下降:fall/decline/drop 上升:rise 上涨:rise 下跌:fall/drop 达到:reach 超过:exceed/more/over 低于:below/lower 高于:higher/above
预计:expect/estimate 估计:estimate 预测:forecast/predict 分析:analysis/analyze 统计:statistics 数据:data 信息:information 新闻:news
媒体:media 网站:website 电子:electronic 科技:science/technology 工程:project/engineering 项目:project/item 设备:equipment/facility
设施:facility 机器:machine 能源:energy 电:electricity/electric/power 电力:electricity/power 石油:oil/petroleum 天然气:gas 污染:pollution
环境:environment/environmental 气候:climate 地震:earthquake 洪水:flood 灾害:disaster 事故:accident 救援:rescue/relief 疫情:epidemic/outbreak
病毒:virus 感染:infection/infect 疫苗:vaccine 症状:symptom 发烧:fever 咳嗽:cough 手术:surgery/operation 医疗:medical 卫生:health/hygiene
检测:test/detection 传播:spread/transmission 预防:prevention/prevent 控制:control 比赛:match/game/competition/race 球:ball
足球:football/soccer 篮球:basketball 球队:team 球员:player 冠军:champion 奖:prize/award 奖励:award/reward 节:festival/section
节日:festival/holiday 春节:spring/festival 旅游:tourism/travel 旅客:passenger/traveller 游客:tourist/visitor 参观:visit 访问:visit
拜访:visit/call 旅行:travel/trip/journey 出发:set/leave/start 回头:back/turn/look 路上:way/road 一路:way/all 行李:luggage/baggage 钥匙:key
锁:lock 箱子:box/case/trunk 盒子:box 袋:bag 口袋:pocket 碗:bowl 杯:cup/glass 杯子:cup/glass 瓶:bottle 锅:pot/pan 筷子:chopsticks
盘:plate/dish 镜子:mirror 钟:clock/bell 表:watch/table/show 笔:pen 纸:paper 报酬:reward/pay 礼物:gift/present 玩:play 玩笑:joke 游戏:game
跳舞:dance 舞:dance 戏:play/opera 演:perform/play/act 演员:actor 表演:perform/performance 艺术:art 艺术家:artist 语言:language 英语:english
汉语:chinese 中文:chinese 文字:writing/character/word 文章:article/essay 文学:literature/literary 诗人:poet 哲学:philosophy
宗教:religion/religious 传统:tradition/traditional 习惯:habit/custom/used 风俗:custom 道理:reason/truth 真理:truth 理想:ideal 态度:attitude
性格:character/temper 脾气:temper 勇气:courage 信心:confidence 兴趣:interest 秘密:secret 消息:news/message 谎:lie 笑话:joke 主意:idea
意见:opinion/view 观点:view/opinion 看法:view/opinion 建议:suggest/proposal/recommend/suggestion 似的:like 沉默:silence/silent
寂静:silence/silent 热闹:lively/bustling/noise 声响:sound/noise 响:sound/ring/loud 脚步:step/footsteps 脚步声:footsteps 背影:back/figure
身影:figure 个子:height/tall 面前:before/front 眼前:before/eyes 身后:behind 后面:behind/back 前面:front/ahead 里边:inside 外边:outside
背后:behind/back 角落:corner 尽头:end 底下:under/beneath 底:bottom 顶:top 层:floor/layer/storey 排队:line/queue 群:group/crowd/flock
一群:group/crowd 人群:crowd 队伍:ranks/troop/team/line 团:regiment/group 师:division/teacher 连:company/even 班:class/squad 组:group
名单:list 地图:map 旗:flag 国旗:flag 门外:outside/door 屋里:room/house/inside 院里:yard 街上:street 城里:city/town 乡下:country/countryside
村里:village 山上:mountain/hill 河边:river/bank 岸:bank/shore 桥上:bridge 田里:field 庄稼:crop/crops 粮食:grain/food 麦:wheat 麦子:wheat
稻:rice 玉米:corn/maize 棉花:cotton 收获:harvest 果:fruit 瓜:melon 西瓜:watermelon 柳:willow 松:pine 桃:peach 梅:plum 兰:orchid
菊:chrysanthemum 鸭:duck 鹅:goose 兔:rabbit 鼠:rat/mouse 猴:monkey 熊:bear 鹿:deer 狐狸:fox 蜜蜂:bee 蝴蝶:butterfly 蚂蚁:ant 丫头:girl/maid
奴才:slave/servant 仆人:servant 主人:master/host/owner 老爷:master/sir/lord 夫人:madam/lady/wife/mrs 少爷:young/master 丫鬟:maid
媒人:matchmaker 寡妇:widow 乞丐:beggar 小偷:thief 强盗:bandit/robber 土匪:bandit 师傅:master 徒弟:apprentice/disciple 师父:master
道士:taoist/priest 将军:general 元帅:marshal 皇上:emperor/majesty 太子:prince/crown 大臣:minister 朝廷:court 江湖:rivers/lakes
武功:kung/fu/martial 武林:martial 功夫:kung/fu/skill/effort 少林:shaolin 可怜:poor/pitiful 可爱:lovely/cute 可笑:ridiculous/funny
可怕:terrible/frightening 可惜:pity 可恶:hateful 商量:discuss/consult 谈话:talk/conversation 聊天:chat 吩咐:order/tell/instruct
嘱咐:tell/exhort 劝:advise/persuade 求:beg/ask/seek 陪:accompany 迎:greet/welcome/meet 迎接:welcome/meet 告别:farewell/goodbye
分手:part/separate 相遇:meet 遇到:meet/encounter 遇见:meet 碰到:meet/encounter 团圆:reunion
血压:blood/pressure 高血压:high/blood/pressure/hypertension 糖尿病:diabetes 慢性:chronic 慢性病:chronic/disease 心脏病:heart/disease 癌症:cancer
流感:flu/influenza 肺炎:pneumonia 头痛:headache 头晕:dizzy 过敏:allergy/allergic 药物:drug/medicine/medication 治:treat/cure 诊断:diagnosis/diagnose
病例:case 病情:condition/illness 病房:ward 住院:hospital/hospitalized 护理:nursing/care 体温:temperature 体重:weight 伤口:wound 受伤:injured/wounded/hurt
肺:lung 胃:stomach 肝:liver 肾:kidney 脑:brain 神经:nerve 免疫:immune/immunity 隔离:quarantine/isolate/isolation 口罩:mask 寿命:life/lifespan
营养:nutrition 睡眠:sleep 锻炼:exercise 愣住:froze/stunned/stare 怔:stare/stunned 发呆:daze/stare/blank 发抖:tremble/shake/shiver
颤抖:tremble/shake/quiver 哆嗦:tremble/shiver 瞪:glare/stare 瞥:glance/glimpse 瞧:look/see 叹息:sigh 挥手:wave 摆手:wave 拍手:clap 鼓掌:applaud/applause
握手:shake/hands 拥抱:embrace/hug 搂:hug/hold/arm 抓住:grab/seize/catch 揪:grab/pull 扯:pull/tear 撕:tear/tore 抚摸:stroke/caress 抹:wipe 揉:rub
捏:pinch/squeeze 掐:pinch 端:carry/hold 拎:carry 提:carry/lift/raise/mention 扛:carry/shoulder 挑:carry/pick 抛:throw/toss/cast
跌:fall/fell/stumble 滚:roll/out 蹦:hop/jump 踏:step/tread/set 趴:lie/prone 倚:lean 扑:throw/pounce/rush 冲:rush/charge/dash 闯:rush/burst
钻:drill/crawl/slip 远远:far/distance 呆呆:blankly/dully 微微:slightly/faintly 泪水:tears 汗:sweat 汗水:sweat 脸色:face/pale/expression 脸上:face
脸红:blush/flush 苍白:pale 眼光:eye/gaze/look 眼神:look/eye/expression 眼圈:eyes 眉毛:eyebrow 眉头:brow/frown 嘴角:mouth/corner 牙齿:teeth/tooth 脖子:neck
喉咙:throat 嗓子:throat/voice 手臂:arm 指头:finger 拳头:fist 手掌:palm/hand 怀里:arms/embrace 问道:ask 答道:answer/reply 喊道:shout/cry 嚷:shout/yell
吼:roar/shout/bellow 嘟囔:mutter/mumble 喃喃:murmur/mutter 嘀咕:mutter/whisper 低声:low/voice/whisper 轻声:softly/soft 大声:loud/loudly/aloud
悄声:whisper 开口:speak/spoke/mouth 吭声:word/sound/speak 打断:interrupt 插嘴:interrupt 唠叨:nag/chatter 念叨:mutter/talk 嘴里:mouth 话音:voice/words
口气:tone 语气:tone 嗓音:voice 笑声:laughter/laugh 哭声:crying/sob 叫声:cry/shout 老汉:old/man 老头:old/man 老头子:old/man 老太太:old/woman/lady 老太婆:old/woman
汉子:man/fellow 后生:young/man/lad 娃:child/kid/boy 娃娃:child/baby/kid 小子:boy/kid/fellow 家伙:fellow/guy 伙计:mate/fellow/clerk 姑:aunt/sister
舅舅:uncle 舅:uncle 婶:aunt 婶子:aunt 嫂子:sister/sister-in-law 大嫂:sister 大哥:brother 大姐:sister 二哥:brother/second 孙子:grandson/grandchild
孙女:granddaughter 女婿:son-in-law 公公:father-in-law 婆婆:mother-in-law/granny 岳父:father-in-law 新娘:bride 新郎:bridegroom/groom
对象:partner/fiance/girlfriend 恋人:lover 情人:lover 乡亲:villagers/folks 村民:villager 厂长:factory/director 科长:section/chief 处长:director
秘书:secretary 会计:accountant 裁缝:tailor 木匠:carpenter 铁匠:blacksmith 渔民:fisherman 猎人:hunter 掌柜:shopkeeper/manager 保姆:nanny/housekeeper
编辑:editor 画家:painter 歌手:singer 导演:director 矿工:miner 民工:worker/migrant 灶:stove 炉子:stove/furnace 炉:stove/furnace 火柴:match 柴:firewood/wood
油灯:lamp/oil 蜡烛:candle 烛:candle 窗外:outside/window 窗口:window 大门:gate/door 厨房:kitchen 书房:study 卧室:bedroom 客厅:living/room 阳台:balcony
楼上:upstairs 楼下:downstairs 楼梯:stairs 屋顶:roof 地板:floor 天花板:ceiling 桌:table/desk 凳子:stool/bench 沙发:sofa 被子:quilt/blanket 枕头:pillow 毯子:blanket
毛巾:towel 抽屉:drawer 柜子:cupboard/cabinet 书架:bookshelf/shelf/shelves 衣裳:clothes 袜子:sock 围巾:scarf 手套:glove 眼镜:glasses/spectacles 手表:watch
雨伞:umbrella 伞:umbrella 书包:schoolbag/satchel/bag 篮子:basket 筐:basket 绳子:rope 绳:rope/string 锄头:hoe 镰刀:sickle 扫帚:broom 信封:envelope
信纸:letter/paper 邮票:stamp 杂志:magazine 收音机:radio 电视机:television 卡车:truck 马车:carriage/cart 拖拉机:tractor 码头:dock/wharf/pier 井:well 池塘:pond
海边:seaside/sea/beach 沙滩:beach 田野:field 草地:grass/meadow 树叶:leaf/leaves 树枝:branch 树林:woods/forest 竹子:bamboo 泥:mud 尘土:dust 香烟:cigarette
烟斗:pipe 馒头:bun/steamed 面条:noodles 饺子:dumpling 粥:porridge/gruel/congee 红薯:sweet/potato 土豆:potato 萝卜:radish/turnip 白菜:cabbage 豆腐:tofu/bean
鸡蛋:egg 驴:donkey 公鸡:rooster/cock 麻雀:sparrow 乌鸦:crow 燕子:swallow 闪电:lightning 霜:frost 月光:moonlight 天亮:dawn/daybreak/daylight
天黑:dark/nightfall 火光:fire/firelight 火焰:flame 开心:happy 快活:happy/cheerful 难受:uncomfortable/bad 兴奋:excited 害羞:shy 不好意思:embarrassed
尴尬:embarrassed/awkward 委屈:wronged/grievance 骄傲:proud/pride 盼:hope/look/long 想念:miss 思念:miss/longing 认出:recognize 猜:guess 辛苦:hard/toil
休息:rest 睡着:asleep 起床:get/bed/rise 洗脸:wash/face 做饭:cook 种地:farm 上学:school 写信:write/letter 寄:send/mail 接:take/receive/meet/pick
敲门:knock/door 按:press 坐下:sit/sat/down 站起来:stand/stood/up 上来:up/come 下来:down/come 留下:leave/stay/left/remain 停下:stop
`;

/** The everyday words of a pair of languages; none for pairs of which nobody has made a list. */
export function everydayWords(srcLang: string, trgLang: string): DictionaryEntry[] {
  if (primaryOf(srcLang) !== "zh" || primaryOf(trgLang) !== "en") return [];
  return Array.from(chineseEnglish.matchAll(ENTRY), ([, word = "", answers = ""]) => ({
    word,
    translations: answers.split("/"),
  }));
}

const ENTRY = /(\S+?):(\S+)/gu; // "窗户:window"
