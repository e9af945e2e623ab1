-- Deploy guildkeeper:text/_as_words to pg

begin;
set local role guildkeeper_owner;

create function text._as_words(plain text)
returns text
language sql immutable parallel safe
return ' ' || case
  when plain ~ '[^a-z0-9 ]|  ' then
    btrim(regexp_replace(
      regexp_replace(
        plain, '([\u2190-\u2bff\u303d\u3297\u3299\U0001f000-\U0001f14f\U0001f18a-\U0001faff])', ' \1 ', 'g'
      ),
      '[\s!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303c\u303e\u303f]+', ' ', 'g'
    ))
  else plain
end || ' ';

comment on function text._as_words is
'The words of what text._plain read, between single blanks: punctuation is a blank, and an emoji a word. A word is then
found by its blanks.';

commit;
