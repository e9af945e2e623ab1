-- Revert guildkeeper:economy/_is_sold from pg

begin;
set local role guildkeeper_owner;

drop function economy._is_sold(economy.item);

commit;
