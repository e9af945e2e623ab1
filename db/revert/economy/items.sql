-- Revert guildkeeper:economy/items from pg

begin;
set local role guildkeeper_owner;

drop function economy.items(bigint, bigint, bigint[], bigint, integer);

commit;
