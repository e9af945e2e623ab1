-- Revert guildkeeper:tickets/post_panel from pg

begin;
set local role guildkeeper_owner;

drop function tickets.post_panel;

commit;
