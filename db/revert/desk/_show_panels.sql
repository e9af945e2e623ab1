-- Revert guildkeeper:desk/_show_panels from pg

begin;
set local role guildkeeper_owner;

drop function desk._show_panels;

commit;
