-- Revert guildkeeper:economy/_hand from pg

begin;
set local role guildkeeper_owner;

drop function economy._hand(bigint, bigint);
drop type economy.hand;

commit;
