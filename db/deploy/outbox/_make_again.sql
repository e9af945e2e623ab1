-- Deploy guildkeeper:outbox/_make_again to pg

begin;
set local role guildkeeper_owner;

create function outbox._make_again(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_now timestamptz := clock_timestamp();
begin
  update outbox.effect e
  set state = 'pending', queued_at = v_now, run_at = _make_again.at, finished_at = null, doubtful_since = null
  where e.guild_id = _make_again.guild_id
    and e.effect_id = (_make_again.arguments ->> 'effect_id')::bigint
    and e.state = 'unknown';
end;
$$;

comment on function outbox._make_again is
'Work due: an effect that must not be repeated is repeated, as the audit log knows nothing of it two minutes later. Should it
tell after all, what was made twice is deleted.';

select outbox._register('outbox._make_again');

commit;
