-- Deploy guildkeeper:menus/_heard to pg

begin;
set local role guildkeeper_owner;

create function menus._heard(since timestamptz)
returns table (guild_id bigint, message_ids bigint[])
language sql stable
as $$
  select m.guild_id, coalesce(array_agg(m.message_id) filter (where m.message_id is not null and m.removed_at is null), '{}')
  from menus.menu m
  where m.guild_id in (
    select c.guild_id from menus.menu c where c.changed_at >= coalesce(_heard.since, '-infinity'::timestamptz)
  )
  group by m.guild_id;
$$;

comment on function menus._heard is
'The messages of the menus of each guild in which one was posted, moved, removed or lost since then (null: ever).';

commit;
