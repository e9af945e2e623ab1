-- Revert guildkeeper:text/_set_items from pg

begin;
set local role guildkeeper_owner;

drop function text._set_items;

commit;
