-- Deploy guildkeeper:app/suggest to pg

begin;
set local role guildkeeper_owner;

create function app.suggest(guild_id bigint, key text, typed text)
returns setof app.suggestion
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.value, left(s.label, 100)
  from app._suggestions(suggest.guild_id, suggest.key) s
  where length(s.value) <= 100
    and (strpos(lower(s.label), lower(coalesce(suggest.typed, ''))) > 0 or s.value = suggest.typed)
  order by strpos(lower(s.label), lower(coalesce(suggest.typed, ''))), s.label
  limit 25;
$$;

comment on function app.suggest is
'At most 25 lines of autocomplete that contain what was typed: the names of settings (key null), or the values a setting may
take in this guild. Discord''s limits: 25 lines of 100 characters. Refuses: U0GLD.';

grant execute on function app.suggest to guildkeeper_bot, guildkeeper_admin;

commit;
