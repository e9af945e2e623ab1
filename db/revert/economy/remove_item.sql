-- Revert guildkeeper:economy/remove_item from pg

begin;
set local role guildkeeper_owner;

drop function economy.remove_item(bigint, text, bigint, text, timestamptz);

commit;
