-- Revert guildkeeper:desk/post_panel from pg

begin;
set local role guildkeeper_owner;

drop function desk.post_panel;

commit;
