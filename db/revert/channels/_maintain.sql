-- Revert guildkeeper:channels/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function channels._maintain;

commit;
