-- Revert guildkeeper:app/privileges_fault from pg

begin;
set local role guildkeeper_owner;

drop function app.privileges_fault;

commit;
