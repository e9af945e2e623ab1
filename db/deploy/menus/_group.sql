-- Deploy guildkeeper:menus/_group to pg

begin;
set local role guildkeeper_owner;

create function menus._group(guild_id bigint, group_number bigint)
returns bigint[]
language sql stable
as $$
  select coalesce(array_agg(m.number order by m.number), '{}')
  from menus.menu m
  where m.guild_id = _group.guild_id and m.group_number = _group.group_number and m.removed_at is null;
$$;

comment on function menus._group is 'The menus that are linked to each other: one group for what is unique, bound and counted.';

commit;
