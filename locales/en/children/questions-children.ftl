# Children
topic-children = Your children

question-children = Do you have children under 18?
question-children-hint = One entry for each child. No children: leave the list empty. Add children in shared custody, and those in the care of somebody else.
question-children-why = Child benefits are worked out child by child, from age and the time with you.
fact-children = Children
fact-children-row = Child { $number }
fact-children-none = No child added. If no child under 18 lives with you, just continue.
fact-children-add = Add a child
fact-children-add-another = Add another child
fact-children-birth-date = Date of birth
fact-children-lives-with = Who mainly looks after this child?
choice-children-lives-with-you = You or your partner, more than 60 % of the time
choice-children-lives-with-shared = Shared custody, about half the time each
choice-children-lives-with-elsewhere = The other parent; less than 40 % of the time with you
choice-children-lives-with-other-carer = Somebody else mainly looks after them
choice-children-lives-with-agency = A children’s aid society or other agency
fact-children-disability-credit = Approved disability tax credit (form T2201)

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

question-returns-filed = Have you filed last year’s tax return, and your partner too if you have one?
question-returns-filed-hint = Newcomers: answer yes if you did not live in Canada last year.
question-returns-filed-where = A notice of assessment came by mail or is in CRA My Account.
question-returns-filed-why = Child benefits rest on the tax return. Without one they wait, even with no income.
fact-returns-filed = Tax returns filed

question-ccb-receiving = Do you already get the Canada Child Benefit for all of these children?
question-ccb-receiving-why = Then there is nothing to apply for.
fact-ccb-receiving = Gets the Canada Child Benefit

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

