-- Deploy guildkeeper:economy/reverse to pg

begin;
set local role guildkeeper_owner;

create function economy.reverse(
  guild_id bigint,
  transaction_id bigint,
  member_id bigint default null,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_target economy.transaction;
  v_opened economy.opened;
  v_movements economy.movement[];
begin
  perform app._require_guild(reverse.guild_id);

  -- Two who take the same back at once: the second waits here.
  select t.* into v_target
  from economy.transaction t
  where t.guild_id = reverse.guild_id and t.transaction_id = reverse.transaction_id
  for no key update;
  if not found then
    perform app._refuse('unknown_transaction', coalesce(reverse.transaction_id::text, 'null'));
  elsif reverse.member_id is not null and not exists (
    select from economy.entry e
    where e.guild_id = reverse.guild_id and e.transaction_id = reverse.transaction_id and e.member_id = reverse.member_id
  ) then
    perform app._refuse('not_their_transaction', reverse.transaction_id::text, reverse.member_id::text);
  elsif v_target.kind = 'reversal' then
    perform app._refuse('is_reversal', reverse.transaction_id::text);
  elsif exists (
    select from economy.reversal r
    join economy.transaction t on t.guild_id = r.guild_id and t.transaction_id = r.transaction_id
    where r.guild_id = reverse.guild_id and r.reverses = reverse.transaction_id
      and (reverse.key is null or t.key is distinct from reverse.key)
  ) then
    perform app._refuse('reversed_already', reverse.transaction_id::text);
  end if;

  v_opened := economy._open(
    reverse.guild_id, 'reversal', jsonb_build_object('transaction_id', reverse.transaction_id),
    reverse.reason, reverse.actor_id, reverse.key, reverse.at
  );
  if not v_opened.known then
    insert into economy.reversal (guild_id, transaction_id, reverses)
    values (reverse.guild_id, v_opened.transaction_id, reverse.transaction_id);
    v_movements := array(
      select row(e.account, nullif(e.member_id, 0), -e.amount)::economy.movement
      from economy.entry e
      where e.guild_id = reverse.guild_id and e.transaction_id = reverse.transaction_id
    );
    perform economy._require_there(reverse.guild_id, v_movements);
    perform economy._post(reverse.guild_id, v_opened.transaction_id, v_movements, reverse.at);
  end if;
  return economy._outcome(reverse.guild_id, v_opened.transaction_id);
end;
$$;

comment on function economy.reverse is
'Takes a transaction back, whole and once, by another one that mirrors it: transaction_id is that of economy.statement, not its
number. member_id is one whose money it moved, to be sure that it is the right one (null: not checked). `actor_id` null is an
operator in psql; the same `key` again returns the first outcome and moves nothing.
Refuses: U0GLD, U0TRN no such transaction, U0TRM not this member''s, U0RRV that is a reversal itself, U0REV reversed already,
U0SPT somebody does not have any more what would be taken from them, U0RCH, U0TXT, U0KEY.';

grant execute on function economy.reverse to guildkeeper_bot, guildkeeper_admin;

commit;
