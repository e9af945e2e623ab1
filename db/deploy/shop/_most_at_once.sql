-- Deploy guildkeeper:shop/_most_at_once to pg

begin;
set local role guildkeeper_owner;

create function shop._most_at_once(item shop.item, is_used boolean)
returns numeric
language sql immutable
as $$
  select case when (item).kind = 'role' and is_used then 1 else 1000 end;
$$;

comment on function shop._most_at_once is 'How many of an item can be bought, given, sold or used in one go: a role is had once.';

commit;
