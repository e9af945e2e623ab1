-- Revert guildkeeper:shop/_obstacle from pg

begin;
set local role guildkeeper_owner;

drop function shop._obstacle;
drop type shop.obstacle;

commit;
