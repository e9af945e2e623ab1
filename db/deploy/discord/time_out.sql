-- Deploy guildkeeper:discord/time_out to pg

begin;
set local role guildkeeper_owner;

create function discord.time_out(
  guild_id bigint,
  member_id bigint,
  until timestamptz,
  reason jsonb default null,
  on_failed text default null,
  on_failed_arguments jsonb default '{}'
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => time_out.guild_id,
    lane => format('member %s', time_out.member_id),
    method => 'PATCH',
    path => format('/guilds/%s/members/%s', time_out.guild_id, time_out.member_id),
    body => jsonb_build_object(
      'communication_disabled_until', to_char(time_out.until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ),
    reason => time_out.reason,
    on_failed => time_out.on_failed,
    arguments => time_out.on_failed_arguments
  );
end;
$$;

comment on function discord.time_out is
'Effect: a member can neither write nor speak until then, at most 28 days ahead; null lifts it. `on_failed` is a registered
function that is due when it fails, with on_failed_arguments and what outbox._when_failed adds.';

commit;
