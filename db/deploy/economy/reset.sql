-- Deploy guildkeeper:economy/reset to pg

begin;
set local role guildkeeper_owner;

create function economy.reset(
  guild_id bigint,
  member_id bigint,
  confirm text default null,
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
  v_movements economy.movement[];
  v_name text;
  v_opened economy.opened := economy._open(
    reset.guild_id, 'reset', jsonb_build_object('member_id', reset.member_id), reset.reason, reset.actor_id, reset.key, reset.at
  );
begin
  if v_opened.known then
    return economy._outcome(reset.guild_id, v_opened.transaction_id);
  end if;

  if reset.member_id is not null then
    perform app._require_member(reset.member_id);
    perform economy._open_account(reset.guild_id, reset.member_id, reset.at);
  else
    select g.name into strict v_name from app.guild g where g.guild_id = reset.guild_id;
    if reset.confirm is distinct from v_name then
      perform app._refuse('unconfirmed_reset',
        (select count(*) from economy.purse b where b.guild_id = reset.guild_id)::text, v_name);
    end if;
  end if;

  v_movements := array(
    select row(m.account, b.member_id, -m.amount)::economy.movement
    from (
      select h.member_id, h.wallet, h.bank
      from economy.purse h
      where h.guild_id = reset.guild_id and (reset.member_id is null or h.member_id = reset.member_id)
      order by h.member_id
      for no key update
    ) b
    cross join lateral (values ('wallet'::economy.account, b.wallet), ('bank', b.bank)) as m (account, amount)
  );
  perform economy._post(
    reset.guild_id, v_opened.transaction_id,
    v_movements || row('mint', null, (select -coalesce(sum(m.amount), 0) from unnest(v_movements) m))::economy.movement, reset.at
  );
  return economy._outcome(reset.guild_id, v_opened.transaction_id);
end;
$$;

comment on function economy.reset is
'Takes everything from a member, or with member_id null from every member of the guild, back into the mint, in one transaction
that economy.reverse can take back. For the whole guild `confirm` must be the guild''s name, else it is refused and says so.
Refuses: U0GLD, U0MEM, U0ALL unconfirmed, U0TXT, U0KEY.';

grant execute on function economy.reset to guildkeeper_bot, guildkeeper_admin;

commit;
