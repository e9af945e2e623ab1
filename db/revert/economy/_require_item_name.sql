-- Revert guildkeeper:economy/_require_item_name from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_item_name(economy.item);

commit;
