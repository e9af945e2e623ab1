-- Revert guildkeeper:shop/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function shop.selfcheck;

commit;
