-- Deploy guildkeeper:choices/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function choices.selfcheck(guild_id bigint)
returns table (rule text, menu bigint, option integer, member_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'what a choice gives has its reason', c.menu, c.option, c.member_id, c.role_ids::text, w.role_ids::text
  from choices.choice c
  left join roles._wanted_by(selfcheck.guild_id, 'menus') w on w.member_id = c.member_id
  where c.guild_id = selfcheck.guild_id
    and exists (
      select from unnest(c.role_ids) as i (role_id)
      join app.role r on r.guild_id = c.guild_id and r.role_id = i.role_id and r.deleted_at is null
      where i.role_id <> all (coalesce(w.role_ids, '{}'))
    )
  union all
  select 'an option is held by no more than it has places', o.menu, o.number, null, choices._taken(o)::text, o.cap::text
  from menus._known_options(selfcheck.guild_id) o
  where choices._taken(o) > o.cap
  union all
  select 'of a unique group one is held', min(c.menu), null, c.member_id, count(*)::text, '1'
  from choices.choice c
  join menus._known_menus(selfcheck.guild_id) m on m.number = c.menu
  where c.guild_id = selfcheck.guild_id and c.role_ids <> '{}'
  group by m.group_number, c.member_id
  having count(*) > 1 and bool_and(m.mode = 'unique')
  union all
  select 'nobody waits for a place that is free', w.menu, w.option, w.member_id, 'nothing', 'choices._fill'
  from choices._overlooked(selfcheck.guild_id) w;
$$;

comment on function choices.selfcheck is
'What is wrong with what members of a guild chose; no rows is sound. Reads everything: for operators and tests.';

grant execute on function choices.selfcheck to guildkeeper_admin;

commit;
