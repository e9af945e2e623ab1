-- Revert guildkeeper:app/export from pg

begin;
set local role guildkeeper_owner;

drop function app.export;
drop type app.export_line;

commit;
