-- Revert guildkeeper:economy/_deal from pg

begin;
set local role guildkeeper_owner;

drop function economy._deal(bigint, bigint);
drop type economy.deal;

commit;
