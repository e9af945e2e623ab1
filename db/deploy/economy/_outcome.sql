-- Deploy guildkeeper:economy/_outcome to pg

begin;
set local role guildkeeper_owner;

create type economy.outcome as (
  transaction_id bigint,
  at timestamptz,
  members bigint,
  amount bigint,
  currency text
);
comment on type economy.outcome is
'What a transaction did to many: how many members'' accounts it changed, and how much it moved in all. currency is the sign behind
amounts.';

create function economy._outcome(guild_id bigint, transaction_id bigint)
returns economy.outcome
language plpgsql stable
as $$
declare
  v_outcome economy.outcome;
begin
  select t.transaction_id, t.at, e.members, e.amount, s.currency_symbol into v_outcome
  from economy.transaction t
  join economy.settings s on s.guild_id = t.guild_id
  cross join lateral (
    select
      count(distinct n.member_id) filter (where n.member_id > 0) as members,
      coalesce(sum(n.amount) filter (where n.amount > 0), 0)::bigint as amount
    from economy.entry n
    where n.guild_id = t.guild_id and n.transaction_id = t.transaction_id
  ) e
  where t.guild_id = _outcome.guild_id and t.transaction_id = _outcome.transaction_id;
  return v_outcome;
end;
$$;

comment on function economy._outcome is
'What a transaction did to many, read from the ledger: the first call and a repeated one answer the same.';

grant usage on type economy.outcome to guildkeeper_bot, guildkeeper_admin;

commit;
