-- Revert guildkeeper:shop/_lend_role from pg

begin;
set local role guildkeeper_owner;

drop function shop._lend_role;

commit;
