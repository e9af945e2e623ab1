-- Revert guildkeeper:shop/_give_role from pg

begin;
set local role guildkeeper_owner;

drop function shop._give_role;

commit;
