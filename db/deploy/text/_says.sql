-- Deploy guildkeeper:text/_says to pg

begin;
set local role guildkeeper_owner;

create function text._says(plain text, needles text[])
returns boolean
language plpgsql immutable
as $$
declare
  v_words text := text._as_words(_says.plain);
begin
  return exists (select from unnest(_says.needles) as n (needle) where strpos(v_words, n.needle) > 0);
end;
$$;

comment on function text._says is 'Whether a text says one of these words or phrases.';

commit;
