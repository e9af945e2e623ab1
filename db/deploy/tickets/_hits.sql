-- Deploy guildkeeper:tickets/_hits to pg

begin;
set local role guildkeeper_owner;

create function tickets._hits(guild_id bigint, text text)
returns setof tickets.message
language plpgsql stable
as $$
declare
  v_like constant text := '%' || replace(replace(replace(_hits.text, '\', '\\'), '%', '\%'), '_', '\_') || '%';
begin
  -- Two looks at an index each; a text of fewer than three letters has no trigram, and is found as a word alone.
  return query
  select m.*
  from tickets.message m
  where m.guild_id = _hits.guild_id and m.words @@ plainto_tsquery('simple', _hits.text)
  union
  select m.*
  from tickets.message m
  where m.guild_id = _hits.guild_id and length(_hits.text) >= 3 and m.content ilike v_like;
end;
$$;

comment on function tickets._hits is
'The messages of a guild''s tickets that contain all words of a text, or the text itself, in scripts without blanks too.';

commit;
