# Draft. Not yet reviewed by a clinician.
# reason-<rule>: why this rule speaks, in plain words. No illness is named. .they is the supporter's form.

## E: get help now
reason-e01 = Your thinking, waking or standing is affected. That is a sign that needs help now.
    .they = Their thinking, waking or standing is affected. That is a sign that needs help now.
reason-e02 = Being short of breath at rest needs help now.
reason-e03 = Pain in the chest needs help now, most of all after a birth.
reason-e04 = Blotchy, blue or grey skin needs help now. So does a rash that stays under a glass.
reason-e05 = A very fast pulse or low blood pressure, with fever signs, needs help now.
reason-e06 = No pee for 18 hours, with fever signs, needs help now.
reason-e07 = A feeling of dying, or a fever with shaking that can't be stopped, needs help now.
reason-e08 = A fever, a wide rash and being sick, loose or faint are signs that need help now.
reason-e09 = Black, numb, blistered or fast-changing skin needs a hospital now. So does pain far beyond what you see.
    .they = Black, numb, blistered or fast-changing skin needs a hospital now. So does pain far beyond what they see.
reason-e10 = Nobody needs to be alone with this. There are people who can help right now.
reason-e11 = This is heavy bleeding. It needs help now.
reason-e12 = A bad headache with sight or belly signs needs help now. So does very high blood pressure around a birth.
reason-e13 = A fever, being sick and no pee for 12 hours need help now.

## S: today
reason-s01 = In the first six weeks after a birth, any fever needs someone today. This holds however the breast looks.
reason-s02 = A fever of 38.5 °C or more needs someone today.
reason-s03 = A sore breast with fever signs for a day needs care today. The skin may look as always.
reason-s04 = It has got worse over 12 hours, with fever signs. That needs care today.
reason-s05 = Shivering with a fever, or with a hot or changed breast, needs care today. So does shaking that can't be stopped.
reason-s06 = A sore lump with fluid or fever needs someone to look today. So does thick fluid.
reason-s07 = The colour or heat is spreading. That needs someone to look today.
reason-s08 = With your health, a hot or changed breast needs care today.
    .they = With their health, a hot or changed breast needs care today.
reason-s09 = After breast surgery or with an implant, this needs care today.
reason-s10 = The antibiotics are slow to help. Someone needs to look today.
reason-s11 = The sore nipple shows a sign that needs care today.
reason-s12 = Both breasts are hot or changed, and there is a fever. That needs care today.
reason-s13 = Your body shows signs of strain. That needs care today.
    .they = Their body shows signs of strain. That needs care today.
reason-s14 = This is a warning sign of its own, and it does not come from the breast. It needs care today.
reason-s15 = A hot or changed breast that makes no milk, with a fever, needs care today.
reason-s16 = Pain this strong, or far beyond what you see, needs someone today.
    .they = Pain this strong, or far beyond what they see, needs someone today.
reason-s17 = The breast is so swollen that no milk comes. Skilled hands can help today.
reason-s18 = The baby's unit needs to know today, before the baby gets this milk.
reason-s19 = With your health, talk today about how to care for a sore breast.
    .they = With their health, talk today about how to care for a sore breast.
reason-s20 = Blisters in a group near the nipple need someone to look today.
reason-s21 = A fever for a day or more needs someone today.

## D: within 24 hours
reason-d01 = A fever needs a talk with someone within a day.
reason-d02 = The colour or heat is no better after a day.
reason-d03 = The colour or heat has got worse over 12 hours.
reason-d04 = A sore lump or firm spot has not shrunk in a day.
reason-d05 = You ache or feel ill, and the breast is hot or changed. That is enough for a call.
    .they = They ache or feel ill, and the breast is hot or changed. That is enough for a call.
reason-d06 = It is still there after treatment, or after a week.
reason-d07 = This change of the skin or nipple needs someone to look.
reason-d08 = A hot or changed breast that makes no milk needs someone to look.
reason-d09 = After a knock, a hard place or a growing bruise needs someone to look.
reason-d10 = What was taken for pain or fever may hide a fever.
reason-d11 = While you are pregnant, a hot or changed breast needs someone to look.
    .they = While they are pregnant, a hot or changed breast needs someone to look.
reason-d12 = Blood in the milk from a hot or changed breast needs someone to look.
reason-d13 = You know your body, and a strong worry counts. So does feeling ill or shivering in the first six weeks.
    .they = They know their body, and a strong worry counts. So does feeling ill or shivering in the first six weeks.
reason-d14 = A sore lump with heat or a new colour is hard to judge at home.
reason-d16 = A swollen arm or a sore cord needs someone to look.
reason-d17 = The baby's unit needs to know about the blood. The milk is most often kept.
reason-d18 = Blistered or numb skin needs someone to look. So does pain far beyond what you see.
    .they = Blistered or numb skin needs someone to look. So does pain far beyond what they see.

## H: care at home, no massage
reason-h01 = A part of the breast is hot or another colour. Cool and rest help, and another look later.
reason-h02 = The temperature is a little raised. We would like another reading in some hours.
reason-h03 = The breast is tight, hard or warm all over, as in the first days. Cool and rest help more than stroking.
reason-h04 = A breast that hurts this much is best left alone.
reason-h05 = Something on this side, or in the whole body, speaks against massage for now.
reason-h06 = There is a hot lump, and it is new. Look at it again in some hours.
reason-h07 = Blood in the milk is often harmless in the first days. Massage waits.
reason-h08 = There is a white spot on the nipple. It heals best when nobody opens or squeezes it.
reason-h09 = A question is still open, so we stay on the safe side.
reason-h10 = You needed care in the last day, so massage waits.
    .they = They needed care in the last day, so massage waits.
reason-h11 = What was taken for pain or fever may hide a fever. Measure again when it has worn off.
reason-h12 = This lump or swelling is worth showing to someone. There is no hurry.
reason-h13 = We can't rule out a hidden fever, so massage waits.
reason-h15 = Burning skin can be an early sign. Wait, and look again.
reason-h16 = No light touch fits this side now. That is fine.
reason-h17 = This side has had enough for now. It rests until the time shown.

## X: no massage
reason-x01 = With fever, shivers or aches all over, there is no massage.
reason-x02 = A hot or changed breast gets no massage.
reason-x03 = Where there may be thick fluid, or a lump with fluid, there is no massage.
reason-x04 = Broken or sore skin gets no massage.
reason-x05 = A lump that does not soften, or that stays, gets no massage.
reason-x06 = With your health history, a doctor or midwife needs to say yes first.
    .they = With their health history, a doctor or midwife needs to say yes first.
reason-x07 = You have had breast surgery, or have an implant. Ask a doctor or midwife first.
    .they = They have had breast surgery, or have an implant. Ask a doctor or midwife first.
reason-x08 = A breast that was knocked or bruised gets no massage.
reason-x09 = Your skin may bruise too easily, so there is no massage.
    .they = Their skin may bruise too easily, so there is no massage.
reason-x10 = The breast is being treated, so massage waits.
reason-x11 = While you are ill, there is no massage.
    .they = While they are ill, there is no massage.
reason-x12 = A breast that hurts this much gets no massage.
reason-x13 = The light touches here are for milk, and there is none now.
reason-x14 = With a swollen arm or a sore cord, there is no massage.
reason-x15 = The last session hurt or left a mark, so this side rests.
reason-x16 = With blood in the milk, there is no massage.
reason-x17 = Blistered or numb skin gets no massage.
reason-x18 = While you are pregnant, a midwife needs to say yes first.
    .they = While they are pregnant, a midwife needs to say yes first.

## B: babies
reason-b01 = The baby shows a sign that needs help now.
reason-b02 = Under three months, this temperature needs help now.
reason-b03 = The baby shows a sign that needs someone to look today.
reason-b04 = The baby shows a sign that is worth a talk within a day.

## F: to be shown to someone
reason-f01 = The lump has been there for three days.
reason-f02 = The lump or swelling stays, or the breast makes no milk. A scan may be asked for.
reason-f03 = The blood has lasted, began after the first two weeks, comes from one side, or comes with a lump.
reason-f04 = It is the same place again. A scan may be asked for.
reason-f05 = It has happened three times in half a year. Help with milk and comfort can make a change.
reason-f06 = The nipple has been flaky for two weeks.
reason-f07 = A known pocket of milk is growing.
reason-f08 = The armpit has been swollen for three weeks.
reason-f09 = The breast has been full for more than two weeks.
reason-f10 = You have felt low for two weeks. That is worth a talk, and help works.
    .they = They have felt low for two weeks. That is worth a talk, and help works.
reason-f11 = It has hurt each time for a week or more. Someone skilled can help.
reason-f12 = It has not settled, or the skin or nipple has changed. A scan may be asked for.

## JT and J: from the notes
reason-jt2 = Your notes show a change that needs someone today. Or an earlier advice still holds.
    .they = Their notes show a change that needs someone today. Or an earlier advice still holds.
reason-jt3 = Your notes show a change that needs someone within a day. Or an earlier advice still holds.
    .they = Their notes show a change that needs someone within a day. Or an earlier advice still holds.
reason-j01 = Your notes show no change for the better in a day.
    .they = Their notes show no change for the better in a day.
reason-j02 = Your notes show that the pain is rising.
    .they = Their notes show that the pain is rising.
reason-j03 = Your notes show that the temperature is rising.
    .they = Their notes show that the temperature is rising.
reason-j04 = Your notes show a fever on more than one day.
    .they = Their notes show a fever on more than one day.
reason-j05 = Your notes show a fever in spite of the antibiotics.
    .they = Their notes show a fever in spite of the antibiotics.
reason-j06 = Your notes show that the colour or the lump is growing.
    .they = Their notes show that the colour or the lump is growing.
reason-j09 = Your notes show that the sessions did not ease the pain.
    .they = Their notes show that the sessions did not ease the pain.
reason-j10 = This breast has had enough sessions for today.
reason-j17 = An earlier check still holds, even if you feel better.
    .they = An earlier check still holds, even if they feel better.
