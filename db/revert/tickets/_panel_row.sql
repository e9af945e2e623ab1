-- Revert guildkeeper:tickets/_panel_row from pg

begin;
set local role guildkeeper_owner;

drop function tickets._panel_row;
drop type tickets.panel_row;

commit;
