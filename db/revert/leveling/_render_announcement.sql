-- Revert guildkeeper:leveling/_render_announcement from pg

begin;
set local role guildkeeper_owner;

drop function leveling._render_announcement;

commit;
