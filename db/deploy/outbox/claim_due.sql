-- Deploy guildkeeper:outbox/claim_due to pg

begin;
set local role guildkeeper_owner;

create type outbox.claimed_work as (
  guild_id bigint,
  work_id bigint,
  token uuid,
  function text,
  attempts integer
);
comment on type outbox.claimed_work is 'Work a bot holds: the token to run it and to report with, and for its log what it is.';

create function outbox.claim_due(
  max_work integer default 1,
  lease interval default '60 seconds',
  at timestamptz default now()
)
returns setof outbox.claimed_work
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if outbox.paused() is not null then
    return;
  end if;
  perform outbox._sweep_due(claim_due.at);

  return query
  with due as materialized (
    select d.guild_id, d.work_id, gen_random_uuid() as token
    from outbox.due d
    where d.state = 'pending' and d.run_at <= claim_due.at
    order by d.run_at
    limit claim_due.max_work
    for update skip locked
  )
  update outbox.due d
  set state = 'claimed',
      token = due.token,
      lease_until = claim_due.at + claim_due.lease,
      attempts = d.attempts + 1
  from due
  where d.guild_id = due.guild_id and d.work_id = due.work_id
  returning d.guild_id, d.work_id, d.token, d.function, d.attempts;
end;
$$;

comment on function outbox.claim_due is
'Hands out at most max_work pieces of work that are due, those first that are due longest, each with a lease and a token. Several
bots may claim at once. Nothing while outbox.paused() says why. Then outbox.run_due each, and outbox.put_off what raised.
Works over all guilds: on several machines, one call a machine.';

grant usage on type outbox.claimed_work to guildkeeper_bot, guildkeeper_admin;
grant execute on function outbox.claim_due to guildkeeper_bot;

commit;
