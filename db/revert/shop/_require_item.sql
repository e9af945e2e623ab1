-- Revert guildkeeper:shop/_require_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._require_item;

commit;
