-- Revert guildkeeper:economy/_earnings from pg

begin;
set local role guildkeeper_owner;

drop function economy._earnings(bigint, event.message[]);
drop type economy.earning;

commit;
