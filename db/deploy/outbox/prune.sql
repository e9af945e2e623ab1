-- Deploy guildkeeper:outbox/prune to pg

begin;
set local role guildkeeper_owner;

create function outbox.prune(
  guild_id bigint,
  before timestamptz default null,
  most integer default 10000,
  at timestamptz default now()
)
returns bigint
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  -- Without an end, it would be the end of everything that is kept.
  select app._require_time(t) from unnest(array[prune.at, coalesce(prune.before, prune.at)]) t;
  select app._require_amount(prune.most, 1, 1000000);

  with kept as materialized (
    select coalesce(
      prune.before,
      prune.at - (select s.keep_finished from outbox.settings s where s.guild_id = prune.guild_id)
    ) as since
  ),
  old_effects as materialized (
    select o.guild_id, o.effect_id
    from outbox.effect o
    where o.guild_id = prune.guild_id and o.finished_at < (select k.since from kept k)
    order by o.effect_id
    limit prune.most
    for update skip locked
  ),
  pruned_effects as (
    delete from outbox.effect e
    using old_effects o
    where e.guild_id = o.guild_id and e.effect_id = o.effect_id
    returning 1
  ),
  old_work as materialized (
    select o.guild_id, o.work_id
    from outbox.due o
    where o.guild_id = prune.guild_id and o.finished_at < (select k.since from kept k)
    order by o.work_id
    limit prune.most
    for update skip locked
  ),
  pruned_work as (
    delete from outbox.due d
    using old_work o
    where d.guild_id = o.guild_id and d.work_id = o.work_id
    returning 1
  )
  select (select count(*) from pruned_effects) + (select count(*) from pruned_work);
$$;

comment on function outbox.prune is
'Deletes effects and work due later of a guild that were finished before a time (null: as long ago as the setting
outbox.keep_finished says), at most `most` of each in one go, and returns how many. The retention rule of outbox.effect and
outbox.due: event._new_day follows it every day.';

grant execute on function outbox.prune to guildkeeper_admin;

commit;
