-- Deploy guildkeeper:text/_regex to pg

begin;
set local role guildkeeper_owner;

create function text._regex(pattern text)
returns text
language sql immutable strict parallel safe
return replace(
  replace(
    replace(
      replace(
        regexp_replace(
          normalize(text._with_plain_letters(text._spelled(pattern)), nfc),
          '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164'
          '\ufe00-\ufe0f\ufeff\uffa0]',
          '', 'g'
        ), '\\', E'\u0001'
      ),
      '\b', '\y'
    ),
    '\B', '\Y'
  ),
  E'\u0001', '\\'
);

comment on function text._regex is
'A pattern as PostgreSQL reads it: \b is the end of a word (not a backspace), \B is none, and what nobody sees, and
text._visible leaves out of messages, is left out; letters that are named by numbers stand there, and all as messages are read.';

commit;
