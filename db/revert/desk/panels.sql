-- Revert guildkeeper:desk/panels from pg

begin;
set local role guildkeeper_owner;

drop function desk.panels;

commit;
