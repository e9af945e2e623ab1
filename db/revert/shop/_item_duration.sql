-- Revert guildkeeper:shop/_item_duration from pg

begin;
set local role guildkeeper_owner;

drop function shop._item_duration;

commit;
