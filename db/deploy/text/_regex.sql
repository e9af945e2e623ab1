-- Deploy guildkeeper:text/_regex to pg

begin;
set local role guildkeeper_owner;

create function text._regex(pattern text)
returns text
language sql immutable strict parallel safe
return replace(
  replace(
    replace(
      replace(regexp_replace(normalize(pattern, nfc), '[\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]', '', 'g'), '\\', E'\u0001'),
      '\b', '\y'
    ),
    '\B', '\Y'
  ),
  E'\u0001', '\\'
);

comment on function text._regex is
'A pattern as PostgreSQL reads it: \b is the end of a word (not a backspace), \B is none, and what nobody sees, and
text._visible leaves out of messages, is left out.';

commit;
