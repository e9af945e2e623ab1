-- Revert guildkeeper:desk/_panel_row from pg

begin;
set local role guildkeeper_owner;

drop function desk._panel_row;
drop type desk.panel_row;

commit;
