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
  card text,
  facts jsonb,
  language text,
  reason jsonb,
  mark text,
  recipient_id bigint,
  files integer,
  attempts integer
);
comment on type outbox.claimed is
'An effect a dispatcher holds: the request to send, the card to draw in this language for its body, the reason to say in it for
Discord''s audit log and what that ends with, and the token to report with.';

create function outbox.claim(
  max_effects integer default 20,
  lease interval default '60 seconds',
  at timestamptz default now()
)
returns setof outbox.claimed
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  -- What is in bulk never has more than half of the requests that a dispatcher makes at once.
  c_bulk constant integer := 10;
  v_taken outbox.effect[];
  v_room integer;
begin
  if outbox.paused() is not null or outbox._stopped(claim.at) then
    return;
  end if;
  perform outbox._sweep(claim.at);
  perform outbox._hold_unruly(claim.at);
  if exists (select from outbox.hold) then
    perform outbox._bring_forward(claim.at);
    perform outbox._choose_probes(claim.lease, claim.at);
    perform outbox._hold_back(claim.at);
  end if;

  v_taken := array(select t from outbox._take(false, claim.max_effects, claim.lease, claim.at) t);
  -- Mostly nothing is in bulk, which the edge of an index tells.
  if cardinality(v_taken) < claim.max_effects
    and exists (select from outbox.effect e where e.state = 'pending' and not e.behind and e.bulk)
  then
    v_room := least(
      claim.max_effects - cardinality(v_taken),
      c_bulk - (select count(*)::integer from outbox.effect e where e.state = 'claimed' and e.bulk)
    );
    v_taken := v_taken || array(select t from outbox._take(true, v_room, claim.lease, claim.at) t);
  end if;

  -- What may be repeated at any time need not wait until its claim is on disk: where the server dies before, it is pending, and
  -- is sent again. A message could appear twice, when Discord has forgotten its nonce; and what is made is made once.
  if 'POST' <> all (array(select t.method from unnest(v_taken) t)) then
    perform set_config('synchronous_commit', 'off', true);
  end if;

  return query
  select t.guild_id, t.effect_id, t.token, t.method, t.path,
    case
      when t.body ? 'enforce_nonce' then t.body || jsonb_build_object('nonce', t.effect_id::text)
      else t.body
    end,
    t.card, t.facts,
    case when t.card is not null or jsonb_typeof(t.reason) = 'object' then app.spoken(t.guild_id) end,
    t.reason, case when t.once then outbox._mark(t.effect_id) end, t.recipient_id, t.files, t.attempts
  from unnest(v_taken) t;
end;
$$;

comment on function outbox.claim is
'Hands out at most max_effects effects that are due, each with a lease and a token. Of one lane only the oldest, and none while
one of it is under way, so that a lane is served in commit order, one at a time; nothing of a route that outbox.hold holds, but
for one probe when its time is over; what is in bulk last, and at most ten of it at once; nothing at all while outbox.paused()
says why, or outbox.holds for everything. Several dispatchers may claim at once. Call Discord outside of any transaction, then
outbox.report. Works over all guilds: on several machines, one call a machine.';

grant usage on type outbox.claimed to guildkeeper_bot, guildkeeper_admin;
grant execute on function outbox.claim to guildkeeper_bot;

commit;
