-- Revert guildkeeper:shop/_role_name from pg

begin;
set local role guildkeeper_owner;

drop function shop._role_name;

commit;
