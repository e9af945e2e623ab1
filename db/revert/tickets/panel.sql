-- Revert guildkeeper:tickets/panel from pg

begin;
set local role guildkeeper_owner;

drop table tickets.panel;

commit;
