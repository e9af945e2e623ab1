-- Revert guildkeeper:economy/_item_duration from pg

begin;
set local role guildkeeper_owner;

drop function economy._item_duration(text);

commit;
