-- Revert guildkeeper:channels/_unlock from pg

begin;
set local role guildkeeper_owner;

drop function channels._unlock;

commit;
