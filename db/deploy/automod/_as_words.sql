-- Deploy guildkeeper:automod/_as_words to pg

begin;
set local role guildkeeper_owner;

create function automod._as_words(plain text)
returns text
language sql immutable parallel safe
return ' ' || case
  when plain ~ '[^a-z0-9 ]|  ' then
    btrim(regexp_replace(plain, '[\s!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303f]+', ' ', 'g'))
  else plain
end || ' ';

comment on function automod._as_words is
'The words of what automod._plain read, between single blanks: punctuation is a blank. A word is then found by its blanks.';

create function automod._tokens(plain text)
returns text[]
language sql immutable parallel safe
return string_to_array(
  case
    -- Most messages have no other punctuation, and need no regular expression for it.
    when plain ~ '[^a-z0-9 .,!?'']' then automod._as_words(plain)
    else replace(replace(replace(replace(replace(plain, '.', ' '), ',', ' '), '!', ' '), '?', ' '), '''', ' ')
  end,
  ' '
);

comment on function automod._tokens is
'The single words that automod._as_words finds, and empty ones between them, at less cost.';

commit;
