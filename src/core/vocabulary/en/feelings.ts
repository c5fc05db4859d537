import { wordsIn } from '../feeling-words.js';
import type { FeelingWords } from '../feeling-words.js';

export const FEELINGS: FeelingWords = {
  byScore: {
    1: wordsIn(`
      angry, desperate, betrayed, furious, outraged, enraged, livid, seething, hateful, hopeless, helpless,
      powerless, devastated, crushed, heartbroken, miserable, humiliated, cheated, deceived, scammed,
      abandoned, hurt, shaken, shocked, horrified, terrified, scared, afraid, frightened, panicked,
      panicky, disgusted, appalled, traumatised, traumatized, fed up, anger, rage, fury, outrage, hatred,
      despair, desperation, hopelessness, betrayal, fear, terror, horror, panic, shock, disgust, misery,
      grief, humiliation, helplessness, terrible, awful, horrible, very bad, very negative
    `),
    2: wordsIn(`
      annoyed, worried, confused, impatient, frustrated, disappointed, anxious, nervous, tense, stressed,
      stressed out, uneasy, uncomfortable, apprehensive, concerned, overwhelmed, irritated, upset, unhappy,
      sad, down, discouraged, demotivated, dissatisfied, unsatisfied, let down, suspicious, sceptical,
      skeptical, wary, distrustful, mistrustful, insecure, intimidated, puzzled, perplexed, bewildered,
      lost, torn, conflicted, embarrassed, ashamed, guilty, awkward, lonely, isolated, ignored, forgotten,
      neglected, rejected, unheard, misunderstood, bored, tired, exhausted, drained, weary, fatigued,
      rushed, pressured, under pressure, trapped, stuck, edgy, on edge, restless, grumpy, bitter,
      resentful, jealous, envious, regretful, reluctant, inconvenienced, bothered, nagged, queasy, unsafe,
      vulnerable, disheartened, dismayed, alarmed, distressed, displeased, disillusioned, unimpressed,
      cynical, annoyance, worry, confusion, impatience, frustration, disappointment, anxiety, nervousness,
      tension, stress, unease, apprehension, concern, overwhelm, irritation, sadness, discontent,
      dissatisfaction, suspicion, scepticism, skepticism, distrust, mistrust, insecurity, bewilderment,
      embarrassment, shame, guilt, awkwardness, loneliness, boredom, fatigue, tiredness, exhaustion,
      pressure, bitterness, resentment, regret, jealousy, envy, reluctance, discomfort, dread, dismay,
      distress, vulnerability, not happy, not satisfied, not impressed, not convinced, bad, negative, poor
    `),
    3: wordsIn(`
      neutral, unsure, curious, doubtful, uncertain, not sure, hesitant, undecided, ambivalent,
      indifferent, surprised, astonished, thoughtful, pensive, focused, focussed, concentrated, cautious,
      careful, attentive, expectant, nostalgic, resigned, detached, reserved, serious, mixed,
      mixed feelings, matter-of-fact, half-hearted, curiosity, doubt, uncertainty, hesitation, indecision,
      indifference, surprise, astonishment, caution, nostalgia, resignation, ambivalence, focus,
      concentration, okay, ok, so-so, meh, fine, average, neither good nor bad
    `),
    4: wordsIn(`
      interested, relieved, confident, pleased, calm, hopeful, optimistic, positive, satisfied, content,
      comfortable, at ease, relaxed, peaceful, serene, reassured, safe, secure, trusting, assured, certain,
      convinced, settled, steady, steadier, calmer, happier, better, eager, keen, motivated, encouraged,
      determined, ready, prepared, in control, empowered, capable, independent, intrigued, engaged,
      absorbed, immersed, amused, entertained, playful, cheerful, glad, welcome, welcomed, understood,
      heard, supported, respected, appreciated, valued, recognised, recognized, cared for, looked after,
      included, connected, loyal, refreshed, looking forward, accomplished, fulfilled, informed, comforted,
      lucky, moved, touched, interest, relief, confidence, pleasure, calmness, calm and ready, hope,
      optimism, satisfaction, contentment, comfort, ease, relaxation, peace of mind, peace, reassurance,
      safety, security, trust, certainty, eagerness, motivation, encouragement, determination, control,
      empowerment, independence, intrigue, amusement, fun, belonging, recognition, respect, appreciation,
      anticipation, accomplishment, fulfilment, fulfillment, loyalty, connection, not worried, good, nice,
      well, happy enough
    `),
    5: wordsIn(`
      delighted, proud, grateful, happy, excited, thrilled, overjoyed, joyful, jubilant, ecstatic, elated,
      euphoric, triumphant, victorious, enthusiastic, passionate, inspired, impressed, amazed, thankful,
      loved, in love, enchanted, fascinated, over the moon, wowed, blessed, very happy, very satisfied,
      very good, very positive, delight, pride, gratitude, happiness, excitement, joy, thrill, jubilation,
      elation, euphoria, triumph, enthusiasm, passion, inspiration, amazement, thankfulness, love, wonder,
      bliss, great, excellent, amazing, fantastic, wonderful, awesome, perfect
    `),
  },
  alone: wordsIn(`
    terrible, awful, horrible, very bad, very negative, bad, negative, poor, down, lost, stuck, okay, ok,
    so-so, meh, fine, average, mixed, serious, focus, positive, better, certain, ready, prepared,
    independent, control, security, safety, recognition, connection, interest, good, nice, well, welcome,
    very good, very positive, great, excellent, amazing, fantastic, wonderful, awesome, perfect, love,
    wonder, pressure, concern, respect, ease, fun, comfort, content, secure, safe, steady, connected,
    included, surprise, peace, pleasure, thrill
  `),
  leads: wordsIn(`
    very, really, quite, rather, pretty, extremely, so, too, somewhat, slightly, mildly, a bit, a little,
    a little bit, a touch, a lot, a, an, the, more, increasingly, still, deeply, highly, completely,
    totally, absolutely, utterly, fairly, genuinely, mostly, mainly, incredibly, super, almost, now,
    again, initially, at first, first, finally, suddenly, cautiously, quietly, secretly, pleasantly,
    growing, some, much, great, deep, mild, slight, high, feels, feel, feeling, i feel, i am, i'm,
    they feel, she feels, he feels, gets, becomes, is, a sense of, sense of, feeling of, a feeling of,
    feelings of, full of, moments of, just, only, also, ever more, starting to feel, beginning to feel,
    left
  `),
  tails: wordsIn(`
    indeed, enough, now, again, overall, at first, in the end
  `),
  lessened: wordsIn(`
    is gone, gone, eases, eased, fades, faded, drops, dropped, less, no more, no longer
  `),
  cases: ['if', 'in case', 'unless', 'provided', 'provided that', 'as long as'],
  otherwise: ['otherwise', 'else'],
  asking: wordsIn(`
    unsure, sure, not sure, wondering, wonder, wonders, curious, doubtful, doubt, doubts, uncertain, worried, anxious,
    nervous, asking, ask, asks, know, knows, knowing, see, sees, check, checks, checking, as, even, only, what, question
  `),
  whose: ['for'],
  or: ['or'],
  glued: false,
};
