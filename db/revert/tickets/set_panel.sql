-- Revert guildkeeper:tickets/set_panel from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_panel;

commit;
