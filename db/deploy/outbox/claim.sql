-- Deploy guildkeeper:outbox/claim to pg

begin;
set local role guildkeeper_owner;

create type outbox.claimed as (
  guild_id bigint,
  effect_id bigint,
  token uuid,
  method text,
  path text,
  body jsonb,
  reason text,
  recipient_id bigint,
  files integer,
  attempts integer
);
comment on type outbox.claimed is 'An effect a dispatcher holds: the request to send, and the token to report with.';

create function outbox.claim(
  max_effects integer default 20,
  lease interval default '60 seconds',
  at timestamptz default now()
)
returns setof outbox.claimed
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if outbox.paused() is not null or outbox._stopped(claim.at) then
    return;
  end if;
  perform outbox._sweep(claim.at);
  if exists (select from outbox.hold) then
    perform outbox._bring_forward(claim.at);
    perform outbox._choose_probes(claim.lease, claim.at);
    perform outbox._hold_back(claim.at);
  end if;

  return query
  with due as materialized (
    select e.guild_id, e.effect_id, gen_random_uuid() as token
    from outbox.head e
    where e.run_at <= claim.at
      and not exists (
        select from outbox.hold h
        where h.guild_id = e.guild_id
          and h.route = e.route
          and (h.refused or h.until > claim.at)
          and h.probe_id is distinct from e.effect_id
      )
    order by e.run_at
    limit claim.max_effects
    for update skip locked
  )
  update outbox.effect e
  set state = 'claimed',
      token = due.token,
      claimed_at = claim.at,
      lease_until = claim.at + claim.lease,
      attempts = e.attempts + 1
  from due
  where e.guild_id = due.guild_id and e.effect_id = due.effect_id
  returning e.guild_id, e.effect_id, e.token, e.method, e.path,
    case
      when e.body ? 'enforce_nonce' then e.body || jsonb_build_object('nonce', e.effect_id::text)
      else e.body
    end,
    e.reason, e.recipient_id, e.files, e.attempts;
end;
$$;

comment on function outbox.claim is
'Hands out at most max_effects effects that are due, each with a lease and a token. Of one lane only the oldest, and none
while one of it is under way, so that a lane is served in commit order, one at a time; nothing of a route that outbox.hold
holds, but for one probe when its time is over; nothing at all while outbox.paused() says why, or outbox.holds for everything.
Several dispatchers may claim at once. Call Discord outside of any transaction, then outbox.report. Works over all guilds: on
several machines, one call a machine.';

grant usage on type outbox.claimed to guildkeeper_bot, guildkeeper_admin;
grant execute on function outbox.claim to guildkeeper_bot;

commit;
