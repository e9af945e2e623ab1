-- Deploy guildkeeper:economy/_require_account to pg

begin;
set local role guildkeeper_owner;

create function economy._require_account(account text)
returns economy.account
language plpgsql stable
as $$
begin
  if account is null or account not in ('wallet', 'bank') then
    perform app._refuse('unknown_account', coalesce(left(account, 40), 'null'));
  end if;
  return account::economy.account;
end;
$$;

comment on function economy._require_account is
'The account of a member that somebody named; refuses what is neither wallet nor bank (U0ACC).';

commit;
