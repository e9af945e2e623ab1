-- Revert guildkeeper:desk/panel from pg

begin;
set local role guildkeeper_owner;

drop table desk.panel;

commit;
