-- Revert guildkeeper:economy/_items from pg

begin;
set local role guildkeeper_owner;

drop function economy._items(bigint, boolean);

commit;
