-- Revert guildkeeper:economy/_edited_item from pg

begin;
set local role guildkeeper_owner;

drop function economy._edited_item(bigint, text, text);

commit;
