-- Deploy guildkeeper:text/_tokens to pg

begin;
set local role guildkeeper_owner;

create function text._tokens(plain text)
returns text[]
language sql immutable parallel safe
return string_to_array(
  case
    -- Most messages have no other punctuation, and need no regular expression for it.
    when plain ~ '[^a-z0-9 .,!?'']' then text._as_words(plain)
    else replace(replace(replace(replace(replace(plain, '.', ' '), ',', ' '), '!', ' '), '?', ' '), '''', ' ')
  end,
  ' '
);

comment on function text._tokens is
'The single words that text._as_words finds, and empty ones between them, at less cost.';

commit;
