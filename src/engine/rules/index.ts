import type { Rule } from "~engine/rule"
import answerInAReply from "~engine/rules/answer-in-a-reply"
import congratulations from "~engine/rules/congratulations"
import creditToOthers from "~engine/rules/credit-to-others"
import everydayTalk from "~engine/rules/everyday-talk"
import figuresInContext from "~engine/rules/figures-in-context"
import lessonLearned from "~engine/rules/lesson-learned"
import noAdCopy from "~engine/rules/no-ad-copy"
import noAgreementBait from "~engine/rules/no-agreement-bait"
import noAttendanceAsk from "~engine/rules/no-attendance-ask"
import noAudienceAsk from "~engine/rules/no-audience-ask"
import noBareLink from "~engine/rules/no-bare-link"
import noBuyingAsk from "~engine/rules/no-buying-ask"
import noCheckItOut from "~engine/rules/no-check-it-out"
import noChestBeating from "~engine/rules/no-chest-beating"
import noClickCommand from "~engine/rules/no-click-command"
import noCommentBait from "~engine/rules/no-comment-bait"
import noContactAsk from "~engine/rules/no-contact-ask"
import noCouponCode from "~engine/rules/no-coupon-code"
import noCuriosityBait from "~engine/rules/no-curiosity-bait"
import noDonationAsk from "~engine/rules/no-donation-ask"
import noDownloadAsk from "~engine/rules/no-download-ask"
import noEmphasisRuns from "~engine/rules/no-emphasis-runs"
import noFollowBegging from "~engine/rules/no-follow-begging"
import noFollowForFollow from "~engine/rules/no-follow-for-follow"
import noFreeWithStrings from "~engine/rules/no-free-with-strings"
import noGiveaway from "~engine/rules/no-giveaway"
import noGuarantee from "~engine/rules/no-guarantee"
import noHashtagStuffing from "~engine/rules/no-hashtag-stuffing"
import noHustleHype from "~engine/rules/no-hustle-hype"
import noHypeWords from "~engine/rules/no-hype-words"
import noIfYouPitch from "~engine/rules/no-if-you-pitch"
import noIncomeClaims from "~engine/rules/no-income-claims"
import noLaunchAnnouncement from "~engine/rules/no-launch-announcement"
import noLinkInBio from "~engine/rules/no-link-in-bio"
import noMilestoneBegging from "~engine/rules/no-milestone-begging"
import noMissingOut from "~engine/rules/no-missing-out"
import noOwnWaresPlug from "~engine/rules/no-own-wares-plug"
import noPitchAfterThanks from "~engine/rules/no-pitch-after-thanks"
import noPitchInTheLastLine from "~engine/rules/no-pitch-in-the-last-line"
import noPricePush from "~engine/rules/no-price-push"
import noQuestionHook from "~engine/rules/no-question-hook"
import noRecruitingHype from "~engine/rules/no-recruiting-hype"
import noRecycledLesson from "~engine/rules/no-recycled-lesson"
import noSalesDisclaimer from "~engine/rules/no-sales-disclaimer"
import noScarcity from "~engine/rules/no-scarcity"
import noServicePitch from "~engine/rules/no-service-pitch"
import noShouting from "~engine/rules/no-shouting"
import noSignUpAsk from "~engine/rules/no-sign-up-ask"
import noSmallPrint from "~engine/rules/no-small-print"
import noSocialProofBrag from "~engine/rules/no-social-proof-brag"
import noTagAFriend from "~engine/rules/no-tag-a-friend"
import noUrgency from "~engine/rules/no-urgency"
import noVoteBegging from "~engine/rules/no-vote-begging"
import openQuestion from "~engine/rules/open-question"
import personalMoment from "~engine/rules/personal-moment"
import plainNews from "~engine/rules/plain-news"
import publicService from "~engine/rules/public-service"
import reasonForTheLink from "~engine/rules/reason-for-the-link"
import reasonGiven from "~engine/rules/reason-given"
import stepsToFollow from "~engine/rules/steps-to-follow"
import sympathy from "~engine/rules/sympathy"
import thanks from "~engine/rules/thanks"
import tipsWithoutStrings from "~engine/rules/tips-without-strings"

/** All rules, in the order in which they are shown. `npm run new:rule` adds to this list. */
export const RULES: readonly Rule[] = [
  noAdCopy,
  noAgreementBait,
  noAttendanceAsk,
  noAudienceAsk,
  noBareLink,
  noBuyingAsk,
  noCheckItOut,
  noChestBeating,
  noClickCommand,
  noCommentBait,
  noContactAsk,
  noCouponCode,
  noCuriosityBait,
  noDonationAsk,
  noDownloadAsk,
  noEmphasisRuns,
  noFollowBegging,
  noFollowForFollow,
  noFreeWithStrings,
  noGiveaway,
  noGuarantee,
  noHashtagStuffing,
  noHustleHype,
  noHypeWords,
  noIfYouPitch,
  noIncomeClaims,
  noLaunchAnnouncement,
  noLinkInBio,
  noMilestoneBegging,
  noMissingOut,
  noOwnWaresPlug,
  noPitchAfterThanks,
  noPitchInTheLastLine,
  noPricePush,
  noQuestionHook,
  noRecruitingHype,
  noRecycledLesson,
  noSalesDisclaimer,
  noScarcity,
  noServicePitch,
  noShouting,
  noSignUpAsk,
  noSmallPrint,
  noSocialProofBrag,
  noTagAFriend,
  noUrgency,
  noVoteBegging,
  answerInAReply,
  congratulations,
  creditToOthers,
  everydayTalk,
  figuresInContext,
  lessonLearned,
  openQuestion,
  personalMoment,
  plainNews,
  publicService,
  reasonForTheLink,
  reasonGiven,
  stepsToFollow,
  sympathy,
  thanks,
  tipsWithoutStrings
]
