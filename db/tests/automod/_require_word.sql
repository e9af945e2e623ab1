-- Specification of automod._require_word: a word as a rule looks for it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(45);

select is(automod._require_word(w), w, format('%s is one', w))
from unnest(array[
  'bad', 'bad*', '*bad', '*bad*', 'free nitro', '"bad"', '“bad”', 'bad!', '¿qué?', 'don''t', 'fuckin''', '🖕', '*🖕*', '❤️',
  'node.js', 'n-word', 'كلمة؟', '女。', 'ש״ס', '**bad**', 'ทำ', E'cafe\u0301', '18', 'bad **'
]) as w;
select tests.refuses(
  format('select automod._require_word(%L)', w), 'U0WOR',
  format(
    'Words are looked for without signs, and a * stands for more letters at an end alone: "%s" would not be found as it is '
    'written. Write the letters alone, or make a rule of the kind pattern for it.', w
  ),
  format('%s would be another', w)
)
from unnest(array[
  '@here', '@everyone', '18+', '18+*', ':joy:', '/rank', 'f*ck', ':)', 'a$$', '#tag', 'C#', '(bad)', '＠here', '||bad||', '...',
  '*', E'@\u200bhere', '5€'
]) as w;
select tests.refuses(
  format('select automod._require_word(%L)', w), 'U0WOR',
  'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
  'more letters.',
  format('%s has no such length', w)
)
from unnest(array['a', 'é*', repeat('a', 61)]) as w;

select * from finish();
rollback;
