-- Revert guildkeeper:pictures/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function pictures.selfcheck;

commit;
