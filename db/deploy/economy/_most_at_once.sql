-- Deploy guildkeeper:economy/_most_at_once to pg
-- requires: economy/item

begin;
set local role guildkeeper_owner;

create function economy._most_at_once(item economy.item, is_used boolean)
returns numeric
language sql immutable
as $$
  select case when (item).kind = 'role' and is_used then 1 else 1000 end;
$$;

comment on function economy._most_at_once(economy.item, boolean) is
'How many of an item can be bought, given, sold or used in one go: a role is had once.';

commit;
