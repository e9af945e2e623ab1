-- Revert guildkeeper:economy/_check_item from pg

begin;
set local role guildkeeper_owner;

drop function economy._check_item(economy.item);

commit;
