<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccountSection</name>
    <message>
        <source>You and this desk</source>
        <translation>أنت وهذا الجهاز</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا يُقفل تلقائيًا</translation>
    </message>
    <message>
        <source>Locks when nobody has touched it for</source>
        <translation>يُقفل إذا لم يلمسه أحد لمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl L locks at once</source>
        <translation>‏Ctrl L للقفل فورًا</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>تعارض</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Nothing is booked in these seven days.</source>
        <translation>لا مواعيد محجوزة في هذه الأيام السبعة.</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>What everyone must see first</source>
        <translation>ما يجب أن يراه الجميع أولًا</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى انتباه</translation>
    </message>
    <message>
        <source>Nothing is lost: these were saved, and need a decision.</source>
        <translation>لم يُفقد شيء: هذه محفوظة وتحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>لا شيء يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Clashes between desks and visits hit by leave will stand here.</source>
        <translation>تظهر هنا التعارضات بين الأجهزة والمواعيد المتأثرة بالإجازات.</translation>
    </message>
    <message>
        <source>The next case, or the one before</source>
        <translation>الحالة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Take a way out</source>
        <translation>اختيار حل</translation>
    </message>
    <message>
        <source>Look for other openings</source>
        <translation>البحث عن أوقات أخرى</translation>
    </message>
    <message>
        <source>Back to what was offered first</source>
        <translation>العودة إلى ما عُرض أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>لا شيء آخر للبتّ فيه</numerusform>
            <numerusform>حالة أخرى للبتّ فيها</numerusform>
            <numerusform>حالتان أخريان للبتّ فيهما</numerusform>
            <numerusform>%n حالات أخرى للبتّ فيها</numerusform>
            <numerusform>%n حالة أخرى للبتّ فيها</numerusform>
            <numerusform>%n حالة أخرى للبتّ فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Into this file</source>
        <translation>إلى هذا الملف</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>The copy is being made</source>
        <translation>يجري إنشاء النسخة</translation>
    </message>
    <message>
        <source>The copy is encrypted like the store, with its keys in it: it opens with the same passwords and the recovery key. Everyone can go on working meanwhile.</source>
        <translation>النسخة مشفّرة مثل المخزن ومفاتيحها داخلها: تُفتح بكلمات المرور نفسها وبمفتاح الاسترداد. يمكن للجميع مواصلة العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>From this file</source>
        <translation>من هذا الملف</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>The copy is unpacked and checked first; until that is done it can be stopped, and nothing is changed. Then the clinic is closed, and what was in the copy opens. What it replaces is kept beside it.</source>
        <translation>تُفكّ النسخة وتُفحص أولًا، ويمكن إيقاف ذلك حتى ينتهي دون أن يتغيّر شيء. ثم تُغلق العيادة ويُفتح ما كان في النسخة. ويُحفظ ما حلّت محلّه بجانبها.</translation>
    </message>
    <message>
        <source>The copy is being unpacked and checked</source>
        <translation>يجري فكّ النسخة وفحصها</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>A copy is in {}</source>
        <translation>توجد نسخة في ⁨{}⁩</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Yes, close the clinic and put it back</source>
        <translation>نعم، إغلاق العيادة والاستعادة</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A column for each provider</source>
        <translation>عمود لكل مقدّم رعاية</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>حسب الغرفة</translation>
    </message>
    <message>
        <source>Filter and view</source>
        <translation>التصفية والعرض</translation>
    </message>
</context>
<context>
    <name>BoardOptions</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Columns and grid</source>
        <translation>الأعمدة والشبكة</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>عمود لكل غرفة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation>الشبكة المعتادة</translation>
    </message>
    <message>
        <source>Grid of {n} min</source>
        <translation>شبكة ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>مقدّمو الرعاية</translation>
    </message>
</context>
<context>
    <name>BoardPrints</name>
    <message>
        <source>Choose a visit first: the card is about one.</source>
        <translation>اختر موعدًا أولًا: البطاقة تخصّ موعدًا واحدًا.</translation>
    </message>
    <message>
        <source>day-sheet-{day}</source>
        <translation>day-sheet-{day}</translation>
    </message>
    <message>
        <source>appointment-{day}</source>
        <translation>appointment-{day}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>حفظ ورقة اليوم</translation>
    </message>
    <message>
        <source>Print an appointment card</source>
        <translation>طباعة بطاقة موعد</translation>
    </message>
    <message>
        <source>Save an appointment card</source>
        <translation>حفظ بطاقة موعد</translation>
    </message>
    <message>
        <source>Nothing has just come free that somebody waits for.</source>
        <translation>لم يتفرّغ للتوّ وقت ينتظره أحد.</translation>
    </message>
</context>
<context>
    <name>BoardSetup</name>
    <message>
        <source>Only {what}</source>
        <translation>⁨{what}⁩ فقط</translation>
    </message>
</context>
<context>
    <name>BoardWalker</name>
    <message>
        <source>Day board</source>
        <translation>تقويم اليوم</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>تثبيت 10 د</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Reason, if there is one to note</source>
        <translation>السبب، إن كان هناك ما يُدوَّن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>BookingExtras</name>
    <message>
        <source>Two calls are half booked: book one of them, or start it over.</source>
        <translation>هناك مكالمتان لم يكتمل حجزهما: احجز إحداهما أو ابدأها من جديد.</translation>
    </message>
    <message>
        <source>{booked}, and is here</source>
        <translation>⁨{booked}⁩، وهو حاضر الآن</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>اختر أحد الأوقات المتاحة.</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>تثبيت 10 د</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>مثبّت حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>من الذي ينتظر؟</translation>
    </message>
    <message>
        <source>{name} waits for {kind} with {whom}</source>
        <translation>⁨{name}⁩ ينتظر ⁨{kind}⁩ مع ⁨{whom}⁩</translation>
    </message>
    <message>
        <source>{name} waits for {kind}</source>
        <translation>⁨{name}⁩ ينتظر ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
</context>
<context>
    <name>BookingFields</name>
    <message>
        <source>soonest · tue 9 · 24.11. · next week</source>
        <translation>أقرب موعد · الثلاثاء 9 · 24/11 · الأسبوع القادم</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>ال&amp;مريض</translation>
    </message>
    <message>
        <source>Visit &amp;type</source>
        <translation>&amp;نوع الزيارة</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>م&amp;ع</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>م&amp;تى</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Try words like these: {examples}</source>
        <translation>جرّب كلمات مثل: ⁨{examples}⁩</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>{length} + {n} min tidy-up</source>
        <translation>⁨{length}⁩ + ⁨{n}⁩ د للترتيب</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>⁨{one}⁩ أو ⁨{other}⁩</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>whoever is free first</source>
        <translation>أول من يتفرّغ</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>أي متفرّغ</translation>
    </message>
    <message>
        <source>Anyone in {specialty}</source>
        <translation>أي شخص في ⁨{specialty}⁩</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>اختر أحد الأوقات المتاحة.</translation>
    </message>
    <message>
        <source>Book {time} with {provider}</source>
        <translation>حجز ⁨{time}⁩ مع ⁨{provider}⁩</translation>
    </message>
    <message>
        <source>Booked {name} for {time} with {provider}</source>
        <translation>حُجز ⁨{name}⁩ في ⁨{time}⁩ مع ⁨{provider}⁩</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Say it back</source>
        <translation>كرّره للمتصل</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن الموعد؟</translation>
    </message>
    <message>
        <source>Type a few letters of the name, the last digits of the phone number, or the birth date.</source>
        <translation>اكتب بضعة أحرف من الاسم، أو آخر أرقام الهاتف، أو تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>“{name}, born {born}.”</source>
        <translation>«⁨{name}⁩، تاريخ الميلاد ⁨{born}⁩.»</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone}?”</source>
        <translation>«⁨{name}⁩، تاريخ الميلاد ⁨{born}⁩، ونتصل بك على ⁨{phone}⁩؟»</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone} or {second}?”</source>
        <translation>«⁨{name}⁩، تاريخ الميلاد ⁨{born}⁩، ونتصل بك على ⁨{phone}⁩ أو ⁨{second}⁩؟»</translation>
    </message>
</context>
<context>
    <name>BookingParts</name>
    <message>
        <source>A booking is half made: {who}. N goes on with it.</source>
        <translation>حجز لم يكتمل: ⁨{who}⁩. للمتابعة N.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>مكالمة أخرى</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>هذه المكالمة</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>{} has no visit here that waits to be confirmed.</source>
        <translation>ليس لدى ⁨{}⁩ هنا موعد ينتظر التأكيد.</translation>
    </message>
    <message>
        <source>{} will come</source>
        <translation>⁨{}⁩ سيحضر</translation>
    </message>
    <message>
        <source>{} need not be asked to come</source>
        <translation>لا حاجة إلى سؤال ⁨{}⁩ عن الحضور</translation>
    </message>
    <message>
        <source>{} is here because of a visit, not to be asked to come.</source>
        <translation>⁨{}⁩ مذكور هنا بسبب موعد، لا للاستدعاء.</translation>
    </message>
    <message>
        <source>The visit of {} stands. D shows its day.</source>
        <translation>موعد ⁨{}⁩ قائم. يعرض D يومه.</translation>
    </message>
    <message>
        <source>{} has no visit here that a day could be shown of.</source>
        <translation>ليس لدى ⁨{}⁩ هنا موعد يمكن عرض يومه.</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>لم يُختر أحد.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>‏T  ما قيل؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>سيحضر</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>لا حاجة للسؤال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم الموعد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>لم يُحاوَل</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Everyone knows what they should: nobody has to be rung.</source>
        <translation>الجميع على علم بما يلزم: لا أحد يجب الاتصال به.</translation>
    </message>
    <message>
        <source>Nobody of these has to be rung. F shows others.</source>
        <translation>لا أحد من هؤلاء يجب الاتصال به. F يُظهر غيرهم.</translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 what came of it · T a note · F others · W who waits</source>
        <translation>↑↓ اختيار · 1–6 النتيجة · T ملاحظة · F غيرهم · W من ينتظر</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>الكل ⁨{}⁩</translation>
    </message>
    <message>
        <source>To tell {}</source>
        <translation>للإبلاغ ⁨{}⁩</translation>
    </message>
    <message>
        <source>Recalls {}</source>
        <translation>استدعاءات ⁨{}⁩</translation>
    </message>
    <message>
        <source>To confirm {}</source>
        <translation>للتأكيد ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Patient called off</source>
        <translation>ألغى المريض</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>المريض متوعّك</translation>
    </message>
    <message>
        <source>Clinic had to call off</source>
        <translation>اضطرت العيادة للإلغاء</translation>
    </message>
    <message>
        <source>4  Another reason…</source>
        <translation>4  سبب آخر…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Enter takes the first · Esc keeps the visit</source>
        <translation>يأخذ Enter الأول · Esc يُبقي الموعد</translation>
    </message>
    <message>
        <source>Cancel {name}?</source>
        <translation>إلغاء ⁨{name}⁩؟</translation>
    </message>
</context>
<context>
    <name>ChosenVisits</name>
    <message>
        <source>Choose a visit first: the arrows walk over the board.</source>
        <translation>اختر موعدًا أولًا: الأسهم تتنقل في التقويم.</translation>
    </message>
    <message>
        <source>{name} is to come {day}: until then the visit can be confirmed.</source>
        <translation>موعد حضور ⁨{name}⁩: ⁨{day}⁩، وحتى ذلك الحين يمكن تأكيد الموعد.</translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Region of its holidays</source>
        <translation>منطقة عطلاتها</translation>
    </message>
    <message>
        <source>BY, NW, may stay empty</source>
        <translation>‏BY أو NW، يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Booked at most so far ahead</source>
        <translation>أبعد مدة للحجز المسبق</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked at the latest so long before</source>
        <translation>آخر وقت للحجز قبل الموعد</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>Staff may approve their own leave</source>
        <translation>يحق للموظفين الموافقة على إجازاتهم</translation>
    </message>
    <message>
        <source>The clinic is changed</source>
        <translation>غُيّرت بيانات العيادة</translation>
    </message>
</context>
<context>
    <name>ClockRules</name>
    <message>
        <source>The clocks&apos; rules were changed. Visits keep the time that was promised.</source>
        <translation>تغيّرت قواعد التوقيت. تبقى المواعيد في الوقت الموعود به.</translation>
    </message>
    <message>
        <source>The clocks&apos; rules were changed. Blocks and leave keep their times.</source>
        <translation>تغيّرت قواعد الساعات. تحتفظ الأوقات المحجوبة والإجازات بمواعيدها.</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>القادم</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the next weeks.</source>
        <translation>لا شيء في الأسابيع المقبلة.</translation>
    </message>
    <message>
        <source>{} on leave</source>
        <translation>⁨{}⁩ في إجازة</translation>
    </message>
    <message>
        <source>everyone blocked</source>
        <translation>الجميع محجوب</translation>
    </message>
    <message numerus="yes">
        <source>%n providers blocked</source>
        <translation>
            <numerusform>لم يُحجب أي مقدّم رعاية</numerusform>
            <numerusform>حُجب مقدّم رعاية واحد</numerusform>
            <numerusform>حُجب مقدّما رعاية</numerusform>
            <numerusform>حُجب %n مقدّمي رعاية</numerusform>
            <numerusform>حُجب %n مقدّم رعاية</numerusform>
            <numerusform>حُجب %n مقدّم رعاية</numerusform>
        </translation>
    </message>
    <message>
        <source>{} blocked</source>
        <translation>⁨{}⁩ محجوب</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>ساعات أخرى</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>بلا ساعات عمل</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>ساعات إضافية</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>عطل رسمية</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Patient, day, command or screen…</source>
        <translation>مريض أو يوم أو أمر أو شاشة…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Esc goes back.</source>
        <translation>لا شيء هنا باسم «⁨{text}⁩». للعودة Esc.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>‏T  ما قيل؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
</context>
<context>
    <name>CountingRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>العدّ من جديد</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted. Choose a shorter time, or count again.</source>
        <translation>أُوقف: لم يُعدّ شيء. اختر مدة أقصر أو أعد العدّ.</translation>
    </message>
    <message>
        <source>Counting the visits of this time…</source>
        <translation>يجري عدّ مواعيد هذه الفترة…</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Your given name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>تسجّل الدخول باسم</translation>
    </message>
    <message>
        <source>maria</source>
        <translation>maria</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Green Valley Clinic</source>
        <translation>عيادة الوادي الأخضر</translation>
    </message>
    <message>
        <source>Your family name</source>
        <translation>اسم عائلتك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>إنشاء العيادة</translation>
    </message>
</context>
<context>
    <name>DatesList</name>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Drop to move here</source>
        <translation>أفلت للنقل إلى هنا</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>On leave until {end} · approved</source>
        <translation>في إجازة حتى ⁨{end}⁩ · موافق عليها</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>لا أحد يعمل في هذا اليوم.</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>بطاقة موعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>If you can’t come, please tell us, so that somebody else can.</source>
        <translation>إن تعذّر عليك الحضور فأخبرنا من فضلك، ليستفيد غيرك من الموعد.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>خطأ إدخال</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>Arrived, in a narrow place</comment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>No-show, in a narrow place</comment>
        <translation>غاب</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>In room, in a narrow place</comment>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Conf</source>
        <comment>Confirmed, in a narrow place</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>⁦{percent}%⁩</translation>
    </message>
    <message>
        <source>The server refused it: needs attention</source>
        <translation>رفضه الخادم: بحاجة إلى انتباه</translation>
    </message>
    <message>
        <source>Clashes with another visit</source>
        <translation>يتعارض مع موعد آخر</translation>
    </message>
    <message>
        <source>The patient has an alert</source>
        <translation>لدى المريض تنبيه</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>على هذا الجهاز، لم يُزامَن بعد</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>لا يوجد مقدّمو رعاية بعد. تُضاف أسماؤهم في الإعدادات.</translation>
    </message>
    <message>
        <source>There are no rooms yet. They are added in the settings; V shows the providers.</source>
        <translation>لا توجد غرف بعد. تُضاف في الإعدادات؛ يعرض V مقدّمي الرعاية.</translation>
    </message>
    <message>
        <source>Nobody is what you look for. Shift F shows everybody.</source>
        <translation>لا أحد يطابق التصفية. يعرض Shift F الجميع.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>{clinic} · printed {day} {time}</source>
        <translation>⁨{clinic}⁩ · طُبع ⁨{day}⁩ ⁨{time}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>صفحة ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>لا شيء محجوز.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
</context>
<context>
    <name>DayBoardWidget</name>
    <message numerus="yes">
        <source>Drop to move %n visits</source>
        <translation>
            <numerusform>أفلِت: لا مواعيد للنقل</numerusform>
            <numerusform>أفلِت لنقل موعد واحد</numerusform>
            <numerusform>أفلِت لنقل موعدين</numerusform>
            <numerusform>أفلِت لنقل %n مواعيد</numerusform>
            <numerusform>أفلِت لنقل %n موعدًا</numerusform>
            <numerusform>أفلِت لنقل %n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>walk over the board</source>
        <translation>التنقل في التقويم</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>book in one line</source>
        <translation>حجز بسطر واحد</translation>
    </message>
    <message>
        <source>walk-in, waiting room</source>
        <translation>بلا موعد، غرفة الانتظار</translation>
    </message>
    <message>
        <source>open, or book here</source>
        <translation>فتح، أو حجز هنا</translation>
    </message>
    <message>
        <source>confirm, arrived, in room, done</source>
        <translation>مؤكد، وصل، في الغرفة، انتهى</translation>
    </message>
    <message>
        <source>move, make longer or shorter</source>
        <translation>نقل، تطويل أو تقصير</translation>
    </message>
    <message>
        <source>move to another day</source>
        <translation>نقل إلى يوم آخر</translation>
    </message>
    <message>
        <source>cancel, no-show</source>
        <translation>إلغاء، لم يحضر</translation>
    </message>
    <message>
        <source>book again, open the record</source>
        <translation>حجز مجددًا، فتح السجل</translation>
    </message>
    <message>
        <source>today, any day</source>
        <translation>اليوم، أي يوم</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>يوم، أسبوع، شهر، جدول</translation>
    </message>
    <message>
        <source>rooms, filter and view</source>
        <translation>الغرف، التصفية والعرض</translation>
    </message>
    <message>
        <source>choose several, menu</source>
        <translation>اختيار عدة، القائمة</translation>
    </message>
    <message>
        <source>print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>مرات الغياب</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>التعارضات</translation>
    </message>
</context>
<context>
    <name>DayControls</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>After</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>This is not a day. Try words like these: {examples}</source>
        <translation>هذا ليس يومًا. جرّب كلمات مثل: ⁨{examples}⁩</translation>
    </message>
    <message>
        <source>tue, 24.11., next week</source>
        <translation>الثلاثاء، 24/11، غدًا</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Leave asked for</source>
        <translation>طُلبت الإجازة</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk and server</source>
        <translation>الجهاز والخادم</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>كما أعطاه الخادم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Bring this clinic to a server</source>
        <translation>ربط هذه العيادة بخادم</translation>
    </message>
    <message>
        <source>Asking the server now</source>
        <translation>يجري سؤال الخادم</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>The clinic has a server now; its history is on the way there</source>
        <translation>للعيادة خادم الآن؛ وسجلّها في الطريق إليه</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>none: everything stays on this desk</source>
        <translation>لا يوجد: يبقى كل شيء على هذا الجهاز</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يستجيب</translation>
    </message>
    <message>
        <source>can’t be reached just now</source>
        <translation>لا يمكن الوصول إليه حاليًا</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Changes that it does not have yet</source>
        <translation>تغييرات لم تصله بعد</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>آخر مزامنة</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>الحجز بسطر واحد</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>حجز بلا موعد</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>تسجيل مريض</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Whom must I ring?</source>
        <translation>بمن يجب أن أتصل؟</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>طلب إجازة</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>تغيير ساعات العمل</translation>
    </message>
    <message>
        <source>Other hours on one day</source>
        <translation>ساعات أخرى في يوم واحد</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>العطلات وأيام الإغلاق</translation>
    </message>
    <message>
        <source>Take back an earlier step</source>
        <translation>التراجع عن خطوة سابقة</translation>
    </message>
    <message>
        <source>check in here came</source>
        <translation>حضر تسجيل</translation>
    </message>
    <message>
        <source>missed no-show absent</source>
        <translation>غائب تغيّب</translation>
    </message>
    <message>
        <source>reschedule shift postpone appointment</source>
        <translation>تأجيل تغيير موعد</translation>
    </message>
    <message>
        <source>delete remove call off appointment</source>
        <translation>حذف موعد</translation>
    </message>
    <message>
        <source>Confirm the visit</source>
        <translation>تأكيد الزيارة</translation>
    </message>
    <message>
        <source>The patient has arrived</source>
        <translation>وصل المريض</translation>
    </message>
    <message>
        <source>The patient is in the room</source>
        <translation>المريض في الغرفة</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>انتهت الزيارة</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>لم يحضر المريض</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>نقل الزيارة</translation>
    </message>
    <message>
        <source>Make the visit longer or shorter</source>
        <translation>إطالة الزيارة أو تقصيرها</translation>
    </message>
    <message>
        <source>Pin the visit for another day</source>
        <translation>تثبيت الزيارة ليوم آخر</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Book again for the same patient</source>
        <translation>حجز جديد للمريض نفسه</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>عرض اليوم</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>عرض الأسبوع</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>عرض الشهر</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>عرض جدول الأعمال</translation>
    </message>
    <message>
        <source>Rooms or providers</source>
        <translation>الغرف أو مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Filter and view of the board</source>
        <translation>تصفية اللوحة وعرضها</translation>
    </message>
    <message>
        <source>options preferences users rooms backup server language dark password</source>
        <translation>خيارات مستخدمون غرف نسخ احتياطي خادم لغة داكن كلمة المرور</translation>
    </message>
    <message>
        <source>appointment add make visit</source>
        <translation>موعد زيارة إضافة</translation>
    </message>
    <message>
        <source>new add create</source>
        <translation>جديد إضافة إنشاء</translation>
    </message>
    <message>
        <source>revert back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>closed bank holiday</source>
        <translation>مغلق عطلة</translation>
    </message>
    <message>
        <source>ill absent away</source>
        <translation>مريض غائب</translation>
    </message>
    <message>
        <source>vacation time off</source>
        <translation>إجازة عطلة</translation>
    </message>
    <message>
        <source>A doctor is sick today</source>
        <translation>طبيب مريض اليوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>هاتف ثانٍ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>جهة الاتصال أو الوصي</translation>
    </message>
    <message>
        <source>Who decides, or is rung</source>
        <translation>من يقرر، أو يُتصل به</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتفه</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>يلزم مترجم شفوي</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>الطبيب المعتاد</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>تعديل السجل</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>هذا ليس بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>Another desk has emptied this meanwhile. Save again to keep yours.</source>
        <translation>أفرغ جهاز آخر هذا الحقل في الأثناء. احفظ مرة أخرى لإبقاء ما كتبت.</translation>
    </message>
    <message>
        <source>Another desk wrote “{}” meanwhile. Save again to keep yours.</source>
        <translation>كتب جهاز آخر «⁨{}⁩» في الأثناء. احفظ مرة أخرى لإبقاء ما كتبت.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده مسؤول النظام</translation>
    </message>
</context>
<context>
    <name>FillBar</name>
    <message>
        <source>Free again: {day} {time}, {n} min with {doctor}. Somebody waits for it:</source>
        <translation>متاح مجددًا: ⁨{day}⁩ ⁨{time}⁩، ⁨{n}⁩ د مع ⁨{doctor}⁩. هناك من ينتظره:</translation>
    </message>
    <message>
        <source>Enter or a number books · Esc leaves</source>
        <translation>يحجز Enter أو رقم · Esc للخروج</translation>
    </message>
    <message>
        <source>Y gives it away</source>
        <translation>‏Y لمنحه</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>حجز «⁨{line}⁩»</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Make a clinic on this desk</source>
        <translation>إنشاء عيادة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Join a clinic with a code</source>
        <translation>الانضمام إلى عيادة برمز</translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation>تجربة العيادة النموذجية</translation>
    </message>
    <message>
        <source>Welcome to VitalBridge</source>
        <translation>أهلًا بك في VitalBridge</translation>
    </message>
    <message>
        <source>Eight providers, two thousand invented patients, a waitlist and some clashes to solve, in a folder of its own. Nothing in it is real, and nothing of it reaches a server.</source>
        <translation>ثمانية مقدّمي رعاية، وألفا مريض متخيَّل، وقائمة انتظار، وبعض التعارضات لحلّها، في مجلد مستقل. لا شيء فيها حقيقي، ولا يصل منها شيء إلى أي خادم.</translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation>فتح العيادة النموذجية</translation>
    </message>
    <message>
        <source>The clinic is being made</source>
        <translation>يجري إنشاء العيادة</translation>
    </message>
    <message>
        <source>The clinic is being fetched</source>
        <translation>يجري جلب العيادة</translation>
    </message>
    <message>
        <source>Stopped: nothing is on this desk. The code is used up; ask for another.</source>
        <translation>أُوقف: لا شيء على هذا الجهاز. استُهلك الرمز؛ اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>The demo clinic is being made</source>
        <translation>يجري إنشاء العيادة النموذجية</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>يجري إنشاء العيادة…</translation>
    </message>
    <message>
        <source>Fetching the clinic…</source>
        <translation>يجري جلب العيادة…</translation>
    </message>
</context>
<context>
    <name>FreedRow</name>
    <message>
        <source>Free again, and wished for · F takes one in hand</source>
        <translation>متاح مجددًا ومرغوب · F للعمل على أحدها</translation>
    </message>
    <message>
        <source>Who would like this time, the first to ring first · Esc shows all</source>
        <translation>من يرغب في هذا الوقت، والأول يُتصل به أولًا · Esc يُظهر الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Holidays on which the clinic is closed</source>
        <translation>العطلات التي تغلق فيها العيادة</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطلات</translation>
    </message>
    <message>
        <source>Close on these days</source>
        <translation>إغلاق في هذه الأيام</translation>
    </message>
    <message>
        <source>The holidays of {} are set</source>
        <translation>حُدّدت عطلات ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Weekly hours, to be changed</source>
        <translation>ساعات الأسبوع، للتعديل</translation>
    </message>
    <message>
        <source>{}: closed</source>
        <translation>⁨{}⁩: مغلق</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Which hours</source>
        <translation>أي ساعات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Always, if empty</source>
        <translation>دائمًا إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>No end, if empty</source>
        <translation>بلا نهاية إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>حفظ الساعات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forget these hours</source>
        <translation>حذف هذه الساعات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{} a week</source>
        <comment>hours</comment>
        <translation>⁨{}⁩ في الأسبوع</translation>
    </message>
    <message>
        <source>Draw or pull with the mouse · ↑↓←→ choose · ⏎ adds · Shift ←→ end · Ctrl ←→ start · Alt ←→ both · . steps of {step} min · A alternate weeks · S an hour off · W same from Monday to Friday · Ctrl C, Ctrl V copies a day · Del</source>
        <translation>ارسم أو اسحب بالفأرة · ↑↓←→ اختيار · ⏎ إضافة · Shift ←→ النهاية · Ctrl ←→ البداية · Alt ←→ كلاهما · . خطوات من ⁨{step}⁩ د · A أسابيع متناوبة · S ساعة استراحة · W نفسه من الاثنين إلى الجمعة · Ctrl C, Ctrl V نسخ يوم · Del</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>من ⁨{}⁩</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>حتى ⁨{}⁩</translation>
    </message>
    <message>
        <source>valid always</source>
        <translation>سارٍ دائمًا</translation>
    </message>
    <message>
        <source>valid from {}, no end</source>
        <translation>سارٍ من ⁨{}⁩، بلا نهاية</translation>
    </message>
    <message>
        <source>valid until {}</source>
        <translation>سارٍ حتى ⁨{}⁩</translation>
    </message>
    <message>
        <source>valid {}</source>
        <comment>from … to …</comment>
        <translation>سارٍ ⁨{}⁩</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>الأسابيع الزوجية</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>الأسابيع الفردية</translation>
    </message>
    <message>
        <source>L where</source>
        <translation>‏L أين</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is not saved yet. Esc again leaves it so.</source>
        <translation>لم يُحفظ هذا بعد. Esc مرة أخرى يتركه كما كان.</translation>
    </message>
    <message>
        <source>Hours forgotten: {}</source>
        <translation>حُذفت الساعات: ⁨{}⁩</translation>
    </message>
    <message>
        <source>Hours saved: {}</source>
        <translation>حُفظت الساعات: ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Let them say both before you book by phone.</source>
        <translation>اطلب ذكر كليهما قبل الحجز هاتفيًا.</translation>
    </message>
    <message>
        <source>Recognised by two details.</source>
        <translation>تم التعرّف عليه بمعلومتين.</translation>
    </message>
</context>
<context>
    <name>ImpactNote</name>
    <message>
        <source>No visit would lose its place.</source>
        <translation>لن يفقد أي موعد مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits would lose their place, and need attention: {who}</source>
        <translation>
            <numerusform>لن يفقد أي موعد مكانه: ⁨{who}⁩</numerusform>
            <numerusform>سيفقد موعد واحد مكانه ويحتاج إلى انتباه: ⁨{who}⁩</numerusform>
            <numerusform>سيفقد موعدان مكانيهما ويحتاجان إلى انتباه: ⁨{who}⁩</numerusform>
            <numerusform>ستفقد %n مواعيد أماكنها وتحتاج إلى انتباه: ⁨{who}⁩</numerusform>
            <numerusform>سيفقد %n موعدًا مكانه ويحتاج إلى انتباه: ⁨{who}⁩</numerusform>
            <numerusform>سيفقد %n موعد مكانه ويحتاج إلى انتباه: ⁨{who}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said} and %n more</source>
        <translation>
            <numerusform>⁨{said}⁩</numerusform>
            <numerusform>⁨{said}⁩ وموعد آخر</numerusform>
            <numerusform>⁨{said}⁩ وموعدان آخران</numerusform>
            <numerusform>⁨{said}⁩ و%n مواعيد أخرى</numerusform>
            <numerusform>⁨{said}⁩ و%n موعدًا آخر</numerusform>
            <numerusform>⁨{said}⁩ و%n موعد آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A CSV file: type its path, or drop it here</source>
        <translation>ملف CSV: اكتب مساره أو أفلته هنا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>ما تحتويه الأعمدة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>استيراد الكل</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>استيراد السليم منها</translation>
    </message>
    <message>
        <source>Save all patients as CSV…</source>
        <translation>حفظ كل المرضى بصيغة CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>استيراد المرضى</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <source>Trying each row</source>
        <translation>تجري تجربة كل سطر</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading every record</source>
        <translation>تجري قراءة كل السجلات</translation>
    </message>
    <message numerus="yes">
        <source>Import all %n</source>
        <translation>
            <numerusform>لا شيء للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد الصفين كليهما</numerusform>
            <numerusform>استيراد كل الصفوف (%n)</numerusform>
            <numerusform>استيراد كل الصفوف (%n)</numerusform>
            <numerusform>استيراد كل الصفوف (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good ones</source>
        <translation>
            <numerusform>لا صفوف سليمة للاستيراد</numerusform>
            <numerusform>استيراد الصف السليم</numerusform>
            <numerusform>استيراد الصفين السليمين</numerusform>
            <numerusform>استيراد الصفوف السليمة (%n)</numerusform>
            <numerusform>استيراد الصفوف السليمة (%n)</numerusform>
            <numerusform>استيراد الصفوف السليمة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>لم يُستورد أي مريض</numerusform>
            <numerusform>استُورد مريض واحد</numerusform>
            <numerusform>استُورد مريضان</numerusform>
            <numerusform>استُورد %n مرضى</numerusform>
            <numerusform>استُورد %n مريضًا</numerusform>
            <numerusform>استُورد %n مريض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients are saved in {file}</source>
        <translation>
            <numerusform>لم يُحفظ أي مريض في ⁨{file}⁩</numerusform>
            <numerusform>حُفظ مريض واحد في ⁨{file}⁩</numerusform>
            <numerusform>حُفظ مريضان في ⁨{file}⁩</numerusform>
            <numerusform>حُفظ %n مرضى في ⁨{file}⁩</numerusform>
            <numerusform>حُفظ %n مريضًا في ⁨{file}⁩</numerusform>
            <numerusform>حُفظ %n مريض في ⁨{file}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>ملفات CSV (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>What this desk is called</source>
        <translation>اسم هذا الجهاز</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>كما أعطاه الخادم</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>تسجّل الدخول باسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Join the clinic</source>
        <translation>الانضمام إلى العيادة</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>9, 9:30</source>
        <translation>9، 9:30</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>ينتهي قبل</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Days (none: any day)</source>
        <translation>الأيام (بلا اختيار: أي يوم)</translation>
    </message>
    <message>
        <source>12, 16:30</source>
        <translation>12، 16:30</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>7 dec, mon, tomorrow</source>
        <translation>7 ديسمبر، الاثنين، غدًا</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{} has to be registered first (F2, R).</source>
        <translation>يجب تسجيل ⁨{}⁩ أولًا (F2, R).</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>هذا ليس وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>من الذي ينتظر؟</translation>
    </message>
    <message>
        <source>{} · {} min</source>
        <translation>⁨{}⁩ · ⁨{}⁩ د</translation>
    </message>
</context>
<context>
    <name>KeyboardMove</name>
    <message>
        <source>Until {time}, {n} min</source>
        <translation>حتى ⁨{time}⁩، ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>Move to {time}, {provider}</source>
        <translation>نقل إلى ⁨{time}⁩، ⁨{provider}⁩</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>‏Esc للإغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Go to a key and press another one. Backspace brings the usual one back.</source>
        <translation>انتقل إلى مفتاح واضغط آخر. يعيد Backspace المفتاح المعتاد.</translation>
    </message>
    <message>
        <source>Keys that hold everywhere</source>
        <translation>مفاتيح تعمل في كل مكان</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>كلها كالمعتاد</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Only approve</source>
        <translation>موافقة فقط</translation>
    </message>
    <message>
        <source>Each visit</source>
        <translation>كل موعد</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Why not? (may stay empty)</source>
        <translation>لماذا الرفض؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave refused: {who}, {when}</source>
        <translation>رُفضت الإجازة: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Leave approved: {who}, {when}</source>
        <translation>ووفق على الإجازة: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n visits moved</source>
        <translation>
            <numerusform>⁨{who}⁩: لم يُنقل أي موعد</numerusform>
            <numerusform>⁨{who}⁩: نُقل موعد واحد</numerusform>
            <numerusform>⁨{who}⁩: نُقل موعدان</numerusform>
            <numerusform>⁨{who}⁩: نُقلت %n مواعيد</numerusform>
            <numerusform>⁨{who}⁩: نُقل %n موعدًا</numerusform>
            <numerusform>⁨{who}⁩: نُقل %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {when} · %n visits moved</source>
        <translation>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{when}⁩ · لم يُنقل أي موعد</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{when}⁩ · نُقل موعد واحد</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{when}⁩ · نُقل موعدان</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{when}⁩ · نُقلت %n مواعيد</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{when}⁩ · نُقل %n موعدًا</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{when}⁩ · نُقل %n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Provider</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>7 dec, 7.12., mon, tomorrow</source>
        <translation>7 ديسمبر، 7/12، الاثنين، غدًا</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>اليوم نفسه إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>طلب إجازة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>okaf tue 9 follow-up pham</source>
        <translation>‏okaf الثلاثاء 9 متابعة pham</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>الحجز بسطر واحد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
</context>
<context>
    <name>LineBooking</name>
    <message>
        <source>Two calls are half booked: N goes on with them, F8 swaps them.</source>
        <translation>مكالمتان بحجز غير مكتمل: N للمتابعة، F8 للتبديل بينهما.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>من؟</translation>
    </message>
    <message numerus="yes">
        <source>{who}, or %n more</source>
        <translation>
            <numerusform>⁨{who}⁩ وحده</numerusform>
            <numerusform>⁨{who}⁩، أو واحد آخر</numerusform>
            <numerusform>⁨{who}⁩، أو اثنان آخران</numerusform>
            <numerusform>⁨{who}⁩، أو %n آخرون</numerusform>
            <numerusform>⁨{who}⁩، أو %n آخر</numerusform>
            <numerusform>⁨{who}⁩، أو %n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor, day, time, visit and patient, in any order · Esc leaves</source>
        <translation>الطبيب واليوم والوقت ونوع الزيارة والمريض، بأي ترتيب · Esc للخروج</translation>
    </message>
    <message>
        <source>Enter books {moment} with {doctor} · ↑ ↓ other times · Ctrl Enter form · Esc leaves</source>
        <translation>للحجز ⁨{moment}⁩ مع ⁨{doctor}⁩: Enter · ↑ ↓ أوقات أخرى · Ctrl Enter النموذج · Esc للخروج</translation>
    </message>
    <message>
        <source>Nobody is called “{name}” · Ctrl Enter registers them in the form</source>
        <translation>لا أحد بالاسم «⁨{name}⁩» · Ctrl Enter للتسجيل في النموذج</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن الموعد؟</translation>
    </message>
    <message>
        <source>Several are called so: Tab chooses</source>
        <translation>عدة أشخاص بهذا الاسم: Tab للاختيار</translation>
    </message>
    <message>
        <source>Which of the two doctors? More letters of the name tell</source>
        <translation>أي الطبيبين؟ أحرف أكثر من الاسم تحدّد ذلك</translation>
    </message>
    <message>
        <source>Which visit type? More letters tell</source>
        <translation>أي نوع زيارة؟ أحرف أكثر تحدّد ذلك</translation>
    </message>
    <message>
        <source>When? {examples}</source>
        <translation>متى؟ ⁨{examples}⁩</translation>
    </message>
    <message>
        <source>Nothing is free then · Ctrl Enter shows why</source>
        <translation>لا وقت متاح حينها · Ctrl Enter يُظهر السبب</translation>
    </message>
    <message>
        <source>{time} is not free · ↓ takes {other} · Ctrl Enter shows why</source>
        <translation>⁨{time}⁩ غير متاح · ↓ يأخذ ⁨{other}⁩ · Ctrl Enter يُظهر السبب</translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Opening the clinic…</source>
        <translation>تُفتح العيادة…</translation>
    </message>
</context>
<context>
    <name>LocationChoice</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
</context>
<context>
    <name>LocationRoster</name>
    <message>
        <source>The clinic’s</source>
        <translation>كما للعيادة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>أُضيف ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>عُدّل ⁨{}⁩</translation>
    </message>
    <message>
        <source>Nobody is seen at {} any more</source>
        <translation>لم يعد يُستقبل أحد في ⁨{}⁩</translation>
    </message>
    <message>
        <source>See nobody there any more</source>
        <translation>إيقاف الاستقبال هناك</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>This desk is locked</source>
        <translation>هذا الجهاز مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>What was half typed is kept. Somebody else can sign in too.</source>
        <translation>ما كُتب دون إتمام محفوظ. ويمكن لشخص آخر تسجيل الدخول أيضًا.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>These belong to this desk; others are not changed by them.</source>
        <translation>هذه تخصّ هذا الجهاز؛ ولا تغيّر غيره.</translation>
    </message>
    <message>
        <source>This desk’s window</source>
        <translation>نافذة هذا الجهاز</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>⁦{percent}%⁩</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>بدءًا من التشغيل التالي</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Another record: name, phone, birth date or number</source>
        <translation>سجل آخر: الاسم أو الهاتف أو تاريخ الميلاد أو الرقم</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>السجل الآخر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>هل هما الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Amber differs. The record that stays keeps what it says; the visits, calls and recalls of the other go to it, and come back if the two are taken apart.</source>
        <translation>الكهرماني يدل على الاختلاف. السجل الباقي يحتفظ بما فيه؛ وتنتقل إليه مواعيد الآخر ومكالماته واستدعاءاته، وتعود إن فُصل الاثنان.</translation>
    </message>
    <message>
        <source>Nobody looks like the same person. Type whom you mean.</source>
        <translation>لا أحد يبدو الشخص نفسه. اكتب من تقصد.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>الطبيب المعتاد</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>⁦{percent}%⁩</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>غياب ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{percent}% booked</source>
        <translation>⁦{percent}%⁩ محجوز</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>غياب: ⁨{names}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n to solve</source>
        <translation>
            <numerusform>لا شيء للحل</numerusform>
            <numerusform>حالة واحدة للحل</numerusform>
            <numerusform>حالتان للحل</numerusform>
            <numerusform>%n حالات للحل</numerusform>
            <numerusform>%n حالة للحل</numerusform>
            <numerusform>%n حالة للحل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open the clinic</source>
        <translation>فتح العيادة</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>من يجلس هنا؟</translation>
    </message>
</context>
<context>
    <name>OpeningsList</name>
    <message>
        <source>Openings</source>
        <translation>الأوقات المتاحة</translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>↑ ↓ choose · Enter books · Alt E explains</source>
        <translation>↑ ↓ اختيار · Enter حجز · Alt E شرح</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>لا وقت متاح حينها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} in %n days · found in {ms} ms</source>
        <translation>
            <numerusform>⁨{n}⁩ · وُجدت في ⁦⁨{ms}⁩ ms⁩</numerusform>
            <numerusform>⁨{n}⁩ في يوم واحد · وُجدت في ⁦⁨{ms}⁩ ms⁩</numerusform>
            <numerusform>⁨{n}⁩ في يومين · وُجدت في ⁦⁨{ms}⁩ ms⁩</numerusform>
            <numerusform>⁨{n}⁩ في %n أيام · وُجدت في ⁦⁨{ms}⁩ ms⁩</numerusform>
            <numerusform>⁨{n}⁩ في %n يومًا · وُجدت في ⁦⁨{ms}⁩ ms⁩</numerusform>
            <numerusform>⁨{n}⁩ في %n يوم · وُجدت في ⁦⁨{ms}⁩ ms⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>الطبيب المعتاد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مثبّت</translation>
    </message>
</context>
<context>
    <name>Overbooking</name>
    <message>
        <source>Please choose one.</source>
        <translation>يُرجى اختيار واحد.</translation>
    </message>
    <message>
        <source>Overbooking leaves a reason: please type one.</source>
        <translation>الحجز الزائد يتطلب سببًا: يُرجى كتابته.</translation>
    </message>
    <message>
        <source>Overbook {time} with {provider}</source>
        <translation>حجز زائد ⁨{time}⁩ مع ⁨{provider}⁩</translation>
    </message>
    <message>
        <source>Overbooked {name}: {time} with {provider}</source>
        <translation>حجز زائد لـ⁨{name}⁩: ⁨{time}⁩ مع ⁨{provider}⁩</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message numerus="yes">
        <source>Take at least %n letters or figures.</source>
        <translation>
            <numerusform>استخدم أحرفًا أو أرقامًا.</numerusform>
            <numerusform>استخدم حرفًا أو رقمًا واحدًا على الأقل.</numerusform>
            <numerusform>استخدم حرفين أو رقمين على الأقل.</numerusform>
            <numerusform>استخدم %n أحرف أو أرقام على الأقل.</numerusform>
            <numerusform>استخدم %n حرفًا أو رقمًا على الأقل.</numerusform>
            <numerusform>استخدم %n حرف أو رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الاثنتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>{} has a new password</source>
        <translation>لدى ⁨{}⁩ كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The password is set, but it does not open this desk yet. {}</source>
        <translation>عُيّنت كلمة المرور، لكنها لا تفتح هذا الجهاز بعد. ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>PatientActs</name>
    <message>
        <source>Alert of {}: {}</source>
        <translation>تنبيه ⁨{}⁩: ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} has no alert any more</source>
        <translation>لم يعد لدى ⁨{}⁩ تنبيه</translation>
    </message>
    <message>
        <source>{} is archived</source>
        <translation>أُرشف ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>عاد ⁨{}⁩ إلى الاستخدام</translation>
    </message>
    <message>
        <source>{} and {} are one record now: {}</source>
        <translation>⁨{}⁩ و⁨{}⁩ صارا سجلًا واحدًا: ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} and {} are two people: {} and {}</source>
        <translation>⁨{}⁩ و⁨{}⁩ شخصان: ⁨{}⁩ و⁨{}⁩</translation>
    </message>
    <message>
        <source>{}, {} is a record of its own again</source>
        <translation>⁨{}⁩، عاد ⁨{}⁩ سجلًا مستقلًا</translation>
    </message>
    <message>
        <source>{} will be asked to come again: {}</source>
        <translation>سيُطلب من ⁨{}⁩ الحضور مجددًا: ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>PatientCards</name>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>مرات الغياب</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>الطبيب المعتاد</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>تنبيه: ⁨{}⁩</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>⁨{n}⁩ سنة</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ذ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>أ</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>لا مواعيد بعد</translation>
    </message>
    <message>
        <source>None booked</source>
        <translation>لا شيء محجوز</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>الاسم أو الهاتف أو تاريخ الميلاد أو رقم السجل</translation>
    </message>
    <message>
        <source>Register “{}”…</source>
        <translation>تسجيل «⁨{}⁩»…</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>لا مشابه</numerusform>
            <numerusform>مشابه واحد</numerusform>
            <numerusform>مشابهان</numerusform>
            <numerusform>%n مشابهين</numerusform>
            <numerusform>%n مشابهًا</numerusform>
            <numerusform>%n مشابه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>↑↓ choose · Enter opens · in the list B books · R registers · I imports</source>
        <translation>↑↓ اختيار · Enter فتح · في القائمة: B حجز · R تسجيل · I استيراد</translation>
    </message>
    <message>
        <source>Nobody is found for “{}”. Enter registers somebody new.</source>
        <translation>لا نتيجة لـ«⁨{}⁩». يسجّل Enter شخصًا جديدًا.</translation>
    </message>
    <message>
        <source>No patients yet. Enter registers the first one.</source>
        <translation>لا مرضى بعد. يسجّل Enter أول مريض.</translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>من اطّلع</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>المكالمات والرسائل</translation>
    </message>
    <message>
        <source>To be asked to come</source>
        <translation>سيُطلب حضوره</translation>
    </message>
    <message>
        <source>One record with</source>
        <translation>سجل واحد مع</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>لم يُختر أحد.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Register…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>لم يُختر أحد.</translation>
    </message>
    <message>
        <source>The record of {} is corrected</source>
        <translation>صُحّح سجل ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} registered</source>
        <translation>سُجّل ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>PeriodControls</name>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>These are not days.</source>
        <translation>هذه ليست أيامًا.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>1.11. – 14.11., 2026-10-01 – today</source>
        <translation>1/11 – 14/11، 2026-10-01 – اليوم</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>On the pin</source>
        <translation>معلّق للنقل</translation>
    </message>
    <message>
        <source>On the pin: {names}</source>
        <translation>معلّق للنقل: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Go to a day and a time · Ctrl V or the mouse puts it there</source>
        <translation>انتقل إلى يوم ووقت · يضعه Ctrl V أو الفأرة هناك</translation>
    </message>
    <message>
        <source>Drop it here to take it along to another day.</source>
        <translation>أفلته هنا لنقله إلى يوم آخر.</translation>
    </message>
    <message>
        <source>Leave {name} there</source>
        <translation>ترك ⁨{name}⁩ هناك</translation>
    </message>
</context>
<context>
    <name>Printouts</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv);;PDF (*.pdf)</source>
        <translation>جدول (*.csv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>⁨{}⁩ من ⁨{}⁩</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>⁦{percent}%⁩</translation>
    </message>
</context>
<context>
    <name>ProviderRoster</name>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>د.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>مقدّم رعاية جديد</translation>
    </message>
    <message>
        <source>sees no patients here any more</source>
        <translation>لم يعد يستقبل مرضى هنا</translation>
    </message>
    <message>
        <source>{given_name} {family_name} sees patients now. Working hours are set under Schedules &amp; leave.</source>
        <translation>صار ⁨{given_name}⁩ ⁨{family_name}⁩ يستقبل المرضى. تُحدَّد ساعات العمل في الجداول والإجازات.</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>عُدّل ⁨{given_name}⁩ ⁨{family_name}⁩</translation>
    </message>
    <message>
        <source>{} sees no patients any more</source>
        <translation>لم يعد ⁨{}⁩ يستقبل المرضى</translation>
    </message>
    <message>
        <source>Sees no patients any more</source>
        <translation>إيقاف استقبال المرضى</translation>
    </message>
    <message>
        <source>{} sees patients again</source>
        <translation>عاد ⁨{}⁩ إلى استقبال المرضى</translation>
    </message>
    <message>
        <source>Sees patients again</source>
        <translation>استئناف استقبال المرضى</translation>
    </message>
</context>
<context>
    <name>ProviderTabs</name>
    <message>
        <source>Provider</source>
        <translation>مقدّم الرعاية</translation>
    </message>
</context>
<context>
    <name>ProvidersField</name>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Takes this name out</source>
        <translation>يزيل هذا الاسم</translation>
    </message>
    <message>
        <source>Somebody else too…</source>
        <translation>شخص آخر أيضًا…</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Another time in mind?</source>
        <translation>هل تريد وقتًا آخر؟</translation>
    </message>
    <message>
        <source>Type it under When, such as {time}. If it can’t be, the reasons and the nearest free times stand here.</source>
        <translation>اكتبه في حقل «متى»، مثل ⁨{time}⁩. وإن تعذّر، تظهر هنا الأسباب وأقرب الأوقات المتاحة.</translation>
    </message>
    <message>
        <source>tue 9:30</source>
        <translation>الثلاثاء 9:30</translation>
    </message>
    <message>
        <source>{time} is free with {doctor}</source>
        <translation>⁨{time}⁩ متاح مع ⁨{doctor}⁩</translation>
    </message>
    <message>
        <source>Why not {time} with {doctor}?</source>
        <translation>لماذا لا يمكن ⁨{time}⁩ مع ⁨{doctor}⁩؟</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Ask to come again</source>
        <translation>طلب الحضور مجددًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>7 dec, 3.6.2027</source>
        <translation>7 ديسمبر، 3/6/2027</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>RecordKeys</name>
    <message>
        <source>Nobody else looks like {}.</source>
        <translation>لا أحد آخر يشبه ⁨{}⁩.</translation>
    </message>
    <message>
        <source>No other record was merged with that of {}.</source>
        <translation>لم يُدمج أي سجل آخر مع سجل ⁨{}⁩.</translation>
    </message>
    <message>
        <source>{} has no visits yet.</source>
        <translation>ليس لدى ⁨{}⁩ مواعيد بعد.</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>الطبيب المعتاد</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>موعد آخر</numerusform>
            <numerusform>موعدان آخران</numerusform>
            <numerusform>%n مواعيد أخرى</numerusform>
            <numerusform>%n موعدًا آخر</numerusform>
            <numerusform>%n موعد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>مرات الغياب</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>No visits yet.</source>
        <translation>لا مواعيد بعد.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>It is written down and in a safe place</source>
        <translation>دُوّن وحُفظ في مكان آمن</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>فتح العيادة</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>احتفظ بمفتاح الاسترداد هذا</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk when a password is lost. It is shown this once: print it, or write it down, and keep it where only those can reach it who may see every patient.</source>
        <translation>يفتح العيادة على هذا الجهاز عند فقدان كلمة مرور. يظهر هذه المرة فقط: اطبعه أو دوّنه، واحفظه حيث لا يصل إليه إلا من يحق له الاطلاع على كل المرضى.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>VitalBridge: recovery key</source>
        <translation>‏VitalBridge: مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk. Keep it in a safe place.</source>
        <translation>يفتح العيادة على هذا الجهاز. احفظه في مكان آمن.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>14.3.1961, 1961-03-14, 14 mar 61</source>
        <translation>14/3/1961، 14 مارس 1961</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>تسجيل مريض</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>هذا ليس بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>Somebody like this is registered already.</source>
        <translation>يوجد شخص مشابه مسجّل من قبل.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>{} registered</source>
        <translation>سُجّل ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>One visit only</source>
        <translation>موعد واحد فقط</translation>
    </message>
    <message>
        <source>← → how often · + − how many · Space leaves a date out · Enter books</source>
        <translation>← → كم مرة · + − كم عددها · Space استبعاد تاريخ · Enter حجز</translation>
    </message>
    <message>
        <source>One visit less</source>
        <translation>إنقاص موعد</translation>
    </message>
    <message>
        <source>One visit more</source>
        <translation>زيادة موعد</translation>
    </message>
    <message>
        <source>Repeat: {visit}</source>
        <translation>تكرار: ⁨{visit}⁩</translation>
    </message>
    <message>
        <source>nearest free {time}</source>
        <translation>أقرب وقت متاح ⁨{time}⁩</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>لا حجز</numerusform>
            <numerusform>حجز موعد واحد</numerusform>
            <numerusform>حجز موعدين</numerusform>
            <numerusform>حجز %n مواعيد</numerusform>
            <numerusform>حجز %n موعدًا</numerusform>
            <numerusform>حجز %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visits for {name}, the first on {day}</source>
        <translation>
            <numerusform>لم يُحجز شيء لـ⁨{name}⁩، ⁨{day}⁩</numerusform>
            <numerusform>حُجز موعد واحد لـ⁨{name}⁩، ⁨{day}⁩</numerusform>
            <numerusform>حُجز موعدان لـ⁨{name}⁩، أولهما ⁨{day}⁩</numerusform>
            <numerusform>حُجزت %n مواعيد لـ⁨{name}⁩، أولها ⁨{day}⁩</numerusform>
            <numerusform>حُجز %n موعدًا لـ⁨{name}⁩، أولها ⁨{day}⁩</numerusform>
            <numerusform>حُجز %n موعد لـ⁨{name}⁩، أولها ⁨{day}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Your account may not see the reports.</source>
        <translation>لا يحق لحسابك الاطلاع على التقارير.</translation>
    </message>
    <message>
        <source>The period before, or after</source>
        <translation>الفترة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>أي فترة</translation>
    </message>
    <message>
        <source>From chart to chart</source>
        <translation>من رسم إلى رسم</translation>
    </message>
    <message>
        <source>Read a chart</source>
        <translation>قراءة رسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>طُبع ⁨{}⁩</translation>
    </message>
    <message>
        <source>Stop counting, or count again</source>
        <translation>إيقاف العدّ أو العدّ من جديد</translation>
    </message>
    <message>
        <source>Reports · {}</source>
        <translation>التقارير · ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>RoomRoster</name>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>بلا تحديد</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>مثل تخطيط القلب، أشعة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>أُضيف ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>عُدّل ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} is out of use</source>
        <translation>⁨{}⁩ خارج الخدمة</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>عاد ⁨{}⁩ إلى الاستخدام</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>خارج الخدمة</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>Roo&amp;m</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>{room} is out of use.</source>
        <translation>⁨{room}⁩ خارج الخدمة.</translation>
    </message>
    <message>
        <source>{room} does not have what this visit needs: {what}. These do: {rooms}.</source>
        <translation>لا يوجد في ⁨{room}⁩ ما يحتاجه هذا الموعد: ⁨{what}⁩. هذه الغرف فيها ذلك: ⁨{rooms}⁩.</translation>
    </message>
    <message>
        <source>Neither {room} nor any other has what this visit needs: {what}.</source>
        <translation>لا ⁨{room}⁩ ولا أي غرفة أخرى فيها ما يحتاجه هذا الموعد: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>أي غرفة</translation>
    </message>
    <message>
        <source>Any room with {what}</source>
        <translation>أي غرفة فيها ⁨{what}⁩</translation>
    </message>
    <message>
        <source>whichever is free</source>
        <translation>أيها شاغرة</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>There is none yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Choose one to see more of it.</source>
        <translation>اختر عنصرًا لترى المزيد.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Refused: needs attention</source>
        <translation>مرفوض: بحاجة إلى انتباه</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>على هذا الجهاز، لم يُزامَن بعد</translation>
    </message>
    <message>
        <source>Yes, nothing is waiting</source>
        <translation>نعم، لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>On this desk only, since {when}</source>
        <translation>على هذا الجهاز فقط، منذ ⁨{when}⁩</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saved: {}</source>
        <translation>حُفظ: ⁨{}⁩</translation>
    </message>
    <message>
        <source>{file} can’t be written: {why}</source>
        <translation>لا يمكن كتابة ⁨{file}⁩: ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>ScheduleDoings</name>
    <message>
        <source>Edit hours</source>
        <translation>تعديل الساعات</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>حجب وقت…</translation>
    </message>
    <message>
        <source>Ask for leave…</source>
        <translation>طلب إجازة…</translation>
    </message>
    <message>
        <source>Sick today…</source>
        <translation>مرض اليوم…</translation>
    </message>
    <message>
        <source>Closing days…</source>
        <translation>أيام الإغلاق…</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Leave</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Leave taken {}</source>
        <translation>الإجازة في ⁨{}⁩</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>متأكد؟</translation>
    </message>
    <message>
        <source>Leave withdrawn: {who}, {when}</source>
        <translation>سُحبت الإجازة: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>بلا ساعات</translation>
    </message>
    <message>
        <source>{hours} · {percent}% booked</source>
        <translation>⁨{hours}⁩ · ⁦{percent}%⁩ محجوز</translation>
    </message>
    <message>
        <source>{} ahead</source>
        <translation>⁨{}⁩ قادمة</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Leave requests</source>
        <translation>طلبات الإجازة</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>لا أحد ينتظر جوابًا.</translation>
    </message>
    <message>
        <source>Approve, and give the visits other places</source>
        <translation>الموافقة وإعادة توزيع المواعيد</translation>
    </message>
    <message>
        <source>Only approve</source>
        <translation>الموافقة فقط</translation>
    </message>
    <message>
        <source>Look at each visit</source>
        <translation>عرض كل موعد</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Other weeks, where the keyboard is on the hours</source>
        <translation>أسابيع أخرى، من جدول الساعات</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>لا يوجد مقدّمو رعاية بعد. تُضاف أسماؤهم في الإعدادات.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>بلا ساعات</translation>
    </message>
    <message>
        <source>← → other weeks</source>
        <translation>← → أسابيع أخرى</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or command…</source>
        <translation>بحث أو أمر…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>الاسم أو الهاتف أو تاريخ الميلاد أو رقم السجل</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>بحث عن مرضى</translation>
    </message>
</context>
<context>
    <name>Seated</name>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>قفل هذا الجهاز</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>sign out log off switch user</source>
        <translation>تسجيل الخروج تبديل المستخدم</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <translation>مساعدة اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>مواضيع الإعدادات</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>صفحة أخرى</translation>
    </message>
    <message>
        <source>Into the page, and on</source>
        <translation>إلى الصفحة وما بعدها</translation>
    </message>
    <message>
        <source>You and this desk</source>
        <translation>أنت وهذا الجهاز</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Locations and rooms</source>
        <translation>المواقع والغرف</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>أنواع الزيارات</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Desk and server</source>
        <translation>الجهاز والخادم</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>حجز بلا موعد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key.</source>
        <translation>هذا ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>Take a key with Ctrl or Alt, or F1 to F12: letters belong to screens.</source>
        <translation>استخدم مفتاحًا مع Ctrl أو Alt، أو F1 إلى F12: الأحرف تخصّ الشاشات.</translation>
    </message>
    <message>
        <source>Fields need this key to copy and paste.</source>
        <translation>تحتاج الحقول إلى هذا المفتاح للنسخ واللصق.</translation>
    </message>
    <message>
        <source>This key does something else: {}</source>
        <translation>لهذا المفتاح عمل آخر: ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
</context>
<context>
    <name>StaffRoster</name>
    <message>
        <source>Sees patients as</source>
        <translation>يستقبل المرضى بصفة</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>ليس مقدّم رعاية</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>يسجّل الدخول باسم</translation>
    </message>
    <message>
        <source>m.rossi</source>
        <translation>m.rossi</translation>
    </message>
    <message>
        <source>May do what is done by</source>
        <translation>له صلاحيات</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Account {} made; set its password</source>
        <translation>أُنشئ الحساب ⁨{}⁩؛ عيّن كلمة مروره</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>عُدّل ⁨{given_name}⁩ ⁨{family_name}⁩</translation>
    </message>
    <message>
        <source>{} may not sign in any more</source>
        <translation>لم يعد يحق لـ⁨{}⁩ تسجيل الدخول</translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation>منع تسجيل الدخول</translation>
    </message>
    <message>
        <source>{} may sign in again</source>
        <translation>عاد يحق لـ⁨{}⁩ تسجيل الدخول</translation>
    </message>
    <message>
        <source>May sign in again</source>
        <translation>السماح بالدخول مجددًا</translation>
    </message>
    <message>
        <source>signs in no more</source>
        <translation>لم يعد يسجّل الدخول</translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation>بلا كلمة مرور بعد</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>ممارس صحي</translation>
    </message>
</context>
<context>
    <name>SyncFeed</name>
    <message>
        <source>This computer&apos;s clock is more than two minutes off. Please set it: waiting times and the line of now depend on it.</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة بأكثر من دقيقتين. يُرجى ضبطها: فأوقات الانتظار وخط الوقت الحالي يعتمدان عليها.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>On this desk</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Online · all synced</source>
        <translation>متصل · كل شيء مُزامَن</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>تجري المزامنة…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>منذ ⁨{time}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>لا تغييرات منتظرة</numerusform>
            <numerusform>تغيير واحد منتظر</numerusform>
            <numerusform>تغييران منتظران</numerusform>
            <numerusform>%n تغييرات منتظرة</numerusform>
            <numerusform>%n تغييرًا منتظرًا</numerusform>
            <numerusform>%n تغيير منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>لا شيء بحاجة إلى انتباه</numerusform>
            <numerusform>حالة بحاجة إلى انتباه</numerusform>
            <numerusform>حالتان بحاجة إلى انتباه</numerusform>
            <numerusform>%n حالات بحاجة إلى انتباه</numerusform>
            <numerusform>%n حالة بحاجة إلى انتباه</numerusform>
            <numerusform>%n حالة بحاجة إلى انتباه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>تراجع  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
</context>
<context>
    <name>UiBus</name>
    <message>
        <source>Something went wrong, and nothing was changed. The log file says more.</source>
        <translation>حدث خطأ، ولم يتغيّر شيء. في ملف السجل تفاصيل أكثر.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>تم التراجع: ⁨{}⁩</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>This can’t be taken back any more. {}</source>
        <translation>لم يعد يمكن التراجع عن هذا. ⁨{}⁩</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>أُعيد: ⁨{}⁩</translation>
    </message>
    <message>
        <source>This can’t be brought back any more. {}</source>
        <translation>لم تعد تمكن إعادة هذا. ⁨{}⁩</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>لم يُستورد أي مريض</numerusform>
            <numerusform>استُورد مريض واحد</numerusform>
            <numerusform>استُورد مريضان</numerusform>
            <numerusform>استُورد %n مرضى</numerusform>
            <numerusform>استُورد %n مريضًا</numerusform>
            <numerusform>استُورد %n مريض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرًا</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}. %n stayed as they are: {names}. {why}</source>
        <translation>
            <numerusform>⁨{told}⁩. لم يبقَ أحد على حاله: ⁨{names}⁩. ⁨{why}⁩</numerusform>
            <numerusform>⁨{told}⁩. بقي واحد على حاله: ⁨{names}⁩. ⁨{why}⁩</numerusform>
            <numerusform>⁨{told}⁩. بقي اثنان على حالهما: ⁨{names}⁩. ⁨{why}⁩</numerusform>
            <numerusform>⁨{told}⁩. بقي %n على حالهم: ⁨{names}⁩. ⁨{why}⁩</numerusform>
            <numerusform>⁨{told}⁩. بقي %n على حالهم: ⁨{names}⁩. ⁨{why}⁩</numerusform>
            <numerusform>⁨{told}⁩. بقي %n على حالهم: ⁨{names}⁩. ⁨{why}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>{name} has confirmed</source>
        <translation>أكّد ⁨{name}⁩ الموعد</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <translation>وصل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} is in the room</source>
        <translation>⁨{name}⁩ في الغرفة</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>انتهى موعد ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation>لم يحضر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Cancelled {name}: {reason}</source>
        <translation>أُلغي موعد ⁨{name}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{name} takes {n} min</source>
        <translation>مدة موعد ⁨{name}⁩ هي ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>The time is free again</source>
        <translation>الوقت متاح مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits: {reason}</source>
        <translation>
            <numerusform>لم يُلغَ أي موعد: ⁨{reason}⁩</numerusform>
            <numerusform>أُلغي موعد واحد: ⁨{reason}⁩</numerusform>
            <numerusform>أُلغي موعدان: ⁨{reason}⁩</numerusform>
            <numerusform>أُلغيت %n مواعيد: ⁨{reason}⁩</numerusform>
            <numerusform>أُلغي %n موعدًا: ⁨{reason}⁩</numerusform>
            <numerusform>أُلغي %n موعد: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits</source>
        <translation>
            <numerusform>لم يُنقل أي موعد</numerusform>
            <numerusform>نُقل موعد واحد</numerusform>
            <numerusform>نُقل موعدان</numerusform>
            <numerusform>نُقلت %n مواعيد</numerusform>
            <numerusform>نُقل %n موعدًا</numerusform>
            <numerusform>نُقل %n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation>تطويل أو تقصير</translation>
    </message>
    <message>
        <source>Pin for another day</source>
        <translation>تعليق ليوم آخر</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>حجز مجددًا</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>طباعة بطاقة…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Put {name} here</source>
        <translation>وضع ⁨{name}⁩ هنا</translation>
    </message>
    <message>
        <source>Put the pinned here</source>
        <translation>وضع المعلّق هنا</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>حجز هنا</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>طباعة ورقة اليوم…</translation>
    </message>
    <message>
        <source>Hold it no longer</source>
        <translation>إنهاء التثبيت</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
</context>
<context>
    <name>VisitMoves</name>
    <message>
        <source>Moving {name}</source>
        <translation>نقل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Arrows choose the time, with Shift finely · Enter drops · Esc leaves</source>
        <translation>الأسهم تختار الوقت، ومع Shift بدقة · Enter يضع · Esc للخروج</translation>
    </message>
    <message>
        <source>How long does {name} take?</source>
        <translation>كم يستغرق موعد ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Arrows choose the end, with Shift finely · Enter keeps · Esc leaves</source>
        <translation>الأسهم تختار النهاية، ومع Shift بدقة · Enter يحفظ · Esc للخروج</translation>
    </message>
    <message>
        <source>This visit can’t be moved any more.</source>
        <translation>لم يعد يمكن نقل هذا الموعد.</translation>
    </message>
    <message>
        <source>There is no column for {name} there.</source>
        <translation>لا يوجد هناك عمود لموعد ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Moved {name} to {time}, {room}</source>
        <translation>نُقل ⁨{name}⁩ إلى ⁨{time}⁩، ⁨{room}⁩</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {provider}</source>
        <translation>نُقل ⁨{name}⁩ إلى ⁨{time}⁩ مع ⁨{provider}⁩</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>لم يُختر أي موعد</numerusform>
            <numerusform>اختير موعد واحد</numerusform>
            <numerusform>اختير موعدان</numerusform>
            <numerusform>اختيرت %n مواعيد</numerusform>
            <numerusform>اختير %n موعدًا</numerusform>
            <numerusform>اختير %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these %n visits</source>
        <translation>
            <numerusform>هذه المواعيد</numerusform>
            <numerusform>هذا الموعد</numerusform>
            <numerusform>هذان الموعدان</numerusform>
            <numerusform>هذه المواعيد (%n)</numerusform>
            <numerusform>هذه المواعيد (%n)</numerusform>
            <numerusform>هذه المواعيد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>حجزه ⁨{who}⁩</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>حُجز</translation>
    </message>
</context>
<context>
    <name>VisitTypeRoster</name>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>What its room must have</source>
        <translation>ما يجب أن يكون في غرفتها</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>مثل تخطيط القلب، أشعة</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Kept free before</source>
        <translation>وقت خالٍ قبلها</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>وقت خالٍ بعدها</translation>
    </message>
    <message>
        <source>Colour on the board</source>
        <translation>اللون في التقويم</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>أنواع الزيارات</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>نوع زيارة جديد</translation>
    </message>
    <message>
        <source>{} is offered now</source>
        <translation>⁨{}⁩ متاح الآن للحجز</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>عُدّل ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} is no longer offered</source>
        <translation>لم يعد ⁨{}⁩ متاحًا للحجز</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>إيقاف الحجز له</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>إتاحته مجددًا</translation>
    </message>
    <message>
        <source>{} is offered again</source>
        <translation>⁨{}⁩ متاح للحجز مجددًا</translation>
    </message>
    <message>
        <source>No room in use has this.</source>
        <translation>لا توجد غرفة مستخدمة فيها ذلك.</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>⁨{}⁩ د</translation>
    </message>
    <message>
        <source>{} · not offered</source>
        <translation>⁨{}⁩ · غير متاح</translation>
    </message>
</context>
<context>
    <name>WaitingKeys</name>
    <message>
        <source>A time is kept for {} already. B books it, Z lets it go.</source>
        <translation>ثمة وقت مثبّت لـ⁨{}⁩ من قبل. يحجزه B، ويحرّره Z.</translation>
    </message>
    <message>
        <source>There are not so many times that fit {}.</source>
        <translation>الأوقات التي تناسب ⁨{}⁩ أقل من ذلك.</translation>
    </message>
    <message>
        <source>No time fits {} yet.</source>
        <translation>لا وقت يناسب ⁨{}⁩ بعد.</translation>
    </message>
    <message>
        <source>No time is kept for {}.</source>
        <translation>لا وقت مثبّت لـ⁨{}⁩.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Ring {phone}: 1 reached, 2 no answer · {keys}</source>
        <translation>اتصل بـ⁨{phone}⁩: 1 تم التواصل، 2 لا رد · ⁨{keys}⁩</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(بلا رقم)</translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation>تم التواصل مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} did not answer</source>
        <translation>لم يرد ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>أوقات مناسبة</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>لم يُختر أحد.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>لم يعد ينتظر</translation>
    </message>
    <message>
        <source>Book {}</source>
        <translation>حجز ⁨{}⁩</translation>
    </message>
    <message>
        <source>Kept until {until}: {slot}</source>
        <translation>مثبّت حتى ⁨{until}⁩: ⁨{slot}⁩</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody waits, and nobody is late.</source>
        <translation>لا أحد ينتظر ولا أحد متأخر.</translation>
    </message>
    <message>
        <source>Enter next step · A, I, D, S steps · P record · Ctrl Z takes back</source>
        <translation>‏Enter الخطوة التالية · A, I, D, S خطوات · P السجل · Ctrl Z تراجع</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>لديه موعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What they waited for is past. X takes them off the list.</source>
        <translation>فات ما كانوا ينتظرونه. يزيلهم X من القائمة.</translation>
    </message>
    <message>
        <source>A number keeps the time for ten minutes; B books the first at once.</source>
        <translation>يثبّت رقم الوقت عشر دقائق؛ ويحجز B الأول فورًا.</translation>
    </message>
    <message>
        <source>No free time meets these wishes in the next 60 days.</source>
        <translation>لا وقت متاح يلائم هذه الرغبات في 60 يومًا المقبلة.</translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Waits {n} min</source>
        <translation>ينتظر ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>In room {n} min</source>
        <translation>في الغرفة ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>Late {n} min</source>
        <translation>متأخر ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>I · in room</source>
        <translation>‏I · في الغرفة</translation>
    </message>
    <message>
        <source>D · done</source>
        <translation>‏D · انتهى</translation>
    </message>
    <message>
        <source>A · arrived   S · no-show   R · move</source>
        <translation>‏A · وصل   S · لم يحضر   R · نقل</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Who waits, and who is late  F10</source>
        <translation>من ينتظر ومن تأخّر  F10</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>⁨{n}⁩ د</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Put on the waitlist…</source>
        <translation>إضافة إلى الانتظار…</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a time</source>
        <translation>
            <numerusform>لا أحد ينتظر وقتًا</numerusform>
            <numerusform>واحد ينتظر وقتًا</numerusform>
            <numerusform>اثنان ينتظران وقتًا</numerusform>
            <numerusform>%n ينتظرون وقتًا</numerusform>
            <numerusform>%n ينتظرون وقتًا</numerusform>
            <numerusform>%n ينتظرون وقتًا</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 keep a time · B books · X takes off · R whom to ring</source>
        <translation>↑↓ اختيار · 1–6 تثبيت وقت · B حجز · X إزالة · R بمن نتصل</translation>
    </message>
    <message>
        <source>Nobody waits for a time. J puts somebody on the waitlist.</source>
        <translation>لا أحد ينتظر موعدًا. يضيف J شخصًا إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>فات</translation>
    </message>
</context>
<context>
    <name>WaitlistActs</name>
    <message>
        <source>Kept for {name}: {when} with {who}</source>
        <translation>ثُبّت لـ⁨{name}⁩: ⁨{when}⁩ مع ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{when} with {who} is free again</source>
        <translation>⁨{when}⁩ مع ⁨{who}⁩ متاح مجددًا</translation>
    </message>
    <message>
        <source>{name} comes earlier: {when} with {who}</source>
        <translation>يأتي ⁨{name}⁩ أبكر: ⁨{when}⁩ مع ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Booked {name}: {when} with {who}</source>
        <translation>حُجز ⁨{name}⁩: ⁨{when}⁩ مع ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>لم يعد ⁨{name}⁩ ينتظر</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>Who waits</source>
        <translation>من ينتظر</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>بمن نتصل</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>تدوين النتيجة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>The patient will come</source>
        <translation>سيحضر المريض</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>The day on the board</source>
        <translation>اليوم في التقويم</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>لا حاجة للسؤال</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>إظهار غيرهم</translation>
    </message>
    <message>
        <source>Keep a time</source>
        <translation>تثبيت وقت</translation>
    </message>
    <message>
        <source>Book the kept or the first time</source>
        <translation>حجز الوقت المثبّت أو الأول</translation>
    </message>
    <message>
        <source>Let the kept time go</source>
        <translation>تحرير الوقت المثبّت</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>لم يعد ينتظر</translation>
    </message>
    <message>
        <source>Take a freed time in hand</source>
        <translation>العمل على وقت متاح مجددًا</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>{} waits</source>
        <translation>⁨{}⁩ ينتظر</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Other openings…</source>
        <translation>أوقات أخرى…</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <translation>إلغاء موعد ⁨{}⁩</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There is no free time in the next three weeks.</source>
        <translation>لا وقت متاح في الأسابيع الثلاثة المقبلة.</translation>
    </message>
</context>
<context>
    <name>WeeklyHoursView</name>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>from now, next 30 days</source>
        <translation>من الآن، 30 يومًا مقبلة</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Overbook</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>حتى ⁨{moment}⁩</translation>
    </message>
    <message>
        <source>Nearest free: {times}</source>
        <translation>أقرب متاح: ⁨{times}⁩</translation>
    </message>
    <message>
        <source>With colleagues: {times}</source>
        <translation>مع الزملاء: ⁨{times}⁩</translation>
    </message>
    <message>
        <source>Within working hours</source>
        <translation>ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>No leave</source>
        <translation>لا إجازة</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>لا شيء محجوب</translation>
    </message>
    <message>
        <source>No holiday</source>
        <translation>لا عطلة</translation>
    </message>
    <message>
        <source>Nobody is booked then</source>
        <translation>لا أحد محجوز حينها</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>{doctor} is on leave</source>
        <translation>⁨{doctor}⁩ في إجازة</translation>
    </message>
    <message>
        <source>{doctor}’s time is blocked</source>
        <translation>وقت ⁨{doctor}⁩ محجوب</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>في الماضي</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>بعيد جدًا</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>قريب جدًا</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Bringing the clinic to this version</source>
        <translation>يجري نقل العيادة إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>A copy is made first. If you stop it or close the window, everything stays as it was.</source>
        <translation>تُؤخذ نسخة أولًا. إذا أوقفت العملية أو أغلقت النافذة بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Stopped: the clinic is as it was. Open VitalBridge again when there is time to bring it to this version.</source>
        <translation>أُوقف: العيادة كما كانت. افتح VitalBridge مرة أخرى حين يتسع الوقت لنقلها إلى هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Takes this word out</source>
        <translation>يزيل هذه الكلمة</translation>
    </message>
    <message>
        <source>Adds this word</source>
        <translation>يضيف هذه الكلمة</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong. The log file says more.</source>
        <translation>حدث خطأ. في ملف السجل تفاصيل أكثر.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>Patient: name or record number, then Enter</source>
        <translation>المريض: الاسم أو رقم السجل، ثم Enter</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Days: today, 1.11. – 14.11.</source>
        <translation>الأيام: اليوم، 1/11 – 14/11</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing was done that fits.</source>
        <translation>لا يوجد نشاط مطابق.</translation>
    </message>
    <message>
        <source>↑↓ choose · W only this person · P only this patient · Esc everything</source>
        <translation>↑↓ اختيار · W هذا الشخص فقط · P هذا المريض فقط · Esc كل شيء</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>هذا المريض فقط</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>not kept by the server</source>
        <translation>لم يُبقه الخادم</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>خطواتي</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>Activity · {}</source>
        <translation>النشاط · ⁨{}⁩</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>طُبع ⁨{}⁩</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>صفحة ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>What everybody did, or my steps</source>
        <translation>ما فعله الجميع، أو خطواتي</translation>
    </message>
    <message>
        <source>Take back, or bring back</source>
        <translation>تراجع أو إعادة</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>ما فعله هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Only what this patient is about</source>
        <translation>ما يخص هذا المريض فقط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>نوع زيارة جديد</translation>
    </message>
    <message>
        <source>Visit type changed</source>
        <translation>تغيّر نوع الزيارة</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Kept by the clock on the wall</source>
        <translation>أُبقي حسب ساعة الحائط</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Without a time again</source>
        <translation>بلا موعد من جديد</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>سيتم رغم ذلك</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Status put back</source>
        <translation>أُعيدت الحالة</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>ثُبّت الوقت</translation>
    </message>
    <message>
        <source>Time held longer</source>
        <translation>مُدّد تثبيت الوقت</translation>
    </message>
    <message>
        <source>Time let go</source>
        <translation>حُرّر الوقت</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>أُضيف إلى الانتظار</translation>
    </message>
    <message>
        <source>Taken off the waitlist</source>
        <translation>أُزيل من الانتظار</translation>
    </message>
    <message>
        <source>Back on the waitlist</source>
        <translation>عاد إلى الانتظار</translation>
    </message>
    <message>
        <source>Call or message noted</source>
        <translation>دُوّنت مكالمة أو رسالة</translation>
    </message>
    <message>
        <source>Call or message struck out</source>
        <translation>شُطبت مكالمة أو رسالة</translation>
    </message>
    <message>
        <source>Call or message put back</source>
        <translation>أُعيدت مكالمة أو رسالة</translation>
    </message>
    <message>
        <source>Recall noted</source>
        <translation>دُوّن الاستدعاء</translation>
    </message>
    <message>
        <source>Recall done</source>
        <translation>تم الاستدعاء</translation>
    </message>
    <message>
        <source>Recall opened again</source>
        <translation>أُعيد فتح الاستدعاء</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>حُسمت الحالة</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>أُعيد فتح الحالة</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>عُدّل الحساب</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>عُدّلت الأدوار</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>عُيّنت كلمة المرور</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>أُغلق الحساب</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>أُعيد فتح الحساب</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>عُدّل السجل</translation>
    </message>
    <message>
        <source>Alert set</source>
        <translation>عُيّن التنبيه</translation>
    </message>
    <message>
        <source>Alert taken away</source>
        <translation>أُزيل التنبيه</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>دُمجت السجلات</translation>
    </message>
    <message>
        <source>Records taken apart</source>
        <translation>فُصلت السجلات</translation>
    </message>
    <message>
        <source>Two people, not one</source>
        <translation>شخصان لا شخص واحد</translation>
    </message>
    <message>
        <source>Perhaps one person after all</source>
        <translation>ربما شخص واحد في النهاية</translation>
    </message>
    <message>
        <source>Record archived</source>
        <translation>أُرشف السجل</translation>
    </message>
    <message>
        <source>Record put back</source>
        <translation>استُرجع السجل</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>مقدّم رعاية جديد</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>عُدّل مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Provider left</source>
        <translation>غادر مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Provider came back</source>
        <translation>عاد مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation>حُدّدت ساعات العمل</translation>
    </message>
    <message>
        <source>Other hours on a day</source>
        <translation>ساعات أخرى في يوم</translation>
    </message>
    <message>
        <source>A day follows the week again</source>
        <translation>عاد يوم إلى ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation>حُجب الوقت</translation>
    </message>
    <message>
        <source>Time opened again</source>
        <translation>أُعيد فتح الوقت</translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation>طُلبت الإجازة</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>ووفق على الإجازة</translation>
    </message>
    <message>
        <source>Leave refused</source>
        <translation>رُفضت الإجازة</translation>
    </message>
    <message>
        <source>Leave withdrawn</source>
        <translation>سُحبت الإجازة</translation>
    </message>
    <message>
        <source>Leave to be decided again</source>
        <translation>الإجازة للبتّ مجددًا</translation>
    </message>
    <message>
        <source>Clinic founded</source>
        <translation>أُنشئت العيادة</translation>
    </message>
    <message>
        <source>Clinic changed</source>
        <translation>عُدّلت العيادة</translation>
    </message>
    <message>
        <source>Closing days set</source>
        <translation>حُدّدت أيام الإغلاق</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>عُدّل الموقع</translation>
    </message>
    <message>
        <source>Location removed</source>
        <translation>أُزيل الموقع</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Room changed</source>
        <translation>عُدّلت الغرفة</translation>
    </message>
    <message>
        <source>Looked at the record</source>
        <translation>اطّلع على السجل</translation>
    </message>
    <message>
        <source>Read every record</source>
        <translation>قرأ كل السجلات</translation>
    </message>
    <message>
        <source>Looked at what was done</source>
        <translation>اطّلع على النشاط</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Looks at records are told of this desk alone: every other desk keeps its own.</source>
        <translation>لا تُعرض هنا إلا عمليات الاطلاع على السجلات من هذا الجهاز: كل جهاز آخر يحتفظ بما لديه.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>⁨{}⁩ و⁨{}⁩</translation>
    </message>
    <message>
        <source>{did}, identity checked by {details}</source>
        <translation>⁨{did}⁩، تم التحقق من الهوية بـ⁨{details}⁩</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>تم التراجع: ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} (not kept)</source>
        <translation>⁨{}⁩ (لم يُبقَ)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما قمتُ به</translation>
    </message>
    <message>
        <source>What you did at this desk and can take back, from before a restart too.</source>
        <translation>ما قمتَ به على هذا الجهاز ويمكن التراجع عنه، حتى ما سبق إعادة التشغيل.</translation>
    </message>
    <message>
        <source>You did nothing lately that could be taken back.</source>
        <translation>لم تقم مؤخرًا بشيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter takes back, or brings back</source>
        <translation>↑↓ اختيار · Enter تراجع أو إعادة</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>born {day}</source>
        <translation>مواليد ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>بمن نتصل</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>من يظهر</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>بلا وقت بعد</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>الطبيب غائب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>تُركت رسالة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Does not want to come</source>
        <translation>لا يريد الحضور</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>أُرسلت رسالة</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>{} was reached</source>
        <translation>تم التواصل مع ⁨{}⁩</translation>
    </message>
    <message>
        <source>A message was left for {}</source>
        <translation>تُركت رسالة لـ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} did not answer</source>
        <translation>لم يرد ⁨{}⁩</translation>
    </message>
    <message>
        <source>The number of {} is wrong</source>
        <translation>رقم ⁨{}⁩ خاطئ</translation>
    </message>
    <message>
        <source>{} does not want to come</source>
        <translation>⁨{}⁩ لا يريد الحضور</translation>
    </message>
    <message>
        <source>A message was sent to {}</source>
        <translation>أُرسلت رسالة إلى ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Kept · {}</source>
        <translation>أُبقي · ⁨{}⁩</translation>
    </message>
    <message>
        <source>Needs a new time · {}</source>
        <translation>يحتاج إلى وقت جديد · ⁨{}⁩</translation>
    </message>
    <message>
        <source>booked {when} by {who}</source>
        <translation>حجزه ⁨{who}⁩ ⁨{when}⁩</translation>
    </message>
    <message>
        <source>booked {when}</source>
        <translation>حُجز ⁨{when}⁩</translation>
    </message>
    <message>
        <source>reached the server first</source>
        <translation>وصل إلى الخادم أولًا</translation>
    </message>
    <message>
        <source>A change could not be kept: {who}, {when}</source>
        <translation>تعذّر إبقاء تغيير: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>The clocks were changed: {who}, {when}</source>
        <translation>تغيّر التوقيت: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>وُجد ⁨{}⁩</translation>
    </message>
    <message>
        <source>found {when} when {desk} came online</source>
        <translation>وُجد ⁨{when}⁩ عند اتصال ⁨{desk}⁩</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>على ⁨{}⁩</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>من ⁨{}⁩</translation>
    </message>
    <message>
        <source>booked {}</source>
        <translation>حُجز ⁨{}⁩</translation>
    </message>
    <message>
        <source>It was booked when this still fitted. It needs another place.</source>
        <translation>حُجز حين كان مناسبًا. ويحتاج الآن إلى مكان آخر.</translation>
    </message>
    <message>
        <source>With the new clocks it is at the same time as another visit.</source>
        <translation>مع التوقيت الجديد صار في وقت موعد آخر.</translation>
    </message>
    <message>
        <source>No clock shows the time that was promised. The patient has to be told.</source>
        <translation>لا تُظهر أي ساعة الوقت الموعود به. يجب إبلاغ المريض.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated</source>
        <translation>يجب تحديث برنامج هذا الجهاز</translation>
    </message>
    <message>
        <source>A change from {desk} could not be read</source>
        <translation>تعذّرت قراءة تغيير من ⁨{desk}⁩</translation>
    </message>
    <message>
        <source>It was made with a newer program. Once all are updated, it can be read.</source>
        <translation>أُجري ببرنامج أحدث. تمكن قراءته بعد تحديث جميع الأجهزة.</translation>
    </message>
    <message>
        <source>{what} ({when}). Nothing else depends on it.</source>
        <translation>⁨{what}⁩ (⁨{when}⁩). لا يعتمد عليه شيء آخر.</translation>
    </message>
    <message>
        <source>Written down on {desk}, {when}{by}.</source>
        <translation>دُوّن على ⁨{desk}⁩، ⁨{when}⁩⁨{by}⁩.</translation>
    </message>
    <message>
        <source>The room is out of use: {who}, {when}</source>
        <translation>الغرفة خارج الخدمة: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{doctor} does not see patients then: {who}, {when}</source>
        <translation>⁨{doctor}⁩ لا يستقبل مرضى حينها: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Two bookings for {doctor}, {when}</source>
        <translation>حجزان لدى ⁨{doctor}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Booked twice: {who}, {when}</source>
        <translation>حجز مزدوج: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{doctor} is on leave: {who}, {when}</source>
        <translation>⁨{doctor}⁩ في إجازة: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{doctor} does not work then: {who}, {when}</source>
        <translation>⁨{doctor}⁩ لا يعمل حينها: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{doctor} is not free then: {who}, {when}</source>
        <translation>⁨{doctor}⁩ غير متفرّغ حينها: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>The clinic is closed then: {who}, {when}</source>
        <translation>العيادة مغلقة حينها: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>No room for this visit: {who}, {when}</source>
        <translation>لا غرفة لهذا الموعد: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>One record number for two patients · {}</source>
        <translation>رقم سجل واحد لمريضين · ⁨{}⁩</translation>
    </message>
    <message>
        <source>{field} changed on two desks · {who}</source>
        <translation>تغيّر ⁨{field}⁩ على جهازين · ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Record changed on two desks · {}</source>
        <translation>تغيّر السجل على جهازين · ⁨{}⁩</translation>
    </message>
    <message>
        <source>Both were registered while the desks could not see each other.</source>
        <translation>سُجّل الاثنان حين لم يكن كل جهاز يرى الآخر.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>in the record now: {}</source>
        <translation>في السجل الآن: ⁨{}⁩</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>إلغاءه</translation>
    </message>
    <message>
        <source>let it take place after all</source>
        <translation>إبقاءه رغم ذلك</translation>
    </message>
    <message>
        <source>change its status</source>
        <translation>تغيير حالته</translation>
    </message>
    <message>
        <source>{desk} wanted to {wish} at {when}{by}. It stands as the server has it.</source>
        <translation>أراد ⁨{desk}⁩ ⁨{wish}⁩ ⁨{when}⁩⁨{by}⁩. وهو باقٍ كما لدى الخادم.</translation>
    </message>
    <message>
        <source>approved by {who} {when}</source>
        <translation>وافق ⁨{who}⁩ ⁨{when}⁩</translation>
    </message>
    <message>
        <source>approved {when}</source>
        <translation>ووفق ⁨{when}⁩</translation>
    </message>
    <message>
        <source>needs a call</source>
        <translation>يحتاج إلى اتصال</translation>
    </message>
    <message>
        <source>{}, same time</source>
        <translation>⁨{}⁩، الوقت نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Other desks made %n changes with a newer program. They show after the update.</source>
        <translation>
            <numerusform>لم تُجرَ أي تغييرات ببرنامج أحدث.</numerusform>
            <numerusform>أجرى جهاز آخر تغييرًا واحدًا ببرنامج أحدث. يظهر بعد التحديث.</numerusform>
            <numerusform>أجرت أجهزة أخرى تغييرين ببرنامج أحدث. يظهران بعد التحديث.</numerusform>
            <numerusform>أجرت أجهزة أخرى %n تغييرات ببرنامج أحدث. تظهر بعد التحديث.</numerusform>
            <numerusform>أجرت أجهزة أخرى %n تغييرًا ببرنامج أحدث. تظهر بعد التحديث.</numerusform>
            <numerusform>أجرت أجهزة أخرى %n تغيير ببرنامج أحدث. تظهر بعد التحديث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room lacks what this visit needs: {who}, {when}</source>
        <translation>تنقص الغرفة ما يحتاجه هذا الموعد: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>This visit needs a room: {who}, {when}</source>
        <translation>يحتاج هذا الموعد إلى غرفة: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Move all %n</source>
        <translation>
            <numerusform>لا شيء للنقل</numerusform>
            <numerusform>نقل الموعد</numerusform>
            <numerusform>نقل الموعدين</numerusform>
            <numerusform>نقل كل المواعيد (%n)</numerusform>
            <numerusform>نقل كل المواعيد (%n)</numerusform>
            <numerusform>نقل كل المواعيد (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits with {who} moved</source>
        <translation>
            <numerusform>لم يُنقل أي موعد لدى ⁨{who}⁩</numerusform>
            <numerusform>نُقل موعد واحد لدى ⁨{who}⁩</numerusform>
            <numerusform>نُقل موعدان لدى ⁨{who}⁩</numerusform>
            <numerusform>نُقلت %n مواعيد لدى ⁨{who}⁩</numerusform>
            <numerusform>نُقل %n موعدًا لدى ⁨{who}⁩</numerusform>
            <numerusform>نُقل %n موعد لدى ⁨{who}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>لا أحد يحتاج إلى اتصال</numerusform>
            <numerusform>مريض واحد يحتاج إلى اتصال</numerusform>
            <numerusform>مريضان يحتاجان إلى اتصال</numerusform>
            <numerusform>%n مرضى بحاجة إلى اتصال</numerusform>
            <numerusform>%n مريضًا بحاجة إلى اتصال</numerusform>
            <numerusform>%n مريض بحاجة إلى اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {who} to {when}</source>
        <translation>نقل ⁨{who}⁩ إلى ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Leave {who} at {when}</source>
        <translation>ترك ⁨{who}⁩ في ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Move {who} to {room}</source>
        <translation>نقل ⁨{who}⁩ إلى ⁨{room}⁩</translation>
    </message>
    <message>
        <source>Keep both (overbook)</source>
        <translation>إبقاء الحجزين معًا (حجز زائد)</translation>
    </message>
    <message>
        <source>Cancel {who}…</source>
        <translation>إلغاء موعد ⁨{who}⁩…</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>إبقاء ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Keep both numbers</source>
        <translation>الاحتفاظ بالرقمين</translation>
    </message>
    <message>
        <source>{who} moved to {when}</source>
        <translation>نُقل ⁨{who}⁩ إلى ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{who} stays at {when}</source>
        <translation>يبقى ⁨{who}⁩ في ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{who} moved to {doctor}, {when}</source>
        <translation>نُقل ⁨{who}⁩ إلى ⁨{doctor}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{who} moved to {room}</source>
        <translation>نُقل ⁨{who}⁩ إلى ⁨{room}⁩</translation>
    </message>
    <message>
        <source>Both visits are kept: {who}</source>
        <translation>أُبقي الموعدان: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Visit cancelled: {who}</source>
        <translation>أُلغي الموعد: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{who}: kept {value}</source>
        <translation>⁨{who}⁩: أُبقي ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{who}: both numbers are kept</source>
        <translation>⁨{who}⁩: تم الاحتفاظ بالرقمين</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Could not be kept: {}</source>
        <translation>تعذّر الاحتفاظ به: ⁨{}⁩</translation>
    </message>
    <message>
        <source>Who did it may not do so any more.</source>
        <translation>من قام بذلك لم يعد مسموحًا له به.</translation>
    </message>
    <message>
        <source>What it was about is not there any more.</source>
        <translation>ما كان الأمر يتعلق به لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>What it followed on could not be kept.</source>
        <translation>تعذّر الاحتفاظ بما سبقه.</translation>
    </message>
    <message>
        <source>Another desk had changed the same before that.</source>
        <translation>كان جهاز آخر قد غيّر الشيء نفسه قبل ذلك.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>⁨{field}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Second phone number</source>
        <translation>رقم الهاتف الثاني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>شخص الاتصال</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>هاتف جهة الاتصال</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>الطبيب المعتاد</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>المراجعة واحدًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {days} · %n visits affected</source>
        <translation>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{days}⁩ · لم يتأثّر أي موعد</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{days}⁩ · تأثّر موعد واحد</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{days}⁩ · تأثّر موعدان</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{days}⁩ · تأثّرت %n مواعيد</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{days}⁩ · تأثّر %n موعدًا</numerusform>
            <numerusform>ووفق على الإجازة: ⁨{who}⁩، ⁨{days}⁩ · تأثّر %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n…</source>
        <translation>
            <numerusform>لا اتصال…</numerusform>
            <numerusform>الاتصال بواحد…</numerusform>
            <numerusform>الاتصال باثنين…</numerusform>
            <numerusform>الاتصال بـ %n…</numerusform>
            <numerusform>الاتصال بـ %n…</numerusform>
            <numerusform>الاتصال بـ %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {moves}, then call {calls}…</source>
        <translation>نقل ⁨{moves}⁩، ثم الاتصال بـ⁨{calls}⁩…</translation>
    </message>
    <message numerus="yes">
        <source>%n can move to another time</source>
        <translation>
            <numerusform>لا يمكن نقل أي موعد إلى وقت آخر</numerusform>
            <numerusform>يمكن نقل موعد واحد إلى وقت آخر</numerusform>
            <numerusform>يمكن نقل موعدين إلى وقت آخر</numerusform>
            <numerusform>يمكن نقل %n مواعيد إلى وقت آخر</numerusform>
            <numerusform>يمكن نقل %n موعدًا إلى وقت آخر</numerusform>
            <numerusform>يمكن نقل %n موعد إلى وقت آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to {doctor} at the same time</source>
        <translation>
            <numerusform>لا يمكن نقل أي موعد إلى ⁨{doctor}⁩ في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل موعد واحد إلى ⁨{doctor}⁩ في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل موعدين إلى ⁨{doctor}⁩ في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل %n مواعيد إلى ⁨{doctor}⁩ في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل %n موعدًا إلى ⁨{doctor}⁩ في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل %n موعد إلى ⁨{doctor}⁩ في الوقت نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to colleagues at the same time</source>
        <translation>
            <numerusform>لا يمكن نقل أي موعد إلى زملاء في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل موعد واحد إلى زميل في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل موعدين إلى زملاء في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل %n مواعيد إلى زملاء في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل %n موعدًا إلى زملاء في الوقت نفسه</numerusform>
            <numerusform>يمكن نقل %n موعد إلى زملاء في الوقت نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {who} another number</source>
        <translation>إعطاء ⁨{who}⁩ رقمًا آخر</translation>
    </message>
    <message>
        <source>{who} has another record number</source>
        <translation>لدى ⁨{who}⁩ رقم سجل آخر</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>غرفة أخرى</translation>
    </message>
    <message>
        <source>what {} says</source>
        <translation>ما لدى ⁨{}⁩</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>إبقاء ⁨{}⁩</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>ترك كما هو</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Andorra</source>
        <translation>أندورا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>أنتيغوا وبربودا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>أنغويلا</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>أنتاركتيكا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>أروبا</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>جزر آلاند</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>بربادوس</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>بنين</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>سان بارتليمي</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>برمودا</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>بروناي</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>هولندا الكاريبية</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>جزر البهاما</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>بوتان</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>جزيرة بوفيه</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>بليز</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>جزر كوكوس (كيلينغ)</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>الكونغو - كينشاسا</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>الكونغو - برازافيل</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>الرأس الأخضر</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>كوراساو</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>جزيرة كريسماس</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدانمرك</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>دومينيكا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>الصحراء الغربية</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>إريتريا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>فيجي</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>جزر فوكلاند</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ميكرونيزيا</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>جزر فارو</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>غرينادا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>غويانا الفرنسية</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>غيرنزي</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>جبل طارق</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>غرينلاند</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>غوادلوب</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>غينيا الاستوائية</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>جورجيا الجنوبية وجزر ساندويتش الجنوبية</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>غوام</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>غينيا بيساو</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>غيانا</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>هونغ كونغ الصينية (منطقة إدارية خاصة)</translation>
    </message>
    <message>
        <source>Heard Island &amp; McDonald Islands</source>
        <translation>جزيرة هيرد وجزر ماكدونالد</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>هنغاريا</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>جزيرة مان</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>الإقليم البريطاني في المحيط الهندي</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>جيرسي</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>كيريباتي</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>سانت كيتس ونيفيس</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>جزر كايمان</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>سانت لوسيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>موناكو</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>سان مارتن</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>جزر مارشال</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>ميانمار (بورما)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>منطقة ماكاو الإدارية الخاصة</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>جزر المارتينيك</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>مونتسرات</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>موريشيوس</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>جزر المالديف</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>جزيرة نورفولك</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ناورو</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>نيوي</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>بولينيزيا الفرنسية</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>سان بيير ومكويلون</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>جزر بيتكيرن</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>الأراضي الفلسطينية</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>بالاو</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>روينيون</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>جزر سليمان</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>سيشل</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>St. Helena, Ascension &amp; Tristan da Cunha</source>
        <translation>سانت هيلينا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>سفالبارد وجان ماين</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>سان مارينو</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>سورينام</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>ساو تومي وبرينسيبي</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>سانت مارتن</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>إسواتيني</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>جزر توركس وكايكوس</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>French Southern and Antarctic Lands</source>
        <translation>الأقاليم الجنوبية الفرنسية</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>توغو</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>توكيلاو</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>تيمور - ليشتي</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>تونغا</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>توفالو</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>جزر الولايات المتحدة النائية</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أورغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>الفاتيكان</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>سانت فنسنت وجزر غرينادين</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>جزر فيرجن البريطانية</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>جزر فيرجن الأمريكية</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>فانواتو</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>جزر والس وفوتونا</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>ساموا</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>كوسوفو</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>مايوت</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>الهنغارية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتو</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Block the time</source>
        <translation>حجب الوقت</translation>
    </message>
    <message>
        <source>This provider</source>
        <translation>مقدّم الرعاية هذا</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>عدد منهم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>thu, 26.11., tomorrow</source>
        <translation>الخميس، 26/11، غدًا</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>15-16:30, or empty: the whole day</source>
        <translation>15-16:30، أو فارغ: اليوم كله</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>اليوم نفسه إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>اجتماع الفريق</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>وقت من</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 15-16:30.</source>
        <translation>هذه ليست ساعات. اكتبها مثل 15-16:30.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Everyone’s time is blocked: {}</source>
        <translation>حُجب وقت الجميع: ⁨{}⁩</translation>
    </message>
    <message>
        <source>Time of {whom} is blocked: {why}</source>
        <translation>حُجب وقت ⁨{whom}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Another day than in the week</source>
        <translation>يوم يختلف عن الأسبوع</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>حفظ اليوم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>ساعات أخرى</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>ساعات إضافية</translation>
    </message>
    <message>
        <source>tomorrow, 24.12., fri</source>
        <translation>غدًا، 24/12، الجمعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>8-12, 13:30-17</source>
        <translation>8-12, 13:30-17</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 8-12, 13:30-17.</source>
        <translation>هذه ليست ساعات. اكتبها مثل 8-12, 13:30-17.</translation>
    </message>
    <message>
        <source>{who} is closed on {day}</source>
        <translation>⁨{who}⁩: إغلاق ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{who} has other hours on {day}</source>
        <translation>⁨{who}⁩: ساعات أخرى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{who} has extra hours on {day}</source>
        <translation>⁨{who}⁩: ساعات إضافية ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Other days and blocks</source>
        <translation>أيام أخرى وأوقات محجوبة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>also {}</source>
        <translation>أيضًا ⁨{}⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation>إعادة فتح: ⁨{}⁩</translation>
    </message>
    <message>
        <source>{} follows the week again</source>
        <translation>عاد ⁨{}⁩ إلى ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>العطلات وأيام الإغلاق</translation>
    </message>
    <message>
        <source>Save closing days</source>
        <translation>حفظ أيام الإغلاق</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Close on all of them</source>
        <translation>إغلاق فيها كلها</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>BE, or empty</source>
        <translation>‏BE، أو فارغ</translation>
    </message>
    <message>
        <source>Own closing day</source>
        <translation>يوم إغلاق خاص</translation>
    </message>
    <message>
        <source>24.12., 2 jan</source>
        <translation>24/12، 2 يناير</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Works outing</source>
        <translation>رحلة الموظفين</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message numerus="yes">
        <source>%n visits that day</source>
        <translation>
            <numerusform>لا مواعيد في ذلك اليوم</numerusform>
            <numerusform>موعد واحد في ذلك اليوم</numerusform>
            <numerusform>موعدان في ذلك اليوم</numerusform>
            <numerusform>%n مواعيد في ذلك اليوم</numerusform>
            <numerusform>%n موعدًا في ذلك اليوم</numerusform>
            <numerusform>%n موعد في ذلك اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits that day</source>
        <translation>لا مواعيد في ذلك اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n visits in those days</source>
        <translation>
            <numerusform>لا مواعيد في تلك الأيام</numerusform>
            <numerusform>موعد واحد في تلك الأيام</numerusform>
            <numerusform>موعدان في تلك الأيام</numerusform>
            <numerusform>%n مواعيد في تلك الأيام</numerusform>
            <numerusform>%n موعدًا في تلك الأيام</numerusform>
            <numerusform>%n موعد في تلك الأيام</numerusform>
        </translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«⁨{reason}⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%n keep their time with</source>
        <translation>
            <numerusform>لا يحتفظ أي موعد بوقته مع</numerusform>
            <numerusform>موعد واحد يحتفظ بوقته مع</numerusform>
            <numerusform>موعدان يحتفظان بوقتهما مع</numerusform>
            <numerusform>%n مواعيد تحتفظ بوقتها مع</numerusform>
            <numerusform>%n موعدًا تحتفظ بوقتها مع</numerusform>
            <numerusform>%n موعد تحتفظ بوقتها مع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move to the nearest time</source>
        <translation>
            <numerusform>لا ينتقل أي موعد</numerusform>
            <numerusform>موعد واحد ينتقل إلى أقرب وقت</numerusform>
            <numerusform>موعدان ينتقلان إلى أقرب وقت</numerusform>
            <numerusform>%n مواعيد تنتقل إلى أقرب وقت</numerusform>
            <numerusform>%n موعدًا تنتقل إلى أقرب وقت</numerusform>
            <numerusform>%n موعد تنتقل إلى أقرب وقت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>لا أحد يحتاج إلى اتصال</numerusform>
            <numerusform>مريض واحد يحتاج إلى اتصال</numerusform>
            <numerusform>مريضان يحتاجان إلى اتصال</numerusform>
            <numerusform>%n مرضى بحاجة إلى اتصال</numerusform>
            <numerusform>%n مريضًا بحاجة إلى اتصال</numerusform>
            <numerusform>%n مريض بحاجة إلى اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-place %n visits</source>
        <translation>
            <numerusform>لا مواعيد لإعادة الترتيب</numerusform>
            <numerusform>إعادة ترتيب موعد واحد</numerusform>
            <numerusform>إعادة ترتيب موعدين</numerusform>
            <numerusform>إعادة ترتيب %n مواعيد</numerusform>
            <numerusform>إعادة ترتيب %n موعدًا</numerusform>
            <numerusform>إعادة ترتيب %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve and re-place %n</source>
        <translation>
            <numerusform>موافقة</numerusform>
            <numerusform>موافقة وإعادة ترتيب موعد واحد</numerusform>
            <numerusform>موافقة وإعادة ترتيب موعدين</numerusform>
            <numerusform>موافقة وإعادة ترتيب %n مواعيد</numerusform>
            <numerusform>موافقة وإعادة ترتيب %n موعدًا</numerusform>
            <numerusform>موافقة وإعادة ترتيب %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Two letters, such as DE.</source>
        <translation>حرفان، مثل DE.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>Closing days saved</source>
        <translation>حُفظت أيام الإغلاق</translation>
    </message>
    <message>
        <source>Leave request: {who}, {when}</source>
        <translation>طلب إجازة: ⁨{who}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>طُلبت ⁨{}⁩</translation>
    </message>
    <message>
        <source>no visits in those days</source>
        <translation>لا مواعيد في تلك الأيام</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافق عليها</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>{who} needs a call</source>
        <translation>⁨{who}⁩ يحتاج إلى اتصال</translation>
    </message>
    <message>
        <source>{who}: same time, {doctor}</source>
        <translation>⁨{who}⁩: الوقت نفسه، ⁨{doctor}⁩</translation>
    </message>
    <message>
        <source>{who}: {when}, {doctor}</source>
        <translation>‏⁨{who}⁩: ⁨{when}⁩، ⁨{doctor}⁩</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>Who is sick today?</source>
        <translation>من المريض اليوم؟</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>إظهار الخطة</translation>
    </message>
    <message>
        <source>Type the first letters of the family name.</source>
        <translation>اكتب الأحرف الأولى من اسم العائلة.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>Leave asked for today: {}</source>
        <translation>طُلبت إجازة لليوم: ⁨{}⁩</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{} days</source>
        <comment>not a whole number of them</comment>
        <translation>⁨{}⁩ يوم</translation>
    </message>
    <message>
        <source>{} h</source>
        <comment>hours</comment>
        <translation>⁨{}⁩ س</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>This one stays</source>
        <translation>هذا يبقى</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>goes into the other</source>
        <translation>يدخل في الآخر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>What {} holds</source>
        <translation>ما يحتويه ⁨{}⁩</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>هاتف ثانٍ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>جهة الاتصال أو الوصي</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتفه</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>مصير كل سطر</translation>
    </message>
    <message>
        <source>Those known already are somebody else: import them too</source>
        <translation>المعروفون من قبل أشخاص آخرون: استوردهم أيضًا</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>Birth dates such as 3.4.2001 are read with {}.</source>
        <translation>تُقرأ تواريخ الميلاد مثل 3.4.2001 على أساس ⁨{}⁩.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>الكل ⁨{}⁩</translation>
    </message>
    <message>
        <source>Good {}</source>
        <translation>سليم ⁨{}⁩</translation>
    </message>
    <message>
        <source>Known already {}</source>
        <translation>معروف من قبل ⁨{}⁩</translation>
    </message>
    <message>
        <source>Wrong {}</source>
        <translation>خاطئ ⁨{}⁩</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>معروف من قبل</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«⁨{name}⁩»</translation>
    </message>
    <message>
        <source>{} is spelt differently</source>
        <translation>⁨{}⁩ مكتوب بشكل مختلف</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more are spelt differently</source>
        <translation>
            <numerusform>⁨{}⁩ مكتوبة بشكل مختلف</numerusform>
            <numerusform>⁨{}⁩ واسم آخر مكتوبة بشكل مختلف</numerusform>
            <numerusform>⁨{}⁩ واسمان آخران مكتوبة بشكل مختلف</numerusform>
            <numerusform>⁨{}⁩ و%n أسماء أخرى مكتوبة بشكل مختلف</numerusform>
            <numerusform>⁨{}⁩ و%n اسمًا آخر مكتوبة بشكل مختلف</numerusform>
            <numerusform>⁨{}⁩ و%n اسم آخر مكتوبة بشكل مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>أول مريض</numerusform>
            <numerusform>أول مريضين</numerusform>
            <numerusform>أول %n مرضى</numerusform>
            <numerusform>أول %n مريضًا</numerusform>
            <numerusform>أول %n مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} of {all}</source>
        <translation>⁨{first}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على مريض واحد</numerusform>
            <numerusform>عُثر على مريضين</numerusform>
            <numerusform>عُثر على %n مرضى</numerusform>
            <numerusform>عُثر على %n مريضًا</numerusform>
            <numerusform>عُثر على %n مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>اسمان متشابهان في اللفظ</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Visits of {}</source>
        <translation>مواعيد ⁨{}⁩</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>تسجيل شخص جديد</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>تعديل السجل</translation>
    </message>
    <message>
        <source>Set or clear the alert</source>
        <translation>تعيين التنبيه أو مسحه</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>تدوين مكالمة</translation>
    </message>
    <message>
        <source>Ask to come again</source>
        <translation>طلب الحضور مجددًا</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>أُضيف إلى الانتظار</translation>
    </message>
    <message>
        <source>Next visit on the board</source>
        <translation>الموعد التالي في التقويم</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>دمج مع سجل آخر</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Take merged records apart</source>
        <translation>فصل السجلات المدموجة</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>أرشفة أو استرجاع</translation>
    </message>
    <message>
        <source>Import or save patients</source>
        <translation>استيراد المرضى أو حفظهم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا غيرهم</numerusform>
            <numerusform>ومريض آخر</numerusform>
            <numerusform>ومريضان آخران</numerusform>
            <numerusform>و%n مرضى آخرون</numerusform>
            <numerusform>و%n مريضًا آخر</numerusform>
            <numerusform>و%n مريض آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {} are spelt differently</source>
        <translation>⁨{}⁩ و⁨{}⁩ مكتوبان بشكل مختلف</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>الطبيب المعتاد</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>مرات الغياب</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>تنبيه: ⁨{}⁩</translation>
    </message>
    <message>
        <source>This visit needs a new time.</source>
        <translation>يحتاج هذا الموعد إلى وقت جديد.</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>يحتاج إلى وقت جديد</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Not the same – register</source>
        <translation>ليس هو – تسجيل</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذا</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Board</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Schedules &amp; leave</source>
        <translation>الجداول والإجازات</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer on this computer. It can be saved as a PDF instead.</source>
        <translation>لا توجد طابعة على هذا الحاسوب. يمكن الحفظ كملف PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The printer {} takes nothing now.</source>
        <translation>الطابعة ⁨{}⁩ لا تقبل شيئًا الآن.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>لا شيء يُعرض لهذه الفترة.</translation>
    </message>
    <message>
        <source>Quarter {n}, {year}</source>
        <translation>الربع ⁨{n}⁩، ⁨{year}⁩</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>مواعيد</translation>
    </message>
    <message>
        <source>of the time booked</source>
        <translation>من الوقت محجوز</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>مرات الغياب</translation>
    </message>
    <message>
        <source>usual wait</source>
        <translation>الانتظار المعتاد</translation>
    </message>
    <message>
        <source>booked ahead</source>
        <translation>الحجز المسبق</translation>
    </message>
    <message>
        <source>new patients</source>
        <translation>مرضى جدد</translation>
    </message>
    <message>
        <source>No-shows by weekday</source>
        <translation>عدم الحضور حسب يوم الأسبوع</translation>
    </message>
    <message>
        <source>Of those who came or did not.</source>
        <translation>من بين من حضروا ومن لم يحضروا.</translation>
    </message>
    <message>
        <source>No-shows by how far ahead it was booked</source>
        <translation>عدم الحضور حسب مدة الحجز المسبق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>How full each day was</source>
        <translation>نسبة امتلاء كل يوم</translation>
    </message>
    <message>
        <source>Booked of open time; what is hatched was closed.</source>
        <translation>المحجوز من الوقت المفتوح؛ والمظلّل كان مغلقًا.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Booked minutes</source>
        <translation>الدقائق المحجوزة</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>الدقائق المفتوحة</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>How full each provider was</source>
        <translation>نسبة امتلاء كل مقدّم رعاية</translation>
    </message>
    <message>
        <source>Booked of open time, in the whole period.</source>
        <translation>المحجوز من الوقت المفتوح، في الفترة كلها.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>No-shows by provider</source>
        <translation>عدم الحضور حسب مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>غاب</translation>
    </message>
    <message>
        <source>How far ahead visits are booked</source>
        <translation>مدة الحجز المسبق للمواعيد</translation>
    </message>
    <message>
        <source>Visits that were held or missed.</source>
        <translation>المواعيد التي تمّت أو فاتت.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>From arriving to the room: the bar is the usual wait, the line beyond it the longest.</source>
        <translation>من الوصول حتى دخول الغرفة: العمود هو الانتظار المعتاد، والخط الممتد بعده أطول انتظار.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>⁦{percent}%⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>0 أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{booked} of {open}</source>
        <comment>hours</comment>
        <translation>⁨{booked}⁩ من ⁨{open}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{missed} of %Ln visits</source>
        <translation>
            <numerusform>⁨{missed}⁩ من أصل 0</numerusform>
            <numerusform>⁨{missed}⁩ من أصل موعد واحد</numerusform>
            <numerusform>⁨{missed}⁩ من أصل موعدين</numerusform>
            <numerusform>⁨{missed}⁩ من أصل %Ln مواعيد</numerusform>
            <numerusform>⁨{missed}⁩ من أصل %Ln موعدًا</numerusform>
            <numerusform>⁨{missed}⁩ من أصل %Ln موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>How long patients wait</source>
        <translation>مدة انتظار المرضى</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>الدقائق المعتادة</translation>
    </message>
    <message>
        <source>Longest minutes</source>
        <translation>أطول الدقائق</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>عائدون</translation>
    </message>
    <message>
        <source>New and returning patients</source>
        <translation>المرضى الجدد والعائدون</translation>
    </message>
    <message>
        <source>New is whose first visit here lies in the period.</source>
        <translation>الجديد من كانت أول مواعيده هنا ضمن الفترة.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>لم يعد معروفًا</translation>
    </message>
    <message>
        <source>Who booked the visits</source>
        <translation>من حجز المواعيد</translation>
    </message>
    <message>
        <source>Visits in the period.</source>
        <translation>المواعيد في الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>at most {longest}, %Ln visits</source>
        <translation>
            <numerusform>⁨{longest}⁩ على الأكثر، لا مواعيد</numerusform>
            <numerusform>⁨{longest}⁩ على الأكثر، موعد واحد</numerusform>
            <numerusform>⁨{longest}⁩ على الأكثر، موعدان</numerusform>
            <numerusform>⁨{longest}⁩ على الأكثر، %Ln مواعيد</numerusform>
            <numerusform>⁨{longest}⁩ على الأكثر، %Ln موعدًا</numerusform>
            <numerusform>⁨{longest}⁩ على الأكثر، %Ln موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>At which desk they were booked</source>
        <translation>الجهاز الذي حُجزت عليه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>صفحة ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>خلال شهر</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>⁨{}⁩ د</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The {name} can&apos;t be right: {why}.</source>
        <translation>لا يمكن أن يكون هذا صحيحًا – ⁨{name}⁩: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: family name, given name, birth date.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة: اسم العائلة، الاسم الأول، تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>The {name} is missing.</source>
        <translation>ينقص: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The {name} can&apos;t be right as it is written.</source>
        <translation>لا يمكن أن يكون هذا صحيحًا كما كُتب: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The birth date can&apos;t be read. Write it as 1961-03-14.</source>
        <translation>تتعذر قراءة تاريخ الميلاد. اكتبه هكذا: ⁦1961-03-14⁩.</translation>
    </message>
    <message>
        <source>Two columns hold the {name}.</source>
        <translation>عمودان يحتويان الشيء نفسه: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>No column holds: {names}.</source>
        <translation>لا عمود يحتوي: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Family name and given name can&apos;t be told apart.</source>
        <translation>يتعذر التمييز بين اسم العائلة والاسم الأول.</translation>
    </message>
    <message>
        <source>What sex is “{text}”? Male, female, other or unknown.</source>
        <translation>أي جنس هو «⁨{text}⁩»؟ ذكر أو أنثى أو آخر أو غير معروف.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>لا يوجد يوم ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n rows. Import it in parts.</source>
        <translation>
            <numerusform>صفوف الملف كثيرة. استورده على أجزاء.</numerusform>
            <numerusform>في الملف أكثر من صف واحد. استورده على أجزاء.</numerusform>
            <numerusform>في الملف أكثر من صفين. استورده على أجزاء.</numerusform>
            <numerusform>في الملف أكثر من %n صفوف. استورده على أجزاء.</numerusform>
            <numerusform>في الملف أكثر من %n صفًا. استورده على أجزاء.</numerusform>
            <numerusform>في الملف أكثر من %n صف. استورده على أجزاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Import it in parts.</source>
        <translation>
            <numerusform>حجم الملف أكبر من %n م.ب. استورده على أجزاء.</numerusform>
            <numerusform>حجم الملف أكبر من %n م.ب. استورده على أجزاء.</numerusform>
            <numerusform>حجم الملف أكبر من %n م.ب. استورده على أجزاء.</numerusform>
            <numerusform>حجم الملف أكبر من %n م.ب. استورده على أجزاء.</numerusform>
            <numerusform>حجم الملف أكبر من %n م.ب. استورده على أجزاء.</numerusform>
            <numerusform>حجم الملف أكبر من %n م.ب. استورده على أجزاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n columns.</source>
        <translation>
            <numerusform>أعمدة الملف كثيرة.</numerusform>
            <numerusform>في الملف أكثر من عمود واحد.</numerusform>
            <numerusform>في الملف أكثر من عمودين.</numerusform>
            <numerusform>في الملف أكثر من %n أعمدة.</numerusform>
            <numerusform>في الملف أكثر من %n عمودًا.</numerusform>
            <numerusform>في الملف أكثر من %n عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>تتعذر قراءة ⁨{file}⁩: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>This is no table: {why}.</source>
        <translation>هذا ليس جدولًا: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>Your account may not see this.</source>
        <translation>لا يحق لحسابك رؤية هذا.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>لا يحق لحسابك القيام بهذا.</translation>
    </message>
    <message>
        <source>This is the recovery key of another clinic, or an older one.</source>
        <translation>هذا مفتاح استرداد عيادة أخرى، أو مفتاح أقدم.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>A time is given in whole minutes.</source>
        <translation>يُكتب الوقت بدقائق كاملة.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>The calendar goes from {first} to {last}.</source>
        <translation>يمتد التقويم من ⁨{first}⁩ إلى ⁨{last}⁩.</translation>
    </message>
    <message>
        <source>On {day} the clocks skip {time}; the next time is {next}.</source>
        <translation>في ⁨{day}⁩ يتخطى تغيير الساعة الوقت ⁨{time}⁩؛ الوقت التالي هو ⁨{next}⁩.</translation>
    </message>
    <message>
        <source>There is no time zone {name}. Try one like Europe/Berlin.</source>
        <translation>لا توجد منطقة زمنية ⁨{name}⁩. جرّب مثلًا Europe/Berlin.</translation>
    </message>
    <message>
        <source>This was not taken back.</source>
        <translation>لم يُتراجع عن هذا.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>تم التراجع عن هذا من قبل.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be moved any more.</source>
        <translation>لم يعد ممكنًا نقل هذا الموعد.</translation>
    </message>
    <message>
        <source>Somebody else has moved this visit meanwhile.</source>
        <translation>نقل شخص آخر هذا الموعد في الأثناء.</translation>
    </message>
    <message>
        <source>On {day}: {why}</source>
        <translation>في ⁨{day}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>These visits are there already.</source>
        <translation>هذه المواعيد موجودة من قبل.</translation>
    </message>
    <message>
        <source>Somebody else has cancelled this visit meanwhile.</source>
        <translation>ألغى شخص آخر هذا الموعد في الأثناء.</translation>
    </message>
    <message>
        <source>The patient is taken from {start} to {end}.</source>
        <translation>المريض مشغول من ⁨{start}⁩ إلى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>The provider is taken from {start} to {end}.</source>
        <translation>مقدّم الرعاية مشغول من ⁨{start}⁩ إلى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>The room is taken from {start} to {end}.</source>
        <translation>الغرفة مشغولة من ⁨{start}⁩ إلى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>The room is held until {end}.</source>
        <translation>الغرفة مثبّتة مؤقتًا حتى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>Held until {end}.</source>
        <translation>مثبّت مؤقتًا حتى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a single visit can be moved.</source>
        <translation>تسير الساعات كما يقرر البلد؛ ويمكن نقل موعد بمفرده.</translation>
    </message>
    <message>
        <source>Every visit is at the time that the clocks give it.</source>
        <translation>كل موعد في الوقت الذي تحدده الساعات.</translation>
    </message>
    <message>
        <source>This visit has no time any more.</source>
        <translation>لم يعد لهذا الموعد وقت.</translation>
    </message>
    <message>
        <source>This visit is at that time already.</source>
        <translation>هذا الموعد في ذلك الوقت من قبل.</translation>
    </message>
    <message>
        <source>This visit was given another time meanwhile.</source>
        <translation>أُعطي هذا الموعد وقتًا آخر في الأثناء.</translation>
    </message>
    <message>
        <source>This contact was struck already.</source>
        <translation>شُطبت هذه المكالمة أو الرسالة من قبل.</translation>
    </message>
    <message>
        <source>This contact was not struck.</source>
        <translation>لم تُشطب هذه المكالمة أو الرسالة.</translation>
    </message>
    <message>
        <source>This recall was cleared already.</source>
        <translation>تم هذا الاستدعاء من قبل.</translation>
    </message>
    <message>
        <source>This recall is open already.</source>
        <translation>هذا الاستدعاء مفتوح من قبل.</translation>
    </message>
    <message>
        <source>All rooms with {what} are taken then.</source>
        <translation>كل الغرف التي فيها ⁨{what}⁩ مشغولة حينها.</translation>
    </message>
    <message>
        <source>No room in use has {what}.</source>
        <translation>لا غرفة مستخدمة فيها ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>{name} does not have {what}, which this visit needs.</source>
        <translation>لا يوجد ⁨{what}⁩ في ⁨{name}⁩، وهذا الموعد يحتاجه.</translation>
    </message>
    <message>
        <source>All rooms are taken then.</source>
        <translation>كل الغرف مشغولة حينها.</translation>
    </message>
    <message>
        <source>This visit needs a room with {what}.</source>
        <translation>يحتاج هذا الموعد إلى غرفة فيها ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>This hold was released already.</source>
        <translation>لم يعد هذا الوقت مثبّتًا.</translation>
    </message>
    <message>
        <source>This hold has run out already.</source>
        <translation>انتهى تثبيت هذا الوقت.</translation>
    </message>
    <message>
        <source>That time is held for another patient.</source>
        <translation>هذا الوقت مثبّت لمريض آخر.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>توجد الآن مواعيد أو مكالمات أو مكان في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Who stated this may not overbook.</source>
        <translation>من سجّل هذا لا يحق له الحجز الزائد.</translation>
    </message>
    <message>
        <source>There is no such day until then.</source>
        <translation>لا يوجد يوم كهذا حتى ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>A series has at most %n visits.</source>
        <translation>
            <numerusform>لا مواعيد في السلسلة.</numerusform>
            <numerusform>في السلسلة موعد واحد على الأكثر.</numerusform>
            <numerusform>في السلسلة موعدان على الأكثر.</numerusform>
            <numerusform>في السلسلة %n مواعيد على الأكثر.</numerusform>
            <numerusform>في السلسلة %n موعدًا على الأكثر.</numerusform>
            <numerusform>في السلسلة %n موعد على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This leave was rejected; its visits stay where they are.</source>
        <translation>رُفضت هذه الإجازة؛ وتبقى مواعيدها كما هي.</translation>
    </message>
    <message>
        <source>This leave was withdrawn; its visits stay where they are.</source>
        <translation>سُحبت هذه الإجازة؛ وتبقى مواعيدها كما هي.</translation>
    </message>
    <message>
        <source>There is no visit that could be moved.</source>
        <translation>لا يوجد موعد يمكن نقله.</translation>
    </message>
    <message>
        <source>The plan moves a visit twice.</source>
        <translation>تنقل الخطة موعدًا مرتين.</translation>
    </message>
    <message>
        <source>A visit of this plan is not hit by the leave any more.</source>
        <translation>لم تعد الإجازة تمس أحد مواعيد هذه الخطة.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are booked from today to %n days ahead.</source>
        <translation>
            <numerusform>تُحجز المواعيد لليوم فقط.</numerusform>
            <numerusform>تُحجز المواعيد من اليوم إلى الغد.</numerusform>
            <numerusform>تُحجز المواعيد من اليوم إلى ما بعد يومين.</numerusform>
            <numerusform>تُحجز المواعيد من اليوم إلى ما بعد %n أيام.</numerusform>
            <numerusform>تُحجز المواعيد من اليوم إلى ما بعد %n يومًا.</numerusform>
            <numerusform>تُحجز المواعيد من اليوم إلى ما بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>مثبّت مؤقتًا</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>مسجّل بأن المريض وصل</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>marked as a no-show</source>
        <translation>مسجّل بأن المريض لم يحضر</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>مسجّل بأنه أُدخل خطأً</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>This visit is {status} already.</source>
        <translation>هذا الموعد ⁨{status}⁩ من قبل.</translation>
    </message>
    <message>
        <source>This visit is {status}; it can&apos;t be {wanted}.</source>
        <translation>هذا الموعد ⁨{status}⁩؛ ولا يمكن أن يصبح ⁨{wanted}⁩.</translation>
    </message>
    <message>
        <source>This visit belongs to no series.</source>
        <translation>لا ينتمي هذا الموعد إلى أي سلسلة.</translation>
    </message>
    <message>
        <source>Every date of the series is left out.</source>
        <translation>استُبعدت كل أيام السلسلة.</translation>
    </message>
    <message>
        <source>This visit was not cancelled.</source>
        <translation>لم يكن هذا الموعد ملغى.</translation>
    </message>
    <message>
        <source>This visit is confirmed already.</source>
        <translation>هذا الموعد مؤكد من قبل.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be confirmed any more.</source>
        <translation>لم يعد ممكنًا تأكيد هذا الموعد.</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>لا توجد خطوة للتراجع عنها.</translation>
    </message>
    <message>
        <source>This visit needs a time first.</source>
        <translation>يحتاج هذا الموعد إلى وقت أولًا.</translation>
    </message>
    <message>
        <source>Somebody else has found a way out meanwhile.</source>
        <translation>وجد شخص آخر حلًا في الأثناء.</translation>
    </message>
    <message>
        <source>This visit is {status} by now.</source>
        <translation>أصبح هذا الموعد الآن ⁨{status}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n hours ahead.</source>
        <translation>
            <numerusform>يُحجز الموعد مسبقًا.</numerusform>
            <numerusform>يُحجز الموعد قبل ساعة واحدة على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل ساعتين على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل %n ساعات على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل %n ساعة على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل %n ساعة على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over; visits are booked for today or later.</source>
        <translation>انتهى ذلك اليوم؛ تُحجز المواعيد لليوم أو لما بعده.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic books at most %n days ahead.</source>
        <translation>
            <numerusform>تحجز العيادة لليوم نفسه فقط.</numerusform>
            <numerusform>تحجز العيادة قبل الموعد بيوم واحد على الأكثر.</numerusform>
            <numerusform>تحجز العيادة قبل الموعد بيومين على الأكثر.</numerusform>
            <numerusform>تحجز العيادة قبل الموعد بـ%n أيام على الأكثر.</numerusform>
            <numerusform>تحجز العيادة قبل الموعد بـ%n يومًا على الأكثر.</numerusform>
            <numerusform>تحجز العيادة قبل الموعد بـ%n يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n minutes ahead.</source>
        <translation>
            <numerusform>يُحجز الموعد مسبقًا.</numerusform>
            <numerusform>يُحجز الموعد قبل دقيقة واحدة على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل دقيقتين على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل %n دقائق على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل %n دقيقة على الأقل.</numerusform>
            <numerusform>يُحجز الموعد قبل %n دقيقة على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account may not overbook.</source>
        <translation>لا يحق لحسابك الحجز الزائد.</translation>
    </message>
    <message>
        <source>This visit needs a time again. Its ways out are in Attention.</source>
        <translation>يحتاج هذا الموعد إلى وقت من جديد. الحلول في «للانتباه».</translation>
    </message>
    <message>
        <source>This visit has no time.</source>
        <translation>هذا الموعد بلا وقت.</translation>
    </message>
    <message>
        <source>Only a visit that could not stand can be without a time.</source>
        <translation>لا يبقى بلا وقت إلا موعد تعذّر الاحتفاظ به.</translation>
    </message>
    <message>
        <source>The time of day ends before it begins.</source>
        <translation>ينتهي الوقت من اليوم قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>This patient waits for that already.</source>
        <translation>هذا المريض ينتظر ذلك من قبل.</translation>
    </message>
    <message>
        <source>This patient waits no longer.</source>
        <translation>لم يعد هذا المريض ينتظر.</translation>
    </message>
    <message>
        <source>This patient waits already.</source>
        <translation>هذا المريض ينتظر من قبل.</translation>
    </message>
    <message>
        <source>Another patient waits there.</source>
        <translation>مريض آخر ينتظر هناك.</translation>
    </message>
    <message>
        <source>This case was mended by a change that stands.</source>
        <translation>حُلّت هذه الحالة بتغيير لا يزال قائمًا.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>هذه الحالة مغلقة من قبل.</translation>
    </message>
    <message>
        <source>This visit needs a new time, or has to be cancelled.</source>
        <translation>يحتاج هذا الموعد إلى وقت جديد، أو يجب إلغاؤه.</translation>
    </message>
    <message>
        <source>This case is open.</source>
        <translation>هذه الحالة مفتوحة.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s only administrator. Make somebody else one first.</source>
        <translation>هذا هو المسؤول الوحيد في العيادة. عيّن غيره أولًا.</translation>
    </message>
    <message>
        <source>It says so already: nothing was changed.</source>
        <translation>هو كذلك من قبل: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>They have these roles already.</source>
        <translation>لديه هذه الأدوار من قبل.</translation>
    </message>
    <message>
        <source>This is no verifier of a password.</source>
        <translation>هذا ليس مدقق كلمة مرور.</translation>
    </message>
    <message>
        <source>This account is out of use already.</source>
        <translation>هذا الحساب خارج الاستخدام من قبل.</translation>
    </message>
    <message>
        <source>This account is in use already.</source>
        <translation>هذا الحساب مستخدم من قبل.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>اختر دورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Somebody signs in as {name} already. Choose another name.</source>
        <translation>يسجّل شخص الدخول باسم ⁨{name}⁩ من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>لا يمكن ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>A password is not kept, so the former one can&apos;t come back. Set another one.</source>
        <translation>لا تُحفظ كلمة المرور، فلا يمكن استعادة السابقة. عيّن أخرى.</translation>
    </message>
    <message>
        <source>You can set your own password only.</source>
        <translation>يمكنك تعيين كلمة مرورك فقط.</translation>
    </message>
    <message>
        <source>Who stated this may not do so, or not any more.</source>
        <translation>من سجّل هذا لا يحق له ذلك، أو لم يعد يحق له.</translation>
    </message>
    <message>
        <source>The record says so already: nothing was changed.</source>
        <translation>السجل يقول ذلك من قبل: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The alert says so already.</source>
        <translation>التنبيه يقول ذلك من قبل.</translation>
    </message>
    <message>
        <source>This patient has no alert.</source>
        <translation>لا تنبيه لهذا المريض.</translation>
    </message>
    <message>
        <source>This record is archived already.</source>
        <translation>هذا السجل مؤرشف من قبل.</translation>
    </message>
    <message>
        <source>This record is in use already.</source>
        <translation>هذا السجل مستخدم من قبل.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself.</source>
        <translation>لا يمكن دمج السجل مع نفسه.</translation>
    </message>
    <message>
        <source>These records are merged already.</source>
        <translation>هذان السجلان مدموجان من قبل.</translation>
    </message>
    <message>
        <source>This record stands on its own already.</source>
        <translation>هذا السجل مستقل من قبل.</translation>
    </message>
    <message>
        <source>It was merged into another record.</source>
        <translation>دُمج في سجل آخر.</translation>
    </message>
    <message>
        <source>Somebody changed the {field} meanwhile. Look at it again first.</source>
        <translation>غيّر شخص هذا في الأثناء: ⁨{field}⁩. انظر إليه مجددًا أولًا.</translation>
    </message>
    <message>
        <source>Record number {number} belongs to somebody else. Correct the record: it is given another number.</source>
        <translation>رقم السجل ⁨{number}⁩ لشخص آخر. صحّح السجل: سيُعطى رقمًا آخر.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>contact phone</source>
        <translation>هاتف جهة الاتصال</translation>
    </message>
    <message>
        <source>second phone</source>
        <translation>الهاتف الثاني</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>usual provider</source>
        <translation>مقدّم الرعاية المعتاد</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>تاريخ الميلاد هذا لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Nobody here was born before {year}.</source>
        <translation>لا أحد هنا وُلد قبل ⁨{year}⁩.</translation>
    </message>
    <message>
        <source>{name}, born {born}, is registered as {number}. Is this somebody else?</source>
        <translation>⁨{name}⁩، تاريخ الميلاد ⁨{born}⁩، مسجّل برقم ⁨{number}⁩. هل هذا شخص آخر؟</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>No country has this code. A number from abroad begins with + and the country&apos;s code.</source>
        <translation>لا بلد له هذا الرمز. يبدأ الرقم من الخارج بـ + ثم رمز البلد.</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>رقم الهاتف هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This phone number is too short.</source>
        <translation>رقم الهاتف هذا قصير جدًا.</translation>
    </message>
    <message>
        <source>Give this phone number with its area code.</source>
        <translation>اكتب رقم الهاتف هذا مع رمز المنطقة.</translation>
    </message>
    <message>
        <source>A record cannot be told apart from itself.</source>
        <translation>لا يمكن تمييز سجل عن نفسه.</translation>
    </message>
    <message>
        <source>These two are told apart already.</source>
        <translation>هذان مميَّزان أحدهما عن الآخر من قبل.</translation>
    </message>
    <message>
        <source>These two are not told apart.</source>
        <translation>هذان غير مميَّزين أحدهما عن الآخر.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>لم يعد مقدّم الرعاية هذا يستقبل المرضى هنا.</translation>
    </message>
    <message>
        <source>This provider sees patients here already.</source>
        <translation>مقدّم الرعاية هذا يستقبل المرضى هنا من قبل.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>{name} has hours at this location: it stays.</source>
        <translation>لدى ⁨{name}⁩ ساعات عمل في هذا الموقع: فيبقى.</translation>
    </message>
    <message>
        <source>These hours are there already.</source>
        <translation>هذه الساعات موجودة من قبل.</translation>
    </message>
    <message>
        <source>Say which hours come on top of the week&apos;s.</source>
        <translation>اذكر أي ساعات تُضاف إلى ساعات الأسبوع.</translation>
    </message>
    <message>
        <source>This time is blocked already.</source>
        <translation>هذا الوقت محجوب من قبل.</translation>
    </message>
    <message>
        <source>The block ends before it starts.</source>
        <translation>ينتهي الحجب قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>This leave request is {status} already.</source>
        <translation>هذه الإجازة ⁨{status}⁩ من قبل.</translation>
    </message>
    <message>
        <source>This leave request is {status}; it can&apos;t become {wanted}.</source>
        <translation>هذه الإجازة ⁨{status}⁩؛ ولا يمكن أن تصبح ⁨{wanted}⁩.</translation>
    </message>
    <message>
        <source>There is a leave request from {start} to {end} already.</source>
        <translation>يوجد طلب إجازة من ⁨{start}⁩ إلى ⁨{end}⁩ من قبل.</translation>
    </message>
    <message>
        <source>Working hours end after they start.</source>
        <translation>تنتهي ساعات العمل بعد أن تبدأ.</translation>
    </message>
    <message>
        <source>Booked from {start} to {end}: {name}.</source>
        <translation>محجوز من ⁨{start}⁩ إلى ⁨{end}⁩: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} sees patients no more.</source>
        <translation>لم يعد ⁨{name}⁩ يستقبل المرضى.</translation>
    </message>
    <message>
        <source>Too close to the visit from {start} to {end}.</source>
        <translation>قريب جدًا من موعد ⁨{start}⁩ إلى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>{name} is held until {end}.</source>
        <translation>⁨{name}⁩ مثبّتة مؤقتًا حتى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>{name} is not at {place}.</source>
        <translation>⁨{name}⁩ ليست في ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>The patient has a visit from {start} to {end}.</source>
        <translation>لدى المريض موعد من ⁨{start}⁩ إلى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>{name} is in use until {end}: {whom}.</source>
        <translation>⁨{name}⁩ مشغولة حتى ⁨{end}⁩: ⁨{whom}⁩.</translation>
    </message>
    <message>
        <source>{name} is out of use.</source>
        <translation>⁨{name}⁩ خارج الاستخدام.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>انتهى ذلك اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic wants to know %n minutes ahead.</source>
        <translation>
            <numerusform>تريد العيادة أن تعلم مسبقًا.</numerusform>
            <numerusform>تريد العيادة أن تعلم قبل الموعد بدقيقة.</numerusform>
            <numerusform>تريد العيادة أن تعلم قبل الموعد بدقيقتين.</numerusform>
            <numerusform>تريد العيادة أن تعلم قبل الموعد بـ%n دقائق.</numerusform>
            <numerusform>تريد العيادة أن تعلم قبل الموعد بـ%n دقيقة.</numerusform>
            <numerusform>تريد العيادة أن تعلم قبل الموعد بـ%n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>مريض آخر</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a block can be opened, leave withdrawn.</source>
        <translation>تسير الساعات كما يقرر البلد؛ ويمكن فتح الحجب وسحب الإجازة.</translation>
    </message>
    <message>
        <source>Blocks and leave are at the times that the clocks give them.</source>
        <translation>أوقات الحجب والإجازات كما تحددها الساعات.</translation>
    </message>
    <message>
        <source>There is nothing any more that the clocks could move.</source>
        <translation>لم يبقَ شيء يمكن أن تحرّكه الساعات.</translation>
    </message>
    <message>
        <source>It is at that time already.</source>
        <translation>هو في ذلك الوقت من قبل.</translation>
    </message>
    <message>
        <source>Newer rules of the clocks say when it is.</source>
        <translation>قواعد أحدث للساعات تحدد وقته.</translation>
    </message>
    <message>
        <source>That day there: {hours}.</source>
        <translation>هناك في ذلك اليوم: ⁨{hours}⁩.</translation>
    </message>
    <message>
        <source>Outside of working hours at {place}. {hours}</source>
        <translation>خارج ساعات العمل في ⁨{place}⁩. ⁨{hours}⁩</translation>
    </message>
    <message>
        <source>On leave until {end}.</source>
        <translation>في إجازة حتى ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>Blocked until {end}: {label}.</source>
        <translation>محجوب حتى ⁨{end}⁩: ⁨{label}⁩.</translation>
    </message>
    <message>
        <source>The clinic is closed: {label}.</source>
        <translation>العيادة مغلقة: ⁨{label}⁩.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>لا ساعات عمل</translation>
    </message>
    <message>
        <source>That day: {hours}.</source>
        <translation>في ذلك اليوم: ⁨{hours}⁩.</translation>
    </message>
    <message>
        <source>Outside of working hours. {hours}</source>
        <translation>خارج ساعات العمل. ⁨{hours}⁩</translation>
    </message>
    <message>
        <source>That day there ({why}): {hours}.</source>
        <translation>هناك في ذلك اليوم (⁨{why}⁩): ⁨{hours}⁩.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من ⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>That day ({why}): {hours}.</source>
        <translation>في ذلك اليوم (⁨{why}⁩): ⁨{hours}⁩.</translation>
    </message>
    <message>
        <source>Say whose time is blocked: some providers&apos;, or everyone&apos;s.</source>
        <translation>اذكر وقت من يُحجب: بعض مقدّمي الرعاية أو الجميع.</translation>
    </message>
    <message>
        <source>Say first in which country the clinic is.</source>
        <translation>اذكر أولًا في أي بلد تقع العيادة.</translation>
    </message>
    <message>
        <source>No region {region} is known of {country}. There are: {parts}.</source>
        <translation>لا تُعرف منطقة ⁨{region}⁩ في ⁨{country}⁩. المعروف: ⁨{parts}⁩.</translation>
    </message>
    <message>
        <source>No holidays are known of {country}.</source>
        <translation>لا تُعرف عطل رسمية للبلد ⁨{country}⁩.</translation>
    </message>
    <message>
        <source>Approving and refusing leave is for others.</source>
        <translation>اعتماد الإجازات ورفضها من شأن آخرين.</translation>
    </message>
    <message>
        <source>Somebody else has to approve your own leave.</source>
        <translation>يجب أن يعتمد إجازتك شخص آخر.</translation>
    </message>
    <message>
        <source>{name} is at another location.</source>
        <translation>⁨{name}⁩ في موقع آخر.</translation>
    </message>
    <message>
        <source>This desk belongs to another clinic.</source>
        <translation>ينتمي هذا الجهاز إلى عيادة أخرى.</translation>
    </message>
    <message>
        <source>These are the clinic&apos;s holidays already.</source>
        <translation>هذه هي عطل العيادة من قبل.</translation>
    </message>
    <message>
        <source>This location is there already.</source>
        <translation>هذا الموقع موجود من قبل.</translation>
    </message>
    <message>
        <source>This desk belongs to a clinic already: {name}.</source>
        <translation>ينتمي هذا الجهاز إلى عيادة من قبل: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The clinic has given up the location of {room}: it can&apos;t be used again.</source>
        <translation>تخلّت العيادة عن موقع ⁨{room}⁩: لا يمكن استخدامها من جديد.</translation>
    </message>
    <message>
        <source>{day} is in the list twice.</source>
        <translation>⁨{day}⁩ مكرر في القائمة.</translation>
    </message>
    <message>
        <source>A clinic is founded once; its records have to be kept.</source>
        <translation>تُنشأ العيادة مرة واحدة؛ ويجب حفظ سجلاتها.</translation>
    </message>
    <message>
        <source>Say which server, and the code that lets this desk in.</source>
        <translation>اذكر الخادم والرمز الذي يُدخل هذا الجهاز.</translation>
    </message>
    <message>
        <source>Desks of this computer belong to {url}.</source>
        <translation>أجهزة هذا الحاسوب تابعة لـ⁨{url}⁩.</translation>
    </message>
    <message>
        <source>This desk joins its clinic as soon as you say who you are.</source>
        <translation>ينضم هذا الجهاز إلى عيادته حالما تذكر من أنت.</translation>
    </message>
    <message>
        <source>Say who signs in, with --user NAME.</source>
        <translation>اذكر من يسجّل الدخول باستخدام --user NAME.</translation>
    </message>
    <message>
        <source>This folder has its clinic already.</source>
        <translation>لهذا المجلد عيادته من قبل.</translation>
    </message>
    <message>
        <source>Nobody has an account at this clinic yet: set up its first desk by hand.</source>
        <translation>لا يملك أحد حسابًا في هذه العيادة بعد: جهّز أول جهاز فيها يدويًا.</translation>
    </message>
    <message>
        <source>Rooms of this location are still in use, such as {room}: it stays.</source>
        <translation>لا تزال غرف هذا الموقع مستخدمة، مثل ⁨{room}⁩: فيبقى.</translation>
    </message>
    <message>
        <source>This name and password don&apos;t fit together.</source>
        <translation>الاسم وكلمة المرور غير متطابقين.</translation>
    </message>
    <message>
        <source>Several people work here: say who you are with --user NAME.</source>
        <translation>يعمل هنا عدة أشخاص: اذكر من أنت باستخدام --user NAME.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>ممارس صحي</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>You can read this. An administrator can change it.</source>
        <translation>يمكنك قراءة هذا. ويمكن للمسؤول تغييره.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your account may not do this. Somebody with the permission can.</source>
        <translation>لا يحق لحسابك القيام بهذا. يمكن لمن لديه الصلاحية.</translation>
    </message>
    <message>
        <source>This is not there any more. The list will show what is.</source>
        <translation>لم يعد هذا موجودًا. ستُظهر القائمة ما هو موجود.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>The server can’t be reached just now. Everything is kept on this desk.</source>
        <translation>لا يمكن الوصول إلى الخادم حاليًا. كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This record is archived.</source>
        <translation>هذا السجل مؤرشف.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>لم يعد مقدّم الرعاية هذا يستقبل المرضى هنا.</translation>
    </message>
    <message>
        <source>This visit type is no longer in use.</source>
        <translation>لم يعد نوع الزيارة هذا مستخدمًا.</translation>
    </message>
    <message>
        <source>This room is no longer in use.</source>
        <translation>لم تعد هذه الغرفة مستخدمة.</translation>
    </message>
    <message>
        <source>This clinic is connected to a server already.</source>
        <translation>هذه العيادة متصلة بخادم من قبل.</translation>
    </message>
    <message>
        <source>That time is blocked.</source>
        <translation>هذا الوقت محجوب.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>أُوقف؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is a clinic on this desk already.</source>
        <translation>توجد عيادة على هذا الجهاز من قبل.</translation>
    </message>
    <message>
        <source>The server does not take this code: it was used, or its time is over.</source>
        <translation>لا يقبل الخادم هذا الرمز: استُخدم أو انتهت مدته.</translation>
    </message>
    <message>
        <source>The file is damaged. A backup can be restored.</source>
        <translation>الملف تالف. يمكن استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The server does not know this desk any more.</source>
        <translation>لم يعد الخادم يعرف هذا الجهاز.</translation>
    </message>
    <message>
        <source>Somebody with the same name and birth date, or the same phone, is here already.</source>
        <translation>يوجد شخص بالاسم نفسه وتاريخ الميلاد نفسه، أو بالهاتف نفسه.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already.</source>
        <translation>يسجّل شخص الدخول بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>The clinic is closed on that day.</source>
        <translation>العيادة مغلقة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
        <source>This is no longer in use.</source>
        <translation>لم يعد هذا مستخدمًا.</translation>
    </message>
    <message>
        <source>That step does not follow from where the visit is now.</source>
        <translation>هذه الخطوة لا تلي حالة الموعد الآن.</translation>
    </message>
    <message>
        <source>Somebody has to stay administrator.</source>
        <translation>يجب أن يبقى أحدٌ مسؤولًا.</translation>
    </message>
    <message>
        <source>There is leave already in that time.</source>
        <translation>توجد إجازة في هذا الوقت من قبل.</translation>
    </message>
    <message>
        <source>The clinic has given up this location.</source>
        <translation>تخلّت العيادة عن هذا الموقع.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Please install that one.</source>
        <translation>كتبت هذا نسخة أحدث من البرنامج. يُرجى تثبيتها.</translation>
    </message>
    <message>
        <source>This clinic is not connected to a server.</source>
        <translation>هذه العيادة غير متصلة بخادم.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>لم يبق شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>They are on leave then.</source>
        <translation>توجد إجازة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>That is outside the working hours.</source>
        <translation>هذا خارج ساعات العمل.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>توجد الآن مواعيد أو مكالمات أو مكان في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Another record has this number.</source>
        <translation>سجل آخر يحمل هذا الرقم.</translation>
    </message>
    <message>
        <source>That time is taken.</source>
        <translation>هذا الوقت محجوز.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Please look again.</source>
        <translation>غيّر شخص هذا في الأثناء. يُرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>That is another clinic.</source>
        <translation>هذه عيادة أخرى.</translation>
    </message>
    <message>
        <source>The clinic does not book that far ahead.</source>
        <translation>لا تحجز العيادة لهذا الموعد البعيد.</translation>
    </message>
    <message>
        <source>That is too soon: the clinic asks for more notice.</source>
        <translation>هذا قريب جدًا: تطلب العيادة مهلة أطول.</translation>
    </message>
    <message>
        <source>Something is missing to do this.</source>
        <translation>ينقص شيء للقيام بذلك.</translation>
    </message>
    <message>
        <source>A visit needs a time.</source>
        <translation>الموعد يحتاج إلى وقت.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>هذا ليس وقتًا.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>يُرجى اختيار واحد.</translation>
    </message>
    <message>
        <source>This has to stay empty.</source>
        <translation>يجب أن يبقى هذا فارغًا.</translation>
    </message>
    <message>
        <source>The server’s history is not the one that this desk knows.</source>
        <translation>سجل الخادم ليس السجل الذي يعرفه هذا الجهاز.</translation>
    </message>
    <message>
        <source>This can’t be right as it stands.</source>
        <translation>لا يمكن أن يكون هذا صحيحًا كما هو.</translation>
    </message>
    <message>
        <source>Rooms or working hours there are still in use.</source>
        <translation>لا تزال هناك غرف أو ساعات عمل مستخدمة.</translation>
    </message>
    <message>
        <source>Name and password don’t open this, or something else holds it.</source>
        <translation>الاسم وكلمة المرور لا يفتحان هذا، أو أن شيئًا آخر يستخدمه.</translation>
    </message>
    <message>
        <source>This can’t be taken back.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>This visit needs a room with its equipment.</source>
        <translation>يحتاج هذا الموعد إلى غرفة بتجهيزاته.</translation>
    </message>
    <message>
        <source>Some rows can’t be imported; nothing was written.</source>
        <translation>تعذر استيراد بعض الصفوف؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The server can’t take this change.</source>
        <translation>لا يستطيع الخادم قبول هذا التغيير.</translation>
    </message>
    <message>
        <source>It can’t be written there.</source>
        <translation>تتعذر الكتابة هناك.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated first.</source>
        <translation>يجب تحديث برنامج هذا الجهاز أولًا.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>مثبّت مؤقتًا</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>This can’t be right as it is written.</source>
        <translation>لا يمكن أن يكون هذا صحيحًا كما كُتب.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>This is {ge} at least.</source>
        <translation>الحد الأدنى ⁨{ge}⁩.</translation>
    </message>
    <message>
        <source>This is {le} at most.</source>
        <translation>الحد الأقصى ⁨{le}⁩.</translation>
    </message>
</context>
<context>
    <name>visits in brief</name>
    <message numerus="yes">
        <source>{missed} of %n visits</source>
        <comment>No-shows</comment>
        <translation>
            <numerusform>⁨{missed}⁩ من أصل 0</numerusform>
            <numerusform>⁨{missed}⁩ من أصل موعد واحد</numerusform>
            <numerusform>⁨{missed}⁩ من أصل موعدين</numerusform>
            <numerusform>⁨{missed}⁩ من أصل %n مواعيد</numerusform>
            <numerusform>⁨{missed}⁩ من أصل %n موعدًا</numerusform>
            <numerusform>⁨{missed}⁩ من أصل %n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waitlist</name>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>من ينتظر</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>حتى ⁨{}⁩</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>منذ اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>⁨{}⁩ د</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>من ⁨{}⁩</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>قبل ⁨{}⁩</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>بعد ⁨{}⁩</translation>
    </message>
</context>
</TS>
