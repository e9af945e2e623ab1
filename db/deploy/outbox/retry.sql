-- Deploy guildkeeper:outbox/retry to pg

begin;
set local role guildkeeper_owner;

create function outbox.retry(
  guild_id bigint,
  effect_id bigint,
  token uuid,
  status integer,
  code integer,
  error text,
  retry_after numeric default null,
  at timestamptz default now()
)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_attempts integer;
  v_wait interval;
  v_state text;
begin
  select e.attempts into v_attempts
  from outbox.effect e
  where e.guild_id = retry.guild_id and e.effect_id = retry.effect_id and e.token = retry.token
  for update;

  v_wait := coalesce(make_interval(secs => retry.retry_after::double precision), outbox._backoff(v_attempts));

  update outbox.effect e
  set state = 'pending',
      run_at = retry.at + v_wait,
      -- Without an answer, or with these, Discord may have done it all the same.
      doubtful_since = case when coalesce(retry.status, 500) in (500, 502, 504) then coalesce(e.doubtful_since, retry.at)
                            else e.doubtful_since end,
      status = retry.status,
      code = retry.code,
      error = left(retry.error, 1000),
      token = null,
      lease_until = null
  where e.guild_id = retry.guild_id and e.effect_id = retry.effect_id and e.token = retry.token
  returning e.state::text into v_state;

  return v_state;
end;
$$;

comment on function outbox.retry is
'The effect did not reach Discord, or Discord asked to come back: pending again, after retry_after seconds where Discord named
them, else after a growing, jittered wait. Null, and no change, when the token is no longer the one that holds it.';

grant execute on function outbox.retry to guildkeeper_bot;

commit;
