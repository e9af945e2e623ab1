-- Revert guildkeeper:automod/_read_list from pg

begin;
set local role guildkeeper_owner;

drop function automod._read_list;

commit;
