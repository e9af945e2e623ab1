-- Deploy guildkeeper:menus/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function menus.selfcheck(guild_id bigint)
returns table (rule text, menu bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'a group is known by its lowest number', min(m.number), m.group_number::text, min(m.number)::text
  from menus.menu m
  where m.guild_id = selfcheck.guild_id
  group by m.group_number
  having min(m.number) <> m.group_number;
$$;

comment on function menus.selfcheck is
'What is wrong with the menus of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function menus.selfcheck to guildkeeper_admin;

commit;
