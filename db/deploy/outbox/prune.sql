-- Deploy guildkeeper:outbox/prune to pg
-- requires: outbox/effect

begin;
set local role guildkeeper_owner;

create function outbox.prune(guild_id bigint, before timestamptz default now() - interval '30 days', most integer default 10000)
returns bigint
language sql security definer
set search_path = ''
as $$
  with old as materialized (
    select o.guild_id, o.effect_id
    from outbox.effect o
    where o.guild_id = prune.guild_id and o.finished_at < prune.before
    order by o.effect_id
    limit prune.most
    for update skip locked
  ),
  pruned as (
    delete from outbox.effect e
    using old
    where e.guild_id = old.guild_id and e.effect_id = old.effect_id
    returning 1
  )
  select count(*) from pruned;
$$;

comment on function outbox.prune(bigint, timestamptz, integer) is
'Deletes effects of a guild that were finished before a time (default: 30 days ago), at most `most` in one go, and returns how
many. The retention rule of outbox.effect: run it from cron as often as you like, until it returns 0.';

grant execute on function outbox.prune(bigint, timestamptz, integer) to guildkeeper_admin;

commit;
