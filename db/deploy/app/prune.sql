-- Deploy guildkeeper:app/prune to pg
-- requires: app/audit

begin;
set local role guildkeeper_owner;

create function app.prune(guild_id bigint, before timestamptz default now() - interval '400 days', most integer default 10000)
returns bigint
language sql security definer
set search_path = ''
as $$
  with old as materialized (
    select o.guild_id, o.audit_id
    from app.audit o
    where o.guild_id = prune.guild_id and o.at < prune.before
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

comment on function app.prune(bigint, timestamptz, integer) is
'Deletes audit lines of a guild from before a time (default: 400 days ago), at most `most` in one go, oldest first, and
returns how many. The retention rule of app.audit: run it from cron as often as you like, until it returns 0.';

grant execute on function app.prune(bigint, timestamptz, integer) to guildkeeper_admin;

commit;
