-- Revert guildkeeper:app/_write_audit from pg

begin;
set local role guildkeeper_owner;

drop function app._write_audit;

commit;
