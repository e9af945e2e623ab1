-- Deploy guildkeeper:economy/_transactions to pg

begin;
set local role guildkeeper_owner;

create function economy._transactions(guild_id bigint, kind text)
returns setof bigint
language plpgsql stable
as $$
begin
  return query
  select t.transaction_id
  from economy.transaction t
  where t.guild_id = _transactions.guild_id and t.kind = _transactions.kind;
end;
$$;

comment on function economy._transactions is
'The transactions of a kind: what the self-checks of other domains hold their own rows against. Reads the whole ledger.';

commit;
