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
  -- Without an answer, or with these, Discord may have done it all the same.
  v_doubtful boolean := coalesce(retry.status, 500) in (500, 502, 504);
  v_effect outbox.effect;
  v_wait interval;
  v_state text;
begin
  select e.* into v_effect
  from outbox.effect e
  where e.guild_id = retry.guild_id and e.effect_id = retry.effect_id and e.token = retry.token
  for update;

  if v_doubtful and v_effect.once then
    return outbox._doubt(v_effect, retry.error, retry.at, retry.status, retry.code);
  end if;

  v_wait := coalesce(make_interval(secs => retry.retry_after::double precision), outbox._backoff(v_effect.attempts));

  update outbox.effect e
  set state = 'pending',
      run_at = retry.at + v_wait,
      doubtful_since = case when v_doubtful then coalesce(e.doubtful_since, retry.at) else e.doubtful_since end,
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
them, else after a growing, jittered wait; in doubt, one that must not be repeated is unknown. Null, and no change, when the
token is no longer the one that holds it.';

grant execute on function outbox.retry to guildkeeper_bot;

commit;
