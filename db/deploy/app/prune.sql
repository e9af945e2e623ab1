-- Deploy guildkeeper:app/prune to pg

begin;
set local role guildkeeper_owner;

create function app.prune(
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

  with old as materialized (
    select o.guild_id, o.audit_id
    from app.audit o
    where o.guild_id = prune.guild_id
      and o.at < coalesce(
        prune.before, (select prune.at - s.keep_audit from app.settings s where s.guild_id = prune.guild_id)
      )
    order by o.at
    limit prune.most
  ),
  pruned as (
    delete from app.audit a
    using old
    where a.guild_id = old.guild_id and a.audit_id = old.audit_id
    returning 1
  )
  select count(*) from pruned;
$$;

comment on function app.prune is
'Deletes audit lines of a guild from before a time (null: as long ago as the setting app.keep_audit says), at most `most` in one
go, oldest first, and returns how many. The retention rule of app.audit: event._new_day follows it every day.';

grant execute on function app.prune to guildkeeper_admin;

commit;
