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
        -- Links to messages and files are shown as names: their ids are as little text as a mention's.
        regexp_replace(
          plain,
          '(discord(?:app)?\.(?:com|net)/(?:channels|(?:ephemeral-)?attachments)/)[0-9/]+'
          '|\?ex=[0-9a-f]+&is=[0-9a-f]+&hm=[0-9a-f]+',
          '\1 ', 'g'
        ),
        '([\u2190-\u2bff\u303d\u3297\u3299\U0001f000-\U0001f14f\U0001f18a-\U0001faff])', ' \1 ', 'g'
      ),
      '['
      '\s!-/:-@\[-`{-~\u00a1-\u00bf\u00d7\u00f7\u2010-\u205e\u20a0-\u20c0\u2e00-\u2e5d\u3000-\u303c\u303e\u303f\u30a0\u30fb'
      -- What ends a sentence, or stands in it, in other scripts, from Armenian to Mongolian.
      '\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0609-\u060f\u061b\u061d-\u061f\u066a-\u066d\u06d4\u0700-\u070d'
      '\u07f7-\u07f9\u0964\u0965\u0970\u0df4\u0e4f\u0e5a\u0e5b\u0f04-\u0f12\u0f3a-\u0f3d\u104a-\u104f\u10fb\u1360-\u1368'
      '\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a'
      ']+',
      ' ', 'g'
    ))
  else plain
end || ' ';

comment on function text._as_words is
'The words of what text._plain read, between single blanks: punctuation of any script is a blank, and an emoji a word. A word is
then found by its blanks.';

commit;
