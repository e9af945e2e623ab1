-- Revert guildkeeper:desk/_hours from pg

begin;
set local role guildkeeper_owner;

drop function desk._hours;

commit;
