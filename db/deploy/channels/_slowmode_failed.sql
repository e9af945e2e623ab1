-- Deploy guildkeeper:channels/_slowmode_failed to pg

begin;
set local role guildkeeper_owner;

create function channels._slowmode_failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  select channels._tell_refused(_slowmode_failed.guild_id, 'slowmode', arguments, _slowmode_failed.at);
$$;

comment on function channels._slowmode_failed is
'Work due: Discord did not change the slowmode of a channel, and the case log says so.';

do $$ begin perform outbox._register('channels._slowmode_failed'); end $$;

commit;
