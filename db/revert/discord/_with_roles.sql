-- Revert guildkeeper:discord/_with_roles from pg

begin;
set local role guildkeeper_owner;

drop function discord._with_roles;

commit;
