-- Revert guildkeeper:economy/_obstacle from pg

begin;
set local role guildkeeper_owner;

drop function economy._obstacle(economy.item, bigint, bigint[], bigint);
drop type economy.obstacle;

commit;
