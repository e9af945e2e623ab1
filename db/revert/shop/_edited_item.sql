-- Revert guildkeeper:shop/_edited_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._edited_item;

commit;
