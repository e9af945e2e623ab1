-- Revert guildkeeper:desk/barred from pg

begin;
set local role guildkeeper_owner;

drop table desk.barred;

commit;
