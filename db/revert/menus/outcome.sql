-- Revert guildkeeper:menus/outcome from pg

begin;
set local role guildkeeper_owner;

drop type menus.outcome;

commit;
