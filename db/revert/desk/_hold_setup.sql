-- Revert guildkeeper:desk/_hold_setup from pg

begin;
set local role guildkeeper_owner;

drop function desk._hold_setup;

commit;
