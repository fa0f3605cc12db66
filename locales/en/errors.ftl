# What is still needed: the same words in the summary and at the field.

problems-title = Before you continue
problem-of = { $field }: { $problem }
problem-choose = Choose one of the answers, or say that you don’t know.
problem-fill =
    { $kind ->
        [date] Enter the month, day and year, or say that you don’t know.
        [month] Enter the month and year, or say that you don’t know.
        [money] Enter an amount, or say that you don’t know. If it is zero, enter 0.
       *[number] Enter a number, or say that you don’t know.
    }
problem-missing =
    { $part ->
        [year] Enter the year too, in four digits.
        [month] Enter the month too.
       *[day] Enter the day too.
    }
problem-year = Enter all four digits of the year, like 1961.
problem-no-such =
    { $part ->
        [year] Enter the year in four digits, like 1961.
        [month] Enter the month as a number from 1 to 12.
       *[day] Enter the day as a number from 1 to 31.
    }
problem-no-such-day = That month does not have this day. Check the day and the month.
problem-future = This date lies ahead. Enter one that has passed.
problem-not-a-number =
    { $kind ->
        [money] Enter an amount in numbers, like 12,345.67.
       *[number] Enter a whole number, in digits.
    }
problem-not-whole = Enter a whole number. Leave out the part after the point.
problem-out-of-bounds =
    { $kind ->
        [date] Enter a date from { $low } to { $high }.
        [month] Enter a month from { $low } to { $high }.
       *[other] Enter something between { $low } and { $high }.
    }
problem-reversed = The first amount is higher than the second. Swap them, or enter one amount.
declined-title = We could not open the saved answers
declined-newer = They were saved by a newer version of this site, which is offered here once it has come. Nothing was changed.
declined-damaged = The text is not one that this site has saved, or it was changed or cut off. Nothing was changed. You can save it to look at it, and start again.
declined-save = Save it as a file
declined-name = unread-answers.txt

# A record of amounts by year.
problem-no-year = Enter a year from { $low } to { $high }, in four digits.
problem-no-amount = Enter the amount for this year. If there was none, enter 0.
problem-twice = Another row has this year with another amount. Keep the right one and remove the other.
problem-too-many = There are more than { $high } rows. Remove those that are not needed.
