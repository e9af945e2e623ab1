-- Deploy guildkeeper:choices/counts to pg

begin;
set local role guildkeeper_owner;

create function choices.counts(guild_id bigint, menu bigint default null)
returns setof choices.count_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(counts.guild_id);
  if counts.menu is not null then
    perform menus._find_menu(counts.guild_id, counts.menu);
  end if;

  return query
  select k.menu, coalesce(k.option, 0), count(*) filter (where k.holds), count(*) filter (where not k.holds)
  from (
    select c.menu, c.option, true as holds
    from choices.choice c
    where c.guild_id = counts.guild_id and (counts.menu is null or c.menu = counts.menu) and c.role_ids <> '{}'
    union all
    select w.menu, w.option, false
    from choices.waiting w
    where w.guild_id = counts.guild_id and (counts.menu is null or w.menu = counts.menu)
  ) k
  group by grouping sets ((k.menu), (k.menu, k.option))
  order by 1, 2;
end;
$$;

comment on function choices.counts is
'How many hold and wait for each option of a menu, or (null) of all menus of a guild, and with option 0 for all of a menu; no row
where nobody does. Refuses: U0GLD, U0MNU.';

grant execute on function choices.counts to guildkeeper_bot, guildkeeper_admin;

commit;
