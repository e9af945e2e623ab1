-- Deploy guildkeeper:imports/_money to pg

begin;
set local role guildkeeper_owner;

create function imports._money(guild_id bigint, number bigint)
returns economy.adopted[]
language sql stable
as $$
  select coalesce(array_agg(row(l.member_id, l.wallet, l.bank)::economy.adopted order by l.place), '{}')
  from imports.line l
  where l.guild_id = _money.guild_id and l.number = _money.number and l.flaw is null
$$;

comment on function imports._money is 'The money of an import, without the lines that cannot be adopted.';

commit;
