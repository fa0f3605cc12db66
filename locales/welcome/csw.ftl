# Swampy Cree, in western syllabics. The words are those of the Unicode Common Locale Data Repository
# (CLDR 48.2, main/csw, Unicode License v3): names of languages and days, collected from speakers.
# Nothing here was translated by a machine, and nothing may be: what is missing waits for a speaker.

welcome-name = ᓀᐦᐃᓇᐍᐏᐣ
welcome-direction = ltr
welcome-language-en = ᐊᑲᓈᓰᒧᐏᐣ
welcome-language-fr = ᐹᕽᐘᔦᓰᒧᐏᐣ
welcome-weekday-1 = ᐴᓂ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ
welcome-weekday-2 = ᓃᓱᑮᓯᑳᐤ
welcome-weekday-3 = ᐋᐱᐦᑕᐘᐣ
welcome-weekday-4 = ᐴᓂᐋᐱᐦᑕᐘᐣ
welcome-weekday-5 = ᑫᑳᐨ ᒫᑎᓇᐍᑮᓯᑳᐤ
