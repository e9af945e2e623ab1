-- Revert guildkeeper:automod/_plain from pg

begin;
set local role guildkeeper_owner;

drop function automod._plain;

commit;
