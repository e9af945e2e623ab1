-- Deploy guildkeeper:economy/_adoption to pg

begin;
set local role guildkeeper_owner;

create type economy.adopted as (member_id bigint, wallet bigint, bank bigint);
comment on type economy.adopted is 'What a member had elsewhere.';

create type economy.adoption as (member_id bigint, had bigint, wallet bigint, bank bigint);
comment on type economy.adoption is 'What a member has in all, and what must be added to the wallet and to the bank.';

create function economy._adoption(guild_id bigint, members economy.adopted[])
returns setof economy.adoption
language sql stable
as $$
  select a.member_id, v.wallet + v.bank, greatest(coalesce(a.wallet, 0) - v.wallet, 0), greatest(coalesce(a.bank, 0) - v.bank, 0)
  from unnest(_adoption.members) a
  join economy.settings s on s.guild_id = _adoption.guild_id
  left join economy.purse p on p.guild_id = s.guild_id and p.member_id = a.member_id
  cross join lateral (select coalesce(p.wallet, s.opening_balance)::bigint as wallet, coalesce(p.bank, 0)::bigint as bank) v
$$;

comment on function economy._adoption is
'What members would get if they were to have as much as elsewhere. Nobody loses: who has more keeps it.';

commit;
