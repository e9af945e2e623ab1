-- Revert guildkeeper:channels/_is_deletable from pg

begin;
set local role guildkeeper_owner;

drop function channels._is_deletable;

commit;
