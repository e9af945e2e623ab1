-- Revert guildkeeper:app/audit from pg

begin;
set local role guildkeeper_owner;

drop table app.audit;

commit;
