-- Deploy guildkeeper:menus/suggest to pg

begin;
set local role guildkeeper_owner;

create function menus.suggest(guild_id bigint, typed text)
returns setof app.suggestion
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select m.number::text, left(format('%s: %s', m.number, m.title), 100)
  from menus.menu m
  where m.guild_id = suggest.guild_id
    and m.removed_at is null
    and strpos(lower(format('%s: %s', m.number, m.title)), lower(coalesce(suggest.typed, ''))) > 0
  order by m.number desc
  limit 25;
$$;

comment on function menus.suggest is
'At most 25 lines of autocomplete, Discord''s limit: the newest menus whose number or title contains what was typed.';

grant execute on function menus.suggest to guildkeeper_bot, guildkeeper_admin;

commit;
