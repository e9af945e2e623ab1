-- Revert guildkeeper:shop/_require_item_name from pg

begin;
set local role guildkeeper_owner;

drop function shop._require_item_name;

commit;
