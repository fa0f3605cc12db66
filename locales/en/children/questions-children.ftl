# Children
question-child-died = Has a child of yours died in the last six months?
question-child-died-why = We are sorry to ask. The benefits go on for six months.
fact-child-died = A child died in the last six months
question-lost-children = Who was the child?
question-lost-children-why = The benefits go on as if the child were still there, for six months.
fact-lost-children = Children who died
fact-lost-children-row = Child { $number }
fact-lost-children-none = No child added.
fact-lost-children-add = Add a child
fact-lost-children-add-another = Add another child
fact-lost-children-birth-date = Date of birth
fact-lost-children-died = Date of death
fact-lost-children-lives-with = Custody
choice-lost-children-lives-with-you = Lived with you
choice-lost-children-lives-with-shared = Shared custody
fact-lost-children-disability-credit = Approved disability tax credit

question-returns-filed = Have you filed the tax return for { $year }, and your partner too if you have one?
question-returns-filed-hint = From July to the next June, child benefits rest on the year before that July. Newcomers: answer yes if you did not live in Canada in { $year }.
question-returns-filed-where = A notice of assessment came by mail or is in CRA My Account.
question-returns-filed-why = Child benefits rest on this tax return. Without it they wait, even with no income.
fact-returns-filed = Tax returns for { $year } filed

question-ccb-receiving = Do you already get the Canada Child Benefit for all of these children?
question-ccb-receiving-why = Then there is nothing to apply for.
fact-ccb-receiving = Gets the Canada Child Benefit

question-care-changed = Did the children come to live with you only some time after they were born?
question-care-changed-hint = For example by a change of custody, a separation, an adoption, or because you took in a grandchild.
question-care-changed-why = The benefit begins in the month after a child comes to live with you.
fact-care-changed = Children came later, or custody changed

question-care-since = Since which month have they lived with you as they do now?
question-care-since-hint = With several children: the month in which the first of them came.
question-care-since-why = The benefit begins in the month after that, and nothing before it is paid back.
fact-care-since = With you since

question-status-since =
    { $who ->
        [partner] Since when has your partner lived in Canada with this status?
       *[person] Since when have you lived in Canada with this status?
    }
question-status-since-hint = Permanent residents: the month on the card or the paper (IMM 5292, IMM 5688). Protected persons: the month of the decision. If the move to Canada came later, the month of the move.
question-status-since-why = The benefit begins in the month after that at the earliest, and nothing before it is paid back.
fact-status-since = In Canada with this status since
fact-status-months = Full months in Canada with this status
# Said after “This holds if”.
fact-status-since-if =
    { $who ->
        [partner] your partner already lived in Canada with this status when the month began
       *[person] you already lived in Canada with this status when the month began
    }

question-moved-to-canada =
    { $who ->
        [partner] Has your partner moved to Canada, or back to Canada, in the last ten years?
       *[person] Have you moved to Canada, or back to Canada, in the last ten years?
    }
question-moved-to-canada-why = The benefit begins in the month after the move.
fact-moved-to-canada = Moved to Canada in the last ten years

question-moved-month =
    { $who ->
        [partner] In which month did your partner move to Canada?
       *[person] In which month did you move to Canada?
    }
question-moved-month-why = The benefit begins in the month after the move, and nothing before it is paid back.
fact-moved-month = Month of the move to Canada

question-oas-paid =
    { $who ->
        [partner] How much Old Age Security did your partner get in { $year }, with the supplement or the allowance?
       *[person] How much Old Age Security did you get in { $year }, with the supplement or the allowance?
    }
question-oas-paid-hint = Of the same year as the income. If none was paid, enter 0.
question-oas-paid-where = Lines 11300 and 14600 of the notice of assessment, or the T4A(OAS) slip.
question-oas-paid-why = It counts as income for child benefits, though not for the supplement.
fact-oas-paid = Old Age Security received in { $year }

question-permit-valid =
    { $who ->
        [partner] Does your partner have a valid permit?
       *[person] Do you have a valid permit?
    }
question-permit-valid-hint = A permit that says “does not confer status” does not count.
question-permit-valid-why = Temporary residents need one in the 19th month and after.
fact-permit-valid = Valid permit

question-canada-since =
    { $who ->
        [partner] Since when has your partner lived in Canada without a break?
       *[person] Since when have you lived in Canada without a break?
    }
question-canada-since-why = Temporary residents can get child benefits after 18 months.
fact-canada-since = In Canada since

question-deemed-resident =
    { $who ->
        [partner] Is your partner abroad for the Canadian Forces or a government in Canada?
       *[person] Are you abroad for the Canadian Forces or a government in Canada?
    }
question-deemed-resident-why = Tax law then treats the family as living in Canada.
fact-deemed-resident = Posted abroad by Canada

question-foreign-official =
    { $who ->
        [partner] Is your partner a diplomat or official of another country?
       *[person] Are you a diplomat or official of another country?
    }
question-foreign-official-why = They are exempt from tax here, and from child benefits.
fact-foreign-official = Official of another country

