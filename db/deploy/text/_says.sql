-- Deploy guildkeeper:text/_says to pg

begin;
set local role guildkeeper_owner;

create function text._says(words text, needles text[])
returns boolean
language plpgsql immutable
as $$
begin
  return exists (select from unnest(_says.needles) as n (needle) where strpos(_says.words, n.needle) > 0);
end;
$$;

comment on function text._says is
'Whether a text says one of these words or phrases. Its words are those of text._as_words, read once, however many rules ask.';

commit;
