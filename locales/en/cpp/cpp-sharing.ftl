# CPP pension sharing
cpp-sharing-name = CPP pension sharing
cpp-sharing-about = A couple that lives together can share their CPP pensions. Together they get the same; it can lower tax.
cpp-sharing-condition-couple = You are married or living common-law.
cpp-sharing-met-couple = You are a couple.
cpp-sharing-failed-couple = It is for couples.
cpp-sharing-open-couple = It depends on the marital status.
cpp-sharing-condition-pensions = Both get a CPP pension, or one does and the other is 60 and never paid in.
cpp-sharing-met-pensions = Your pensions can be shared.
cpp-sharing-failed-pensions = It takes two CPP retirement pensions in pay, or one and a partner of 60 who never paid in. Somebody who paid in has to take their own first. A disability pension does not count.
cpp-sharing-open-pensions = It depends on both pensions.
cpp-sharing-unless-quebec = A pension of the Quebec Pension Plan can be the other half, once it is paid. Ask Service Canada.
cpp-sharing-step-apply = Apply with form ISP-1002
cpp-sharing-note-portion = Each gives up half of the part of the pension that belongs to the months together.
cpp-sharing-note-apart = You live apart without wanting to be separated, such as in a care home: that is no separation, and the pensions can be shared.
cpp-sharing-note-ends = It ends 12 months after a separation, on divorce or death, or when both ask.
