-- Deploy guildkeeper:economy/_net_movement to pg

begin;
set local role guildkeeper_owner;

create function economy._net_movement(guild_id bigint, account economy.account, transaction_ids bigint[])
returns bigint
language plpgsql stable
as $$
begin
  return (
    select coalesce(sum(e.amount), 0)
    from economy.entry e
    where e.guild_id = _net_movement.guild_id
      and e.account = _net_movement.account
      and e.transaction_id = any (_net_movement.transaction_ids)
  );
end;
$$;

comment on function economy._net_movement is
'What came into an account (with a minus: left it) by some transactions, all members together: what other domains check their own
rows against.';

commit;
