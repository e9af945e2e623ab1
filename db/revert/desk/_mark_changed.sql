-- Revert guildkeeper:desk/_mark_changed from pg

begin;
set local role guildkeeper_owner;

drop function desk._mark_changed;

commit;
