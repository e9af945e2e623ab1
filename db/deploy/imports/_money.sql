-- Deploy guildkeeper:imports/_money to pg

begin;
set local role guildkeeper_owner;

create function imports._money(lines imports.line[])
returns economy.adopted[]
language sql immutable
as $$
  select coalesce(array_agg(row(l.member_id, l.wallet, l.bank)::economy.adopted order by l.place), '{}')
  from unnest(_money.lines) l
  where l.flaw is null
$$;

comment on function imports._money is 'The money of an import, without the lines that cannot be adopted.';

commit;
