-- Deploy guildkeeper:economy/_lock_account to pg

begin;
set local role guildkeeper_owner;

create function economy._lock_account(guild_id bigint, member_id bigint, at timestamptz)
returns economy.purse
language plpgsql
as $$
declare
  v_balance economy.purse;
begin
  perform economy._open_account(_lock_account.guild_id, _lock_account.member_id, _lock_account.at);

  select b.* into strict v_balance
  from economy.purse b
  where b.guild_id = _lock_account.guild_id and b.member_id = _lock_account.member_id
  for no key update;
  return v_balance;
end;
$$;

comment on function economy._lock_account is
'What a member has, held until the end of the transaction; an account is opened for one who has none. Who locks several members
does it in the order of their ids.';

commit;
