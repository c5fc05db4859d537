/** Journeys in scripts that our fonts lack; keywords are English, as the language has none of theirs. */

export const ARABIC = `persona: ليلى
  who: ممرضة، ٣٤ سنة، عمّان
  wants: تريد أن يصل الطرد قبل نهاية الأسبوع
  says: لا أحد يخبرني متى يصل
journey: شراء حذاء للجري عبر الإنترنت
  for: ليلى
  goal: حذاء بالمقاس الصحيح قبل السباق
  scenario: تشتري لأول مرة من هذا المتجر
stage: البحث
  people: 1200
  step: تقرأ آراء العدّائين
    does: تقارن ثلاثة متاجر
    thinks: لماذا تختلف الأسعار إلى هذا الحد؟
    feels: 4 مهتمة
    channel: social
stage: الشراء
  people: 480
  step: تدفع عبر التطبيق
    thinks: هل بطاقة Visa مقبولة؟
    feels: 3
    pain: medium لا يظهر رمز الخصم
    idea: إظهار الرمز في صفحة الدفع
    owner: المبيعات
  step: تنتظر الطرد
    does: تفتح صفحة التتبع أربع مرات في اليوم
    feels: 1 قلقة
    wait: 3 d not told
    pain: high لا أحد يعرف متى يصل
    owner: الشحن
`;

export const JAPANESE = `persona: 美咲
  who: 看護師、34歳、福岡
  wants: 週末までに荷物を受け取りたい
  says: いつ届くのか誰も教えてくれない
journey: オンラインでランニングシューズを買う
  for: 美咲
  goal: 大会の前に、足に合った靴を手に入れる
  scenario: この店で買うのは初めて
stage: 検討する
  people: 1200
  step: ランナーの口コミを読む
    does: 三つの店の値段を比べる
    thinks: どうして「値段」がこんなに違うのだろう？
    feels: 4 興味
    channel: social
stage: 購入する
  people: 480
  step: アプリで支払う
    thinks: このカードは使えるかな。
    feels: 3
    pain: medium 割引コードの入力欄が見つからない
    idea: 支払い画面にコードを表示する
    owner: 営業部
  step: 荷物の到着を待つ
    does: 追跡ページを一日に四回も開いて確かめる
    feels: 1 不安
    wait: 3 d not told
    goes to: アプリで支払う
    when: 荷物がなくなった
    pain: high いつ届くのか分からない
    owner: 配送センター
`;

export const EMOJI = `persona: Noor 👩🏽‍🚀
  who: Pilot 🛫, 34, lives in 🇹🇭 and 🇻🇳
  wants: A pair of 👟 before the weekend
journey: Buys shoes 👟 for a run 🏃‍♀️
  for: Noor 👩🏽‍🚀
stage: Looks 👀
  people: 1200
  step: Reads reviews ⭐️⭐️⭐️
    does: Compares three shops 🏪🏬🛒
    thinks: Why do prices differ? 🤷🏽‍♀️
    feels: 4 curious 🤔
    channel: social
stage: Buys 🛍️
  people: 480
  step: 1️⃣ Pays in the app 📱
    thinks: ✔️ or ❌?
    feels: 3 😐
    pain: medium The code 🏷️ is nowhere
    idea: Show it 💡
    owner: Sales 👩‍💼👨‍💼
  step: Waits 👨‍👩‍👧‍👦 for the parcel 📦📦📦📦📦📦📦📦📦📦📦📦
    feels: 1 worried 😰
    wait: 3 d not told
    pain: high Nobody knows ❤️‍🔥🏳️‍🌈
    owner: Shipping 🚚
`;
